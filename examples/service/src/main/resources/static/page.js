// Sends the pasted document to the service and shows what it answers. Words of the service stand as they come.

const TEXTS = {
  en: {
    heading: 'Validate a document',
    introduction: 'Paste an agreement or a register of Renkei. Every finding stands beside its line.',
    document: 'Document (JSON)',
    open: 'Open a file',
    type: 'Type',
    agreement: 'Agreement',
    register: 'Register',
    profile: 'Profile',
    draft: 'Draft',
    publication: 'Publication',
    strict: 'Strict',
    validate: 'Validate',
    caption: 'Findings beside their lines',
    line: 'Line',
    text: 'Text',
    finding: 'Findings',
    error: 'Error',
    warning: 'Warning',
    info: 'Info',
    working: 'Validating',
    nothing: 'The document is valid, and nothing else was found.',
    valid: 'The document is valid.',
    invalid: 'The document is not valid.',
    counts: (errors, warnings, infos) => `Errors: ${errors}, warnings: ${warnings}, infos: ${infos}.`,
    unreachable: 'The service cannot be reached.',
    goTo: (line) => `Go to line ${line}`,
  },
  ja: {
    heading: '文書の検証',
    introduction: 'Renkei の協定または台帳を貼り付けてください。指摘を該当する行の横に表示します。',
    document: '文書（JSON）',
    open: 'ファイルを開く',
    type: '種類',
    agreement: '協定',
    register: '台帳',
    profile: '基準',
    draft: '下書き',
    publication: '公表',
    strict: '厳格',
    validate: '検証する',
    caption: '行ごとの指摘',
    line: '行',
    text: '本文',
    finding: '指摘',
    error: 'エラー',
    warning: '警告',
    info: '情報',
    working: '検証しています',
    nothing: '文書は有効です。指摘はありません。',
    valid: '文書は有効です。',
    invalid: '文書は有効ではありません。',
    counts: (errors, warnings, infos) => `エラー ${errors} 件、警告 ${warnings} 件、情報 ${infos} 件。`,
    unreachable: 'サービスに接続できません。',
    goTo: (line) => `${line} 行目へ移動`,
  },
};

const CONTEXT = 2;
const NEAR = 100;
const known = navigator.languages.map((language) => language.slice(0, 2)).find((language) => language in TEXTS);
const language = known ?? 'en';
const texts = TEXTS[language];

const form = document.getElementById('form');
const editor = document.getElementById('document');
const file = document.getElementById('file');
const status = document.getElementById('status');
const table = document.getElementById('findings');

document.documentElement.lang = language;
for (const element of document.querySelectorAll('[data-text]')) {
  element.textContent = texts[element.dataset.text];
}

file.addEventListener('change', async () => {
  if (file.files.length === 1) {
    editor.value = await file.files[0].text();
  }
});

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const text = editor.value;
  table.hidden = true;
  status.textContent = texts.working;
  try {
    show(text, await validate(text));
  } catch {
    status.textContent = texts.unreachable;
  }
});

async function validate(text) {
  const type = document.getElementById('type').value;
  const profile = document.getElementById('profile').value;
  const answer = await fetch(`${type}/validation?profile=${profile}`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Accept-Language': language},
    body: text,
  });
  return {valid: answer.ok, ...(await answer.json())};
}

function show(text, {valid, findings, counts, title, detail}) {
  if (findings === undefined) {
    status.textContent = detail ?? title;
    return;
  }
  status.textContent = findings.length === 0
    ? texts.nothing
    : `${valid ? texts.valid : texts.invalid} ${texts.counts(counts.errors, counts.warnings, counts.infos)}`;
  const lines = text.split(/\r\n|\r|\n/);
  table.tBodies[0].replaceChildren(...rows(lines, findings));
  table.hidden = findings.length === 0;
}

// The lines that have a finding, with some around them, and a row for each gap between.
function rows(lines, findings) {
  const byLine = new Map();
  for (const finding of findings) {
    const line = Math.min(finding.line, lines.length);
    byLine.set(line, [...(byLine.get(line) ?? []), finding]);
  }
  const shown = new Set();
  for (const line of byLine.keys()) {
    for (let near = Math.max(1, line - CONTEXT); near <= Math.min(lines.length, line + CONTEXT); near++) {
      shown.add(near);
    }
  }
  const result = [];
  let last = 0;
  for (const line of [...shown].sort((one, other) => one - other)) {
    if (line > last + 1) {
      result.push(gap());
    }
    result.push(row(line, lines[line - 1], byLine.get(line) ?? []));
    last = line;
  }
  return last < lines.length ? [...result, gap()] : result;
}

function row(line, text, findings) {
  const number = element('button', `${line}`);
  number.type = 'button';
  number.setAttribute('aria-label', texts.goTo(line));
  number.addEventListener('click', () => goTo(line));
  const head = element('th');
  head.scope = 'row';
  head.append(number);
  const code = element('code');
  code.append(...marked(text, findings));
  const list = element('ul');
  list.append(...findings.map(item));
  const row = element('tr');
  row.append(head, element('td', code), element('td', findings.length > 0 ? list : ''));
  return row;
}

// Marks the characters at which findings begin, and leaves out what is far from all of them: a document can be a single line.
// Columns count characters, not the units of a string.
function marked(text, findings) {
  const characters = Array.from(text);
  const columns = findings.map((finding) => Math.min(finding.column, characters.length) - 1);
  const result = [];
  let last = 0;
  for (const column of [...new Set(columns)].filter((column) => column >= 0).sort((one, other) => one - other)) {
    result.push(shortened(characters.slice(last, column)), element('mark', characters[column]));
    last = column + 1;
  }
  return [...result, shortened(characters.slice(last))];
}

function shortened(characters) {
  return characters.length <= 2 * NEAR
    ? characters.join('')
    : `${characters.slice(0, NEAR).join('')} ⋯ ${characters.slice(-NEAR).join('')}`;
}

function item(finding) {
  const severity = finding.severity.toLowerCase();
  const code = element('code', finding.code);
  const explained = element('small', `${finding.reason} ${finding.repair}`);
  const item = element('li', element('strong', texts[severity]), ' ', finding.message, ' ', code, explained);
  item.className = severity;
  return item;
}

function gap() {
  const cell = element('td', '⋯');
  cell.colSpan = 3;
  const row = element('tr', cell);
  row.className = 'gap';
  return row;
}

function goTo(line) {
  const lines = editor.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  editor.focus();
  editor.setSelectionRange(start, start + (lines[line - 1] ?? '').length);
}

function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
