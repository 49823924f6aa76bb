// The sheet: what is typed is saved row by row. Until the server has answered, it also stays in this
// browser, so that a closed laptop or a lost connection costs nothing.
'use strict';

const sheet = document.getElementById('sheet');
const words = sheet.dataset;
const rows = [...sheet.querySelectorAll('tr[data-row]')];
const saved = document.getElementById('saved');
const reason = document.getElementById('reason');
const KEPT = 'zielstand.sheet.' + location.pathname;
const SAVE_AFTER = 600;
const LOOK_EVERY = 10_000;

const cells = (row) => [...row.querySelectorAll('[data-cell]')];
const rowNamed = (name) => rows.find((row) => row.dataset.row === name);
const typed = (row) => Object.fromEntries(cells(row).map((cell) => [cell.dataset.cell, cell.value]));

// What the server knows of each row, to tell what is typed and not yet saved.
const known = new Map(rows.map((row) => [row.dataset.row, JSON.stringify(typed(row))]));
const changed = (row) => JSON.stringify(typed(row)) !== known.get(row.dataset.row);

function keep() {
  const open = rows.filter(changed).map((row) => ({ row: row.dataset.row, seen: row.dataset.base ?? row.dataset.seen, cells: typed(row) }));
  if (open.length) localStorage.setItem(KEPT, JSON.stringify(open));
  else localStorage.removeItem(KEPT);
}

function say(text) {
  if (saved.textContent !== text) saved.textContent = text;
}

const undone = [];
function remember(cell) {
  if (cell.value !== cell.dataset.before) undone.push([cell, cell.dataset.before]);
  cell.dataset.before = cell.value;
}

let timer = 0;
let sending = null;
function saveSoon() {
  keep();
  clearTimeout(timer);
  timer = setTimeout(save, SAVE_AFTER);
}

async function save() {
  clearTimeout(timer);
  if (sending) {
    await sending;
    return save();
  }
  const open = rows.filter(changed);
  if (!open.length || (reason && !reason.value.trim())) return undefined;
  say(words.saving);
  const sent = new Map(open.map((row) => [row, JSON.stringify(typed(row))]));
  sending = post(open.map((row) => ({ row: row.dataset.row, seen: Number(row.dataset.seen), ...typed(row) })), false);
  const state = await sending;
  sending = null;
  if (!state) {
    say(words.kept);
    return setTimeout(save, LOOK_EVERY);
  }
  for (const [row, text] of sent) {
    const now = state.rows.find((one) => one.row === row.dataset.row);
    if (now && !now.problem) {
      known.set(now.row, text);
      delete row.dataset.base;
    }
  }
  show(state, sent);
  const refused = state.rows.some((one) => one.problem);
  say(refused ? words.refused : words.saved + ' ' + new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }));
  keep();
  return state;
}

