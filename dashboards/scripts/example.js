// Says what the rules being typed would mean, while they are typed.
'use strict';

const form = document.querySelector('[data-example]');
const sentence = document.querySelector('[data-example-text]');
let waiting;
let asked = 0;

async function say() {
  const turn = ++asked;
  const answer = await fetch(form.dataset.example, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  const words = answer.ok ? await answer.text() : '';
  if (words && turn === asked) sentence.textContent = words;
}

form?.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(say, 300);
});
