// What tools counted is taken into the cell by one click, and saved like anything typed there.
'use strict';

document.getElementById('sheet').addEventListener('click', (event) => {
  const button = event.target.closest('[data-counted]');
  if (!button) return;
  event.preventDefault();
  const cell = button.closest('tr').querySelector('[data-cell="value"]');
  cell.value = button.dataset.counted;
  cell.dispatchEvent(new Event('input', { bubbles: true }));
  cell.dispatchEvent(new Event('change', { bubbles: true }));
  button.closest('.counted').remove();
  cell.focus();
});
