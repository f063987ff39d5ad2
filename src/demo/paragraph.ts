const columns = 100;
const labelWidth = 11;

/** A labelled text below a heading, broken between words so that it fits 100 columns. Paths stay in one piece. */
export function paragraph(label: string, text: string): string[] {
  const indent = ' '.repeat(labelWidth);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && labelWidth + line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.map((part, index) => `${index === 0 ? `  ${label}`.padEnd(labelWidth) : indent}${part}`);
}
