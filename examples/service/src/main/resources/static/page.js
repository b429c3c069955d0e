// Checks what a person pastes, drops or opens, and shows what the service says of it.

import {byId} from './elements.js';
import * as findings from './findings.js';
import * as preview from './preview.js';
import {validate} from './service.js';
import {isEmpty, open, showText, source} from './source.js';
import {speak, texts, write} from './texts.js';

const form = byId('form');
const file = byId('file');
const example = byId('example');
const area = byId('source');
const status = byId('status');
let checks = 0;

async function check() {
  const own = ++checks;
  const isCurrent = () => own === checks;
  findings.clear();
  if (isEmpty()) {
    preview.clear();
    status.textContent = texts().nothing;
    return;
  }
  status.textContent = texts().working;
  const checked = source();
  const choices = {profile: byId('profile').value, owner: byId('owner').value};
  try {
    const answer = await validate(checked, choices);
    if (isCurrent()) {
      tell(checked, answer);
      preview.clear();
      await preview.show(checked, choices, isCurrent);
    }
  } catch {
    status.textContent = texts().unreachable;
  }
}

function tell(checked, answer) {
  if (answer.findings === undefined) {
    status.textContent = answer.detail ?? answer.title;
    return;
  }
  findings.show(checked, answer);
  const {errors, warnings, infos} = answer.counts;
  const all = errors + warnings + infos;
  const words = [all === 0 ? texts().faultless : answer.valid ? texts().valid : texts().invalid];
  if (answer.rows !== undefined) {
    words.push(texts().rows(answer.rows, answer.taken, answer.refused));
  }
  if (answer.keptColumns?.length > 0) {
    words.push(texts().keptColumns(answer.keptColumns.join(', ')));
  }
  if (answer.findings.length < all) {
    words.push(texts().shown(answer.findings.length, all));
  }
  status.textContent = words.join(' ');
}

async function take(files) {
  if (files.length === 0) {
    return;
  }
  try {
    await open(files[0]);
    await check();
  } catch (e) {
    status.textContent = e.message;
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  check();
});
file.addEventListener('change', async () => {
  await take(file.files);
  file.value = '';
});
byId('close').addEventListener('click', () => {
  showText('', '');
  check();
});
example.addEventListener('change', async () => {
  const name = example.value;
  example.value = '';
  if (name !== '') {
    showText(await (await fetch(`examples/${name}`)).text(), name);
    await check();
  }
});
area.addEventListener('dragover', (event) => {
  event.preventDefault();
  area.classList.add('dropping');
});
for (const end of ['dragleave', 'drop']) {
  area.addEventListener(end, () => area.classList.remove('dropping'));
}
area.addEventListener('drop', (event) => {
  if (event.dataTransfer.files.length > 0) {
    event.preventDefault();
    take(event.dataTransfer.files);
  }
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    check();
  } else if (event.key === 'F8') {
    event.preventDefault();
    findings.step(event.shiftKey ? -1 : 1);
  }
});
for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => {
    speak(button.dataset.language);
    if (!isEmpty()) {
      check();
    }
  });
}

write();
