import type { DatePiece, DateRules, DateShade } from '../../language/dates.ts';
import type { TimeMeaning } from '../../record/time-expression.ts';
import type { Found } from './pattern.ts';

/** The expression with the shading words before it taken in: "early", "about", "the end of", and its article. */
export function shadeOf(found: Found, pieces: readonly DatePiece[], dates: DateRules): Found {
  let { first, mod } = found;
  const shade = mod ? null : shadeBefore(found, pieces, dates);
  if (shade) {
    mod = shade.mod;
    first -= widthBefore(shade, pieces, first);
  }
  if (takesArticle(found.meaning, shade !== null) && first > 0 && dates.articles.has(pieces[first - 1].lower))
    first -= 1;
  return first === found.first ? found : { ...found, first, mod };
}

function shadeBefore(found: Found, pieces: readonly DatePiece[], dates: DateRules): DateShade | null {
  let best: DateShade | null = null;
  if (found.first === 0) return null;
  for (const shade of dates.shades) {
    if (!suits(shade, found.meaning) || widthBefore(shade, pieces, found.first) === 0) continue;
    if (!best || shade.words.length > best.words.length) best = shade;
  }
  return best;
}

const suits = (shade: DateShade, meaning: TimeMeaning): boolean => {
  if (meaning.kind === 'calendar' || meaning.kind === 'step') return shade.on !== 'length';
  // "over the past decade" is "during", not "more than".
  return meaning.kind === 'stretch' && shade.on !== 'point' && (meaning.side === null || shade.on === 'any');
};

/** How many pieces before `first` the shade's words take; a glued hyphen between is taken too. 0: they do not stand there. */
function widthBefore(shade: DateShade, pieces: readonly DatePiece[], first: number): number {
  let at = first - 1;
  if (pieces[at]?.text === '-' && pieces[at].glued) at -= 1;
  for (let w = shade.words.length - 1; w >= 0; w--, at--) {
    if (pieces[at]?.lower !== shade.words[w]) return 0;
  }
  return first - 1 - at;
}

const takesArticle = (meaning: TimeMeaning, shaded: boolean): boolean =>
  shaded ||
  meaning.kind === 'stretch' ||
  (meaning.kind === 'calendar' && (meaning.quarter !== undefined || meaning.season !== undefined));
