// What is to be checked: the text of the editor, or a workbook that was opened.

import {byId} from './elements.js';
import {texts} from './texts.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ZIP = [0x50, 0x4B];

const editor = byId('document');
let workbook = null;
let name = '';

// Tells what the service calls it, its bytes or text, and their type.
export function source() {
  if (workbook !== null) {
    return {kind: 'lists', name, body: workbook, type: WORKBOOK, text: ''};
  }
  const text = editor.value;
  const kind = kindOf(text);
  return {kind, name, body: text, type: kind === 'lists' ? 'text/csv' : 'application/json', text};
}

export function isEmpty() {
  return workbook === null && editor.value.trim() === '';
}

// A document is JSON and says what it is; whatever else is text is a list.
export function kindOf(text) {
  if (!/^\s*[[{"]/.test(text) && text.trim() !== '') {
    return 'lists';
  }
  return /"type"\s*:\s*"(\w*)"/.exec(text)?.[1] === 'register' ? 'registers' : 'agreements';
}

export async function open(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (ZIP.every((byte, index) => bytes[index] === byte)) {
    showWorkbook(file);
  } else {
    showText(decode(bytes), file.name);
  }
}

export function showText(text, fileName) {
  workbook = null;
  name = fileName;
  editor.value = text;
  editor.scrollTop = 0;
  show();
}

function showWorkbook(file) {
  workbook = file;
  name = file.name;
  byId('workbook-name').textContent = file.name;
  show();
}

function show() {
  editor.hidden = workbook !== null;
  byId('workbook').hidden = workbook === null;
  byId('owner-choice').hidden = isEmpty() || source().kind !== 'lists';
}

// Text that a person has typed or pasted has no file.
editor.addEventListener('input', () => {
  name = '';
  show();
});

// Offices keep lists in UTF-8, in Windows-31J, or as spreadsheets export Unicode.
function decode(bytes) {
  const [first, second] = bytes;
  if ((first === 0xFF && second === 0xFE) || (first === 0xFE && second === 0xFF)) {
    return new TextDecoder(first === 0xFF ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  for (const encoding of ['utf-8', 'shift_jis']) {
    try {
      return new TextDecoder(encoding, {fatal: true}).decode(bytes);
    } catch {
      // The next encoding is tried.
    }
  }
  throw new Error(texts().unreadable);
}
