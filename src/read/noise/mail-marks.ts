/**
 * Text without the ">" that mail programs set before quoted lines, if most lines carry it or a run of them does.
 * A single line with ">" keeps it.
 */
export function withoutMailMarks(text: string): string {
  if (!/^>/m.test(text)) return text;
  return text.replace(/(?:^>[^\n]*(?:\n|$)){2,}/gm, (quoted) => quoted.replace(/^(?:>[ \t]?)+/gm, ''));
}
