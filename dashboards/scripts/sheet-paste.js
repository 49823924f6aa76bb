// A block copied from a spreadsheet is looked at cell by cell before anything is taken over.
'use strict';

const paste = document.getElementById('paste');
const pasteRows = document.getElementById('paste-rows');
const pasteCount = document.getElementById('paste-count');
const MOST_LINES = 500;
const ORDER = ['value', 'numerator', 'denominator', 'count', 'quality', 'note', 'joined', 'left'];
let waiting = [];

// Cells of a spreadsheet: tabs and lines, quoted where a cell has lines of its own.
function block(text) {
  const lines = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t' || sign === '\n') {
      lines.at(-1).push(cell.trim());
      cell = '';
      if (sign === '\n') lines.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  lines.at(-1).push(cell.trim());
  if (lines.at(-1).length === 1 && lines.at(-1)[0] === '') lines.pop();
  return lines;
}

// A list takes the step whose title or code was copied.
function choice(cell, text) {
  if (cell.tagName !== 'SELECT') return text;
  const same = (option) => [option.value, option.textContent].some((one) => one.trim().toLowerCase() === text.toLowerCase());
  return [...cell.options].find(same)?.value;
}

function place(lines, start) {
  const top = grid.findIndex((line) => line.includes(start));
  const present = new Set(grid.flat().map((cell) => cell.dataset.cell));
  const columns = ORDER.filter((name) => present.has(name));
  const left = columns.indexOf(start.dataset.cell);
  return lines.flatMap((line, down) =>
    line.map((text, right) => {
      const row = rows[top + down];
      const cell = row && cells(row).find((one) => one.dataset.cell === columns[left + right]);
      const value = cell && choice(cell, text);
      const problem = !row || !columns[left + right] ? words.outside : !cell ? words.fixed : value === undefined ? words.outside : '';
      return { row, cell, text, value, problem: text === '' ? null : problem };
    }),
  ).filter((one) => one.text !== '' || one.cell);
}

sheet.addEventListener('paste', async (event) => {
  const start = event.target.closest('[data-cell]');
  const text = event.clipboardData.getData('text/plain');
  if (!start || start.closest('details') || !/[\t\n]/.test(text.trimEnd())) return;
  event.preventDefault();
  const lines = block(text);
  if (lines.length > MOST_LINES) {
    say(words.large);
    return;
  }
  waiting = place(lines, start).filter((one) => one.text !== '');
  await judge();
  draw();
  paste.showModal();
});

// The server says of each row what it would say of it typed.
async function judge() {
  const open = new Map();
  for (const { row, cell, value, problem } of waiting) {
    if (problem) continue;
    if (!open.has(row)) open.set(row, { row: row.dataset.row, seen: Number(row.dataset.seen), ...typed(row) });
    open.get(row)[cell.dataset.cell] = value;
  }
  const state = open.size ? await post([...open.values()], true) : null;
  for (const one of waiting) {
    const now = one.row && state?.rows.find((row) => row.row === one.row.dataset.row);
    if (!one.problem && now?.problem && (now.field === one.cell.dataset.cell || !cells(one.row).some((cell) => cell.dataset.cell === now.field))) one.problem = now.problem;
  }
}

function draw() {
  const taken = waiting.filter((one) => !one.problem).length;
  const counts = [taken, waiting.length - taken];
  pasteCount.textContent = pasteCount.dataset.text.replace(/#/g, () => counts.shift());
  pasteRows.replaceChildren(
    ...waiting.map((one) => {
      const line = document.createElement('tr');
      const title = one.row?.querySelector('th').innerText.split('\n')[0] ?? '–';
      const field = one.cell?.closest('td').dataset.label ?? '–';
      for (const text of [title, field, one.text, one.problem || pasteRows.dataset.ok]) {
        line.append(Object.assign(document.createElement('td'), { textContent: text }));
      }
      line.className = one.problem ? 'refused' : '';
      return line;
    }),
  );
  document.getElementById('paste-take').disabled = taken === 0;
}

document.getElementById('paste-take').addEventListener('click', () => {
  for (const one of waiting) {
    if (one.problem) continue;
    one.cell.value = one.value;
    remember(one.cell);
  }
  paste.close();
  save();
});
document.getElementById('paste-leave').addEventListener('click', () => paste.close());

const copy = document.getElementById('copy');
copy.hidden = !navigator.clipboard;
copy.addEventListener('click', () => {
  const lines = rows.map((row) => {
    const shown = [...row.children].map((cell) => {
      const field = cell.querySelector('[data-cell]');
      return field?.selectedOptions?.[0]?.textContent ?? field?.value ?? cell.innerText;
    });
    return shown.map((text) => text.trim().replace(/\s+/g, ' ')).join('\t');
  });
  const head = [...sheet.querySelectorAll('thead th')].map((cell) => cell.innerText).join('\t');
  navigator.clipboard.writeText([head, ...lines].join('\n'));
});
