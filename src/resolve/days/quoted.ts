import type { Prose } from '../../record/prose.ts';

/** True where the place lies inside quotation marks, as far as its own paragraph tells. */
export function isQuoted(prose: Prose, paragraph: number, place: number): boolean {
  const { start } = prose.paragraphs[paragraph];
  const before = prose.text.slice(start, place);
  const opened = before.lastIndexOf('“');
  if (opened >= 0) return before.indexOf('”', opened) < 0;
  let straight = 0;
  for (let i = before.indexOf('"'); i >= 0; i = before.indexOf('"', i + 1)) straight++;
  return straight % 2 === 1;
}
