// Finds the values of a JSON text to which lines and columns lead.

// Columns count characters, not the units of a string.
export function unitsOf(line, column) {
  return Array.from(line).slice(0, column - 1).join('').length;
}

// Returns where the value that begins at an index ends, within its line.
export function endOfValue(line, start) {
  if (start >= line.length) {
    return line.length;
  }
  if (line[start] === '"') {
    return endOfText(line, start);
  }
  if (line[start] === '{' || line[start] === '[') {
    return endOfContainer(line, start);
  }
  const end = line.slice(start).search(/[\s,\]}:]/);
  return end > 0 ? start + end : end === 0 ? start + 1 : line.length;
}

function endOfText(line, start) {
  for (let i = start + 1; i < line.length; i++) {
    if (line[i] === '\\') {
      i++;
    } else if (line[i] === '"') {
      return i + 1;
    }
  }
  return line.length;
}

function endOfContainer(line, start) {
  let depth = 0;
  for (let i = start; i < line.length; i++) {
    if (line[i] === '"') {
      i = endOfText(line, i) - 1;
    } else if (line[i] === '{' || line[i] === '[') {
      depth++;
    } else if ((line[i] === '}' || line[i] === ']') && --depth === 0) {
      return i + 1;
    }
  }
  return line.length;
}
