// Shows the page and the timeline of a document beside it, and offers what can be downloaded.

import {byId, element} from './elements.js';
import {view} from './service.js';
import {texts} from './texts.js';

const PARTS = ['page', 'timeline'];

const tabs = PARTS.map((part) => byId(`tab-${part}`));
let shown = null;
let picture = '';

export function clear() {
  shown = null;
  byId('empty').textContent = texts().empty;
  byId('empty').hidden = false;
  for (const id of ['tabs', 'panel-page', 'panel-timeline', 'downloads']) {
    byId(id).hidden = true;
  }
}

// The page runs no script: the frame forbids it, and so does the page.
export async function show(source, choices, isCurrent) {
  const [page, timeline] = await views(source, choices, isCurrent);
  if (!isCurrent() || page === null || timeline === null) {
    return;
  }
  shown = {source, choices};
  byId('page').srcdoc = await page.text();
  URL.revokeObjectURL(picture);
  picture = URL.createObjectURL(asWideAsThereIsRoom(await timeline.text()));
  byId('timeline').src = picture;
  byId('empty').hidden = true;
  byId('tabs').hidden = false;
  byId('downloads').hidden = false;
  select(tabs.find((tab) => tab.ariaSelected === 'true'));
}

async function views(source, choices, isCurrent) {
  try {
    return await Promise.all(PARTS.map((part) => view(part, source, choices)));
  } catch (e) {
    if (isCurrent()) {
      byId('empty').textContent = e.message;
    }
    return [null, null];
  }
}

// The days of a timeline are placed by shares of its width: in another width its words keep their size.
function asWideAsThereIsRoom(svg) {
  return new Blob([svg.replace(/ width="\d+"/, ' width="100%"')], {type: 'image/svg+xml'});
}

function select(chosen) {
  for (const tab of tabs) {
    tab.ariaSelected = `${tab === chosen}`;
    tab.tabIndex = tab === chosen ? 0 : -1;
    byId(tab.getAttribute('aria-controls')).hidden = tab !== chosen;
  }
}

async function download(button) {
  const {source, choices} = shown;
  const file = await view(button.dataset.view, source, choices);
  if (file === null) {
    return;
  }
  const address = URL.createObjectURL(file);
  const name = source.name.replace(/\.\w+$/, '') || 'renkei';
  element('a', {href: address, download: `${name}.${button.dataset.ending}`}).click();
  URL.revokeObjectURL(address);
}

for (const tab of tabs) {
  tab.addEventListener('click', () => select(tab));
  tab.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      const other = tabs.find((each) => each !== tab);
      select(other);
      other.focus();
    }
  });
}
for (const button of byId('downloads').querySelectorAll('button')) {
  button.addEventListener('click', () => download(button));
}
