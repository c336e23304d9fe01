/**
 * Text folded at word ends into lines of at most `width` columns, the first after `lead`, the others indented as far.
 * Words longer than a line are left whole.
 */
export function wrap(text: string, width: number, lead = ''): string[] {
  const indent = ' '.repeat(lead.length);
  const lines: string[] = [];
  let line = lead;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const open = line === lead || line === indent;
    if (!open && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += line === lead || line === indent ? word : ` ${word}`;
  }
  lines.push(line);
  return lines;
}

/** Control characters shown as what they are: text out of a report must not steer the terminal. */
export const visible = (text: string): string =>
  text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (c) => `‹U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