async function post(open, preview) {
  try {
    const answer = await fetch(words.rows, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': words.csrf, Accept: 'application/json' },
      body: JSON.stringify({ preview, reason: reason?.value ?? '', rows: open }),
    });
    if (answer.status === 401 || answer.status === 403) location.reload();
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

// Draws what the server says; a field somebody is working in is left alone.
function show(state, sent = new Map()) {
  for (const now of state.rows) {
    const row = rowNamed(now.row);
    if (!row) continue;
    const newer = now.seen !== Number(row.dataset.seen);
    const mine = changed(row);
    if (newer && !mine && !sent.has(row)) {
      fill(row, now);
      say(now.by + ' ' + words.theirs + ' ' + row.querySelector('th').innerText.split('\n')[0]);
      row.classList.add('theirs');
    }
    const conflict = newer && mine;
    if (conflict) now.problem = words.conflict.replace('{0}', now.by).replace('{1}', Object.values(now.cells).filter(Boolean).join(' / ') || '–');
    // The next save is made in the knowledge of theirs; a visit later has to be told of it again.
    if (conflict) row.dataset.base ??= row.dataset.seen;
    row.dataset.seen = now.seen;
    // What was said of an entry stays until it is sent again.
    if (mine && !conflict && !sent.has(row)) continue;
    row.querySelector('.change').textContent = now.change;
    const sum = row.querySelector('.sum');
    if (sum && sum.textContent !== now.sum) sum.textContent = now.sum;
    stand(row, now);
    explain(row, now);
    if (conflict) offerTheirs(row, now);
  }
  lacks(state);
}

function fill(row, now) {
  for (const cell of cells(row)) {
    const name = cell.dataset.cell;
    if (name === 'quality') cell.value = cell.querySelector(`[data-code="${now.quality}"]`).value;
    else if (name === 'note') cell.value = now.note;
    else if (name in now.cells) cell.value = now.cells[name];
    cell.dataset.before = cell.value;
  }
  known.set(now.row, JSON.stringify(typed(row)));
}

function offerTheirs(row, now) {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn btn-quiet btn-sm', textContent: words.take });
  button.addEventListener('click', () => {
    fill(row, now);
    explain(row, { ...now, problem: '' });
    keep();
    say('');
  });
  row.querySelector('.why').append(button);
}

// The symbols and words of all statuses lie ready in the page.
const standings = document.getElementById('standings').content;
function stand(row, now) {
  const shown = row.querySelector('.stand');
  if (!shown || shown.dataset.standing === now.standing) return;
  shown.dataset.standing = now.standing;
  const badge = now.standing && standings.querySelector(`[data-code="${now.standing}"]`);
  shown.replaceChildren(...(badge ? [...badge.cloneNode(true).childNodes] : []));
}

function explain(row, now) {
  const why = row.querySelector('.why');
  const said = [...(now.problem ? [['problem', now.problem]] : []), ...now.doubts.map((doubt) => ['doubt', doubt])];
  why.replaceChildren(...said.map(([kind, text]) => Object.assign(document.createElement('p'), { className: kind, textContent: text })));
  for (const cell of cells(row)) {
    const wrong = now.problem && (cell.dataset.cell === now.field || !cells(row).some((one) => one.dataset.cell === now.field));
    if (wrong) cell.setAttribute('aria-invalid', 'true');
    else cell.removeAttribute('aria-invalid');
  }
}

function lacks(state) {
  const text = document.getElementById('lacks');
  const submit = document.getElementById('submit');
  if (!text) return;
  const ready = state.missing === 0 && state.unexplained === 0 && !rows.some(changed);
  text.textContent = state.missing ? text.dataset.missing.replace('#', state.missing) : state.unexplained ? text.dataset.open.replace('#', state.unexplained) : text.dataset.ready;
  submit.disabled = !ready;
}

// Somebody else may work on the same sheet.
setInterval(async () => {
  if (document.hidden || sending) return;
  try {
    const answer = await fetch(words.rows, { headers: { Accept: 'application/json' } });
    if (!answer.ok || sending) return;
    const state = await answer.json();
    // Handed in or closed meanwhile: what is typed and not saved stays to be read and copied.
    if (!state.editable && !rows.some(changed)) location.reload();
    else show(state);
    if (!state.editable && rows.some(changed)) say(words.locked);
  } catch {
    say(words.kept);
  }
}, LOOK_EVERY);

// Keys as in a spreadsheet.
const grid = rows.map((row) => cells(row).filter((cell) => cell.closest('details') === null));
function move(cell, down, right) {
  const at = grid.findIndex((line) => line.includes(cell));
  const name = cell.dataset.cell;
  if (at < 0) return;
  if (down) {
    for (let to = at + down; to >= 0 && to < grid.length; to += down) {
      const there = grid[to].find((one) => one.dataset.cell === name);
      if (there) return focus(there);
    }
  } else {
    const next = grid[at][grid[at].indexOf(cell) + right];
    if (next) focus(next);
  }
}
function focus(cell) {
  cell.focus();
  cell.select?.();
}

sheet.addEventListener('keydown', (event) => {
  const cell = event.target.closest('[data-cell]');
  if (!cell) return;
  const list = cell.tagName === 'SELECT';
  const edge = list || cell.selectionStart === null || (cell.selectionStart === 0 && cell.selectionEnd === cell.value.length);
  const atEnd = edge || cell.selectionStart === cell.value.length;
  const atStart = edge || cell.selectionEnd === 0;
  if (event.key === 'Enter') {
    event.preventDefault();
    if (cell.value !== cell.dataset.before) {
      remember(cell);
      saveSoon();
    }
    move(cell, event.shiftKey ? -1 : 1, 0);
  } else if (event.key === 'ArrowDown' && !list) {
    event.preventDefault();
    move(cell, 1, 0);
  } else if (event.key === 'ArrowUp' && !list) {
    event.preventDefault();
    move(cell, -1, 0);
  } else if (event.key === 'ArrowRight' && atEnd) move(cell, 0, 1);
  else if (event.key === 'ArrowLeft' && atStart) move(cell, 0, -1);
  else if (event.key === 'Escape') {
    cell.value = cell.dataset.before;
    saveSoon();
  } else if (event.key === 'z' && (event.ctrlKey || event.metaKey) && cell.value === cell.dataset.before && undone.length) {
    event.preventDefault();
    const [last, before] = undone.pop();
    last.value = before;
    last.dataset.before = before;
    focus(last);
    saveSoon();
  }
});

for (const row of rows) for (const cell of cells(row)) cell.dataset.before = cell.value;
sheet.addEventListener('focusin', (event) => {
  event.target.closest('tr')?.classList.remove('theirs');
  if (event.target.matches('input.cell')) event.target.select();
});
sheet.addEventListener('input', (event) => event.target.matches('[data-cell]') && keep());
sheet.addEventListener('change', (event) => {
  const cell = event.target.closest('[data-cell]');
  if (cell) {
    remember(cell);
    delete cell.closest('tr').dataset.base;
  }
  saveSoon();
});
sheet.addEventListener('submit', (event) => {
  event.preventDefault();
  save();
});
addEventListener('pagehide', () => keep());

// What an earlier visit could not save is typed again, unless somebody has changed the row since.
const restored = JSON.parse(localStorage.getItem(KEPT) ?? '[]').filter((one) => {
  const row = rowNamed(one.row);
  if (!row) return false;
  for (const cell of cells(row)) cell.value = one.cells[cell.dataset.cell] ?? cell.value;
  row.dataset.seen = one.seen;
  return changed(row);
});
if (restored.length) {
  say(words.restored);
  saveSoon();
}
document.getElementById('save').hidden = true;
