// Shows what was found beside the lines or cells to which it belongs.

import {rangeOfCell} from './cells.js';
import {byId, element} from './elements.js';
import {endOfValue, unitsOf} from './json.js';
import {texts} from './texts.js';

const CONTEXT = 1;
const NEAR = 80;
const WORDS = {error: 'oneError', warning: 'oneWarning', info: 'oneInfo'};

const editor = byId('document');
const list = byId('lines');
const finders = byId('finders');
const boxes = [...finders.querySelectorAll('input')];
let checked = {text: '', findings: []};
let current = -1;

export function clear() {
  checked = {text: '', findings: []};
  current = -1;
  list.replaceChildren();
  finders.hidden = true;
}

export function show(source, answer) {
  checked = {text: source.text, findings: answer.findings.map(source.kind === 'lists' ? inCell : inLine(source.text))};
  for (const [severity, count] of [['error', 'errors'], ['warning', 'warnings'], ['info', 'infos']]) {
    byId(`count-${severity}`).textContent = answer.counts[count];
  }
  finders.hidden = checked.findings.length === 0;
  render();
}

// ---------------------------------------------------------------------------------------------------- places

function inLine(text) {
  const lines = text.split('\n');
  const starts = lines.reduce((all, line) => [...all, all.at(-1) + line.length + 1], [0]);
  return (finding) => {
    const line = Math.min(finding.line, lines.length);
    const from = unitsOf(lines[line - 1], finding.column);
    const to = endOfValue(lines[line - 1], from);
    return {
      ...finding,
      severity: finding.severity.toLowerCase(),
      line,
      from,
      to,
      range: [starts[line - 1] + from, starts[line - 1] + to],
    };
  };
}

function inCell(finding) {
  return {...finding, severity: finding.severity.toLowerCase(), line: null};
}

// ------------------------------------------------------------------------------------------------------ rows

function shown() {
  const severities = boxes.filter((box) => box.checked).map((box) => box.value);
  return checked.findings.filter((finding) => severities.includes(finding.severity));
}

function render() {
  current = -1;
  const findings = shown();
  const isOfList = findings.length > 0 && findings[0].line === null;
  list.classList.toggle('cells', isOfList);
  list.replaceChildren(...(isOfList ? cellRows(findings) : lineRows(findings)));
}

function cellRows(findings) {
  const byPlace = Map.groupBy(findings, (finding) => finding.place);
  return [...byPlace].map(([place, ofPlace]) => {
    const {header, value} = ofPlace[0];
    const words = element('code', {}, ...(value ? [element('mark', {}, value)] : []));
    const head = place === '' ? element('span', {className: 'number'}, texts().wholeFile) : number(place, place, ofPlace[0]);
    if (header) {
      words.prepend(element('span', {className: 'column'}, header));
    }
    return row(head, words, ofPlace);
  });
}

// The lines that have a finding with those around them, and a gap between those that are far from each other.
function lineRows(findings) {
  const lines = checked.text.split('\n');
  const byLine = Map.groupBy(findings, (finding) => finding.line);
  const near = new Set();
  for (const line of byLine.keys()) {
    for (let each = Math.max(1, line - CONTEXT); each <= Math.min(lines.length, line + CONTEXT); each++) {
      near.add(each);
    }
  }
  const rows = [];
  let last = 0;
  for (const line of [...near].sort((one, other) => one - other)) {
    if (line > last + 1 && last > 0) {
      rows.push(element('li', {className: 'gap'}, '⋯'));
    }
    const ofLine = byLine.get(line) ?? [];
    const head = ofLine.length > 0 ? number(line, texts().line(line), ofLine[0]) : element('span', {className: 'number'}, `${line}`);
    rows.push(row(head, element('code', {}, ...marked(lines[line - 1], ofLine)), ofLine));
    last = line;
  }
  return rows;
}

function row(head, words, findings) {
  const made = element('li', {}, head, words);
  if (findings.length > 0) {
    made.append(element('div', {className: 'notes'}, ...findings.map(note)));
  }
  return made;
}

function number(shownPlace, spokenPlace, finding) {
  const button = element('button', {type: 'button', className: 'number'}, `${shownPlace}`);
  button.setAttribute('aria-label', texts().goTo(spokenPlace));
  button.addEventListener('click', () => {
    select(finding);
    editor.focus();
  });
  return button;
}

function note(finding) {
  const head = element(
    'p', {}, element('strong', {}, texts()[WORDS[finding.severity]]), ` ${finding.message}`);
  const explained = [finding.reason, finding.repair].filter(Boolean).join(' ');
  const made = element('div', {className: `note ${finding.severity}`, tabIndex: -1}, head);
  if (explained !== '') {
    made.append(element('p', {className: 'explained'}, explained));
  }
  made.append(element('code', {}, finding.code));
  finding.element = made;
  return made;
}

// Marks the whole values, and leaves out what is far from all of them: a document can be a single line.
function marked(line, findings) {
  const result = [];
  let last = 0;
  for (const {from, to} of [...findings].sort((one, other) => one.from - other.from)) {
    if (from >= last) {
      result.push(shortened(line.slice(last, from)), element('mark', {}, shortened(line.slice(from, to))));
      last = to;
    }
  }
  return [...result, shortened(line.slice(last))];
}

function shortened(text) {
  const characters = Array.from(text);
  return characters.length <= 2 * NEAR
    ? text
    : `${characters.slice(0, NEAR).join('')} ⋯ ${characters.slice(-NEAR).join('')}`;
}

// ---------------------------------------------------------------------------------------------------- jumps

export function step(by) {
  const findings = shown();
  if (findings.length === 0) {
    return;
  }
  findings[current]?.element.removeAttribute('aria-current');
  current = current < 0 ? (by > 0 ? 0 : findings.length - 1) : (current + by + findings.length) % findings.length;
  const {element: made} = findings[current];
  made.setAttribute('aria-current', 'true');
  made.focus({preventScroll: true});
  made.closest('li').scrollIntoView({block: 'center'});
  select(findings[current]);
}

// Selects the value in the editor and brings its line into sight.
function select(finding) {
  if (editor.hidden || editor.value !== checked.text) {
    return;
  }
  const range = finding.range ?? (finding.row ? rangeOfCell(checked.text, finding.row, finding.column) : [0, 0]);
  editor.setSelectionRange(...range);
  const height = parseFloat(getComputedStyle(editor).lineHeight);
  const before = checked.text.slice(0, range[0]).split('\n').length - 1;
  editor.scrollTop = Math.max(0, (before - 3) * height);
}

for (const box of boxes) {
  box.addEventListener('change', render);
}
byId('previous').addEventListener('click', () => step(-1));
byId('next').addEventListener('click', () => step(1));
