import { AttestedError } from '../../errors.ts';

/** Browsers stop at 512; pages in use stay below 200. */
const DEEPEST = 1500;

/** Elements with no end tag, or whose end tag may be left out: thousands of them in a row are not nested. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt html head body !doctype'.split(
    ' ',
  ),
);

/** Throws `read/too-deep` where tags stand inside tags beyond what a parser may walk; one pass, no tree is built. */
export function checkNesting(html: string): void {
  const open = new Map<string, number>();
  let depth = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    const closing = html.charCodeAt(at + 1) === 47;
    const name = tagName(html, at + (closing ? 2 : 1));
    if (!name || FLAT.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (!closing) {
      open.set(name, count + 1);
      depth++;
    } else if (count > 0) {
      open.set(name, count - 1);
      depth--;
    }
    if (depth > DEEPEST) throw new AttestedError('read/too-deep', { limit: DEEPEST });
  }
}

function tagName(html: string, start: number): string {
  let end = start;
  while (end - start < 32 && isLetter(html.charCodeAt(end))) end++;
  return html.slice(start, end).toLowerCase();
}

const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 45;
