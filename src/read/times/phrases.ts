import type { DatePhrase, DatePiece } from '../../language/dates.ts';

/** The pieces with phrases of several words made one piece each: "Rabi al-Awwal", "Dhu al-Hijja". */
export function joinPhrases(pieces: DatePiece[], phrases: ReadonlyMap<string, readonly DatePhrase[]>): DatePiece[] {
  if (!pieces.some((piece) => phrases.has(piece.lower))) return pieces;
  const joined: DatePiece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const phrase = phrases.get(pieces[i].lower)?.find(({ words }) => words.every((w, k) => pieces[i + k]?.lower === w));
    joined.push(phrase ? wholeOf(pieces.slice(i, i + phrase.words.length), phrase) : pieces[i]);
    if (phrase) i += phrase.words.length - 1;
  }
  return joined;
}

/** Kept as it is written, but for the space between its words. */
function wholeOf(pieces: readonly DatePiece[], { word }: DatePhrase): DatePiece {
  return {
    ...pieces[0],
    end: pieces[pieces.length - 1].end,
    text: pieces.map((piece) => piece.text).join(' '),
    lower: pieces.map((piece) => piece.lower).join(' '),
    word,
  };
}
