// Finds the cells of a list in its text.

const SEPARATORS = [',', '\t', ';'];

// Returns where a cell begins and ends, or its row if there is no such cell. Rows and columns count from 1.
export function rangeOfCell(text, row, column) {
  const separator = separatorOf(text);
  const place = {row: 1, column: 1, start: 0};
  let rowStart = 0;
  let isQuoted = false;
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i] ?? '\n';
    if (sign === '"') {
      isQuoted = !isQuoted;
    } else if (!isQuoted && (sign === separator || sign === '\n')) {
      if (place.row === row && place.column === column) {
        return [place.start, i];
      }
      if (sign === '\n' && place.row === row) {
        return [rowStart, i];
      }
      place.column = sign === '\n' ? 1 : place.column + 1;
      place.row += sign === '\n' ? 1 : 0;
      place.start = i + 1;
      rowStart = sign === '\n' ? i + 1 : rowStart;
    }
  }
  return [0, 0];
}

function separatorOf(text) {
  const count = (separator) => text.split(separator).length;
  return SEPARATORS.reduce((most, each) => (count(each) > count(most) ? each : most));
}
