// The words of the page in each language. Words of the service come from the service.

const TEXTS = {
  en: {
    title: 'Renkei: check an agreement',
    heading: 'Check an agreement',
    introduction: 'Paste, drop or open an agreement, a register (JSON) or a list (CSV, Excel).',
    document: 'Document or list',
    text: 'Text of the document or list',
    placeholder: 'Paste a document (JSON) or a list here, or drop a file.',
    open: 'Open a file',
    close: 'Close the file',
    example: 'Example',
    loadExample: 'Load an example',
    exampleAgreement: 'Agreement with faults',
    exampleRegister: 'Register',
    exampleList: 'List with faults',
    profile: 'Judged as',
    draft: 'Draft',
    publication: 'Publication',
    strict: 'Strict',
    owner: 'The list is kept by',
    check: 'Check',
    findings: 'Findings',
    filter: 'Show',
    error: 'Errors',
    warning: 'Warnings',
    info: 'Information',
    previous: 'Previous',
    next: 'Next',
    preview: 'Preview',
    page: 'Page',
    timeline: 'Timeline',
    timelineAlternative: 'Timeline. The page has the same as a table.',
    empty: 'The page appears here as soon as the document can be read.',
    download: 'Download',
    downloadJson: 'JSON (canonical)',
    downloadCsv: 'List (CSV)',
    downloadXlsx: 'List (Excel)',
    downloadCalendar: 'Calendar',
    oneError: 'Error',
    oneWarning: 'Warning',
    oneInfo: 'Information',
    nothing: 'There is nothing to check yet.',
    working: 'Checking',
    faultless: 'Valid. Nothing was found.',
    valid: 'Valid.',
    invalid: 'Not valid.',
    shown: (shown, all) => `The first ${shown} of ${all} findings are listed.`,
    rows: (rows, taken, refused) =>
      refused > 0 ? `${rows} rows: ${taken} taken, ${refused} refused.` : `${rows} rows, all taken.`,
    keptColumns: (columns) => `Kept as they are: ${columns}.`,
    wholeFile: 'File',
    unreachable: 'The service cannot be reached.',
    unreadable: 'The file cannot be read as text.',
    goTo: (place) => `Go to ${place}`,
    line: (line) => `line ${line}`,
  },
  ja: {
    title: 'Renkei：協定の確認',
    heading: '協定の確認',
    introduction: '協定・台帳（JSON）や一覧（CSV・Excel）を貼り付けるか、ここにドロップするか、開いてください。',
    document: '文書または一覧',
    text: '文書または一覧の本文',
    placeholder: '文書（JSON）または一覧をここに貼り付けてください。ファイルのドロップもできます。',
    open: 'ファイルを開く',
    close: 'ファイルを閉じる',
    example: '例',
    loadExample: '例を読み込む',
    exampleAgreement: '誤りのある協定',
    exampleRegister: '台帳',
    exampleList: '誤りのある一覧',
    profile: '基準',
    draft: '下書き',
    publication: '公表',
    strict: '厳格',
    owner: '一覧の作成者',
    check: '確認する',
    findings: '指摘',
    filter: '表示',
    error: 'エラー',
    warning: '警告',
    info: '情報',
    previous: '前へ',
    next: '次へ',
    preview: 'プレビュー',
    page: 'ページ',
    timeline: '年表',
    timelineAlternative: '年表。同じ内容の表がページにあります。',
    empty: '文書を読み取れると、ここにページを表示します。',
    download: 'ダウンロード',
    downloadJson: 'JSON（正規形）',
    downloadCsv: '一覧（CSV）',
    downloadXlsx: '一覧（Excel）',
    downloadCalendar: 'カレンダー',
    oneError: 'エラー',
    oneWarning: '警告',
    oneInfo: '情報',
    nothing: '確認する文書がまだありません。',
    working: '確認しています',
    faultless: '有効です。指摘はありません。',
    valid: '有効です。',
    invalid: '誤りがあります。',
    shown: (shown, all) => `指摘 ${all} 件のうち、最初の ${shown} 件を表示しています。`,
    rows: (rows, taken, refused) =>
      refused > 0
        ? `${rows} 行のうち ${taken} 行を取り込み、${refused} 行は取り込めません。`
        : `${rows} 行をすべて取り込みます。`,
    keptColumns: (columns) => `そのまま残した列：${columns}。`,
    wholeFile: 'ファイル',
    unreachable: 'サービスに接続できません。',
    unreadable: 'ファイルを文字として読み取れません。',
    goTo: (place) => `${place}へ移動`,
    line: (line) => `${line} 行目`,
  },
};

const KEPT_AS = 'language';
const ATTRIBUTES = {placeholder: 'placeholder', title: 'title', alt: 'alt'};

let current = preferred();

function preferred() {
  return [localStorage.getItem(KEPT_AS), ...navigator.languages.map((each) => each.slice(0, 2))]
    .find((each) => each in TEXTS) ?? 'en';
}

export function language() {
  return current;
}

export function texts() {
  return TEXTS[current];
}

export function speak(language) {
  current = language;
  localStorage.setItem(KEPT_AS, language);
  write();
}

// Writes the words of the language into the page.
export function write() {
  document.documentElement.lang = current;
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = texts()[element.dataset.text];
  }
  for (const [name, attribute] of Object.entries(ATTRIBUTES)) {
    for (const element of document.querySelectorAll(`[data-${name}]`)) {
      element.setAttribute(attribute, texts()[element.dataset[name]]);
    }
  }
  for (const button of document.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', `${button.dataset.language === current}`);
  }
}
