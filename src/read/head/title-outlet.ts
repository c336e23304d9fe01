import type { HeadWords } from '../../language/head.ts';
import type { Span } from '../../record/span.ts';
import { isMasthead } from './masthead.ts';

const DASH = /\s[–—|-]\s|:\s/;

/**
 * Who puts a paper out, where its title says so: "Harbour Watch – Weekly bulletin 14", "Strike Bulletin no. 7, issued
 * by the Dockers’ Committee". In code units of the title; null where it does not.
 */
export function outletInTitle(title: string, words: HeadWords): Span | null {
  return beforeDash(title, words) ?? behindIssuer(title, words);
}

/** The body named on one side of a dash, where a paper of its kind is named on the other. */
function beforeDash(title: string, words: HeadWords): Span | null {
  const dash = DASH.exec(title);
  if (!dash) return null;
  const name = title.slice(0, dash.index);
  const paper = title.slice(dash.index + dash[0].length).toLowerCase();
  const isPaper = (paper.match(/\p{L}+/gu) ?? []).some((word) => words.papers.has(word));
  return isPaper && isMasthead(name, words) ? { start: 0, end: name.length } : null;
}

function behindIssuer(title: string, words: HeadWords): Span | null {
  const lower = title.toLowerCase();
  for (const issuer of words.issuers) {
    const at = lower.indexOf(` ${issuer} `);
    if (at < 0) continue;
    const start = at + issuer.length + 2;
    const end = title.trimEnd().length;
    return isMasthead(title.slice(start, end), words) ? { start, end } : null;
  }
  return null;
}
