// Printing, and what a text that is being typed would show. Both work without: by the browser's own
// menu, and by the button "Vorschau".
'use strict';

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

const text = document.getElementById('document');

for (const link of document.querySelectorAll('[data-line]')) {
  link.addEventListener('click', (event) => {
    const before = text.value.split('\n').slice(0, Math.max(0, link.dataset.line - 1));
    const at = before.join('\n').length + (before.length ? 1 : 0);
    event.preventDefault();
    text.focus();
    text.setSelectionRange(at, (text.value + '\n').indexOf('\n', at));
    text.scrollTop = Math.max(0, before.length - 4) * parseFloat(getComputedStyle(text).lineHeight);
  });
}

const form = document.querySelector('[data-preview]');
if (form) {
  const status = document.getElementById('preview-status');
  let waiting;
  let asked = 0;

  const show = async () => {
    const number = ++asked;
    const answer = await fetch(form.dataset.preview, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    const page = await answer.text();
    if (!answer.ok || number !== asked) return;
    document.getElementById('preview').innerHTML = page;
    document.dispatchEvent(new Event('zielstand:figures'));
    status.textContent = status.dataset.done;
  };

  text.addEventListener('input', () => {
    clearTimeout(waiting);
    status.textContent = '';
    waiting = setTimeout(show, 700);
  });
}
