// "?" opens the list of shortcuts. Speech input can trigger single keys by accident, so it can be
// switched off in the list itself.
'use strict';

const keys = document.getElementById('keys');
const used = document.getElementById('keys-use');
const NAME = 'zielstand.keys';

used.checked = localStorage.getItem(NAME) !== 'off';
used.addEventListener('change', () => localStorage.setItem(NAME, used.checked ? 'on' : 'off'));

document.addEventListener('keydown', (event) => {
  const writing = event.target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
  if (event.key !== '?' || writing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (used.checked && !keys.open) keys.showModal();
});

for (const opener of document.querySelectorAll('[data-open-keys]')) {
  opener.hidden = false;
  opener.addEventListener('click', () => keys.showModal());
}

keys.addEventListener('click', (event) => {
  if (event.target === keys) keys.close();
});
