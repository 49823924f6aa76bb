// Small comforts; every page works without them.
'use strict';

for (const form of document.querySelectorAll('[data-submit-on-change]')) {
  form.querySelector('button').hidden = true;
  form.addEventListener('change', () => form.requestSubmit());
}

for (const field of document.querySelectorAll('[data-select]')) {
  field.addEventListener('focus', () => field.select());
}

// Browsers lend the clipboard only to pages that came safely; elsewhere the field is marked instead.
for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    button.textContent = button.dataset.copied;
  });
}

document.querySelector('[data-focus]')?.focus();

// A menu closes on Escape and when the focus or a click goes elsewhere.
const menus = document.querySelectorAll('details.menu');
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const menu of menus) {
    if (menu.open) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  }
});
for (const kind of ['click', 'focusin']) {
  document.addEventListener(kind, (event) => {
    for (const menu of menus) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });
}

// A form that changes something is sent once, however often its button is pressed.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method === 'get') return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'true';
  addEventListener('pageshow', () => delete form.dataset.sent, { once: true });
});
