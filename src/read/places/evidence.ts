import type { Gazetteer, NameMatch } from '../../gazetteer/gazetteer.ts';
import type { PlaceVocabulary } from '../../language/places.ts';
import type { Toponym } from '../../record/where.ts';
import { CASELESS, runAround } from './name-run.ts';
import type { Word } from './words.ts';

/** Words [from, to) of a sentence that the gazetteer knows as a name. */
export interface Find {
  readonly from: number;
  readonly to: number;
  readonly matches: readonly NameMatch[];
}

/** What weighing needs to know of the rest of the text. */
export interface Ground {
  readonly gazetteer: Gazetteer;
  readonly vocabulary: PlaceVocabulary;
  /** Folded last names of persons the text names. */
  readonly lastNames: ReadonlySet<string>;
  /** Words the text also writes without a capital. */
  readonly lowered: ReadonlySet<string>;
  /** The text is in another script than the Latin: being in it says nothing, and nothing is known of parts of speech. */
  readonly ownScript: boolean;
}

/** What speaks for and against a place being meant, in points: nought is an even chance. */
export interface Weighed {
  readonly points: number;
  readonly use: Toponym['use'];
  readonly kind: Toponym['kind'];
}

/** Weighs a find by itself and by the words beside it. */
export function weigh(find: Find, words: readonly Word[], ground: Ground): Weighed {
  const { vocabulary } = ground;
  const run = runAround(words, find.from, find.to, vocabulary);
  const kind = kindOf(find, words, vocabulary);
  const demonym = !(kind && words[find.to]?.capital) && isDemonym(find, ground.gazetteer);
  const whole = run.first === find.from && run.last === find.to;
  let points = prior(find, words, ground) + before(find, words, vocabulary);
  if (kind && !demonym) points += 2.5;
  if (isNamedSite(find, words, ground)) points += NAMED_SITE;
  points += person(find, words, run.first, ground);
  if (!whole) points += inRun(find, run, words, vocabulary);
  if (!demonym) points += commonWord(find, words, ground);
  if (!ground.ownScript && FOREIGN.test(words[find.from].text)) points += FOREIGN_SCRIPT;
  return {
    points,
    use: demonym ? 'demonym' : isPart(find, run, words, vocabulary) ? 'part' : 'name',
    kind: demonym ? null : kind,
  };
}

/** "Evin Prison", unlike "the White House", does not speak or act. */
const NAMED_SITE = 1;

const isNamedSite = ({ from, to, matches }: Find, words: readonly Word[], { gazetteer, vocabulary }: Ground): boolean =>
  to - from > 1 &&
  vocabulary.facilities.has(words[to - 1].lower) &&
  matches.length > 0 &&
  matches.every(({ index }) => gazetteer.feature(index).startsWith('S.'));

/** A word in another script than the Latin. */
export const FOREIGN = /^(?!\p{Script=Latin})\p{L}/u;
/** In English text such a word is a name, and this one is a place's. */
const FOREIGN_SCRIPT = 1.8;

/** A name in the script of its text: it is not put into other letters. */
const WRITTEN_OUT = 0.3;

/** "Canadian" is a town in Texas too: where a country's or region's people are called so, they are meant. */
function isDemonym(find: Find, gazetteer: Gazetteer): boolean {
  return find.matches.some(
    (match) => match.match === 'demonym' && (/^[AL]/.test(gazetteer.feature(match.index)) || find.matches.length === 1),
  );
}

/** For a name nobody knows: those beside it must speak for it. */
const UNKNOWN = -0.5;

/** How far the name alone speaks for a place: the greater and the better known the place, the more. */
export function prior(find: Find, words: readonly Word[], ground: Ground): number {
  const own = ground.ownScript && FOREIGN.test(words[find.from].text);
  const best = find.matches.length
    ? Math.max(...find.matches.slice(0, 12).map((match) => strength(match, ground.gazetteer, own)))
    : UNKNOWN;
  // A name of several words is seldom anything else.
  return (
    best +
    (find.to - find.from > 1 ? 1.5 : 0) +
    (words[find.from].text.length <= 3 && !own ? -0.5 : 0) +
    (own ? WRITTEN_OUT : 0) +
    postal(find, words, ground.gazetteer)
  );
}

/** "OK" and "ID" are Oklahoma and Idaho only after a town's name. */
const postal = (find: Find, words: readonly Word[], gazetteer: Gazetteer): number =>
  find.to - find.from === 1 &&
  /^[A-Z]{2}$/.test(words[find.from].text) &&
  find.matches.every((match) => match.match === 'abbreviation' && gazetteer.feature(match.index) === 'A.ADM1')
    ? -2.5
    : 0;

const KIND_POINTS: Readonly<Record<NameMatch['match'], number>> = {
  exact: 0,
  alternate: -1,
  short: -0.7,
  // Looked for only where other names of the same country speak for it.
  variant: -0.4,
  demonym: 0,
  abbreviation: 0,
};

/** In the script of the text a form in another case is as good as the name. */
const OWN_POINTS: Readonly<Partial<Record<NameMatch['match'], number>>> = { short: -0.7, variant: -0.3 };

/** @param own the name is in the script of its text, where the gazetteer has no name but such as it calls alternate */
function strength(match: NameMatch, gazetteer: Gazetteer, own: boolean): number {
  const feature = gazetteer.feature(match.index);
  const people = gazetteer.population(match.index);
  const kind = own ? (OWN_POINTS[match.match] ?? 0) : KIND_POINTS[match.match];
  if (feature.startsWith('A.PCL') || feature.startsWith('L.')) return match.match === 'alternate' && !own ? 1 : 3;
  // "The White House said": a site that stands for who sits there, unless something is said to be at it.
  if (feature.startsWith('S.')) return -0.8;
  if (feature.startsWith('H.') || feature.startsWith('T.')) return 2;
  if (feature === 'A.ADM1' || feature === 'A.ADM1H') return (people > 500_000 ? 2 : 0.5) + kind;
  if (feature === 'A.ADM2') return (people > 200_000 ? 0.5 : -0.3) + kind;
  const size = people > 0 ? Math.log10(people) : 2;
  return Math.min(2.5, (size - 4) * 0.8) - (feature === 'P.PPLX' ? 0.7 : 0) + kind;
}

/** Points for a preposition of place before the find. */
export function before(find: Find, words: readonly Word[], vocabulary: PlaceVocabulary): number {
  let at = find.from - 1;
  while (at >= 0 && words[at + 1].joined && (words[at].lower === 'the' || vocabulary.directions.has(words[at].lower)))
    at--;
  if (at < 0 || !words[at + 1].joined) return 0;
  return (vocabulary.prepositions.get(words[at].lower) ?? 0) * 1.8;
}

/** "Cook County", "Lorestan province", "the city of Lima". */
function kindOf(find: Find, words: readonly Word[], vocabulary: PlaceVocabulary): Toponym['kind'] {
  const after = words[find.to];
  if (after?.joined && !after.hyphened) {
    const kind = vocabulary.kinds.get(after.lower);
    if (kind) return kind;
  }
  const last = vocabulary.kinds.get(words[find.to - 1].lower);
  if (last && find.to - find.from > 1) return last;
  const of = words[find.from - 1];
  if (of?.lower !== 'of' || !words[find.from].joined) return null;
  return vocabulary.kinds.get(words[find.from - 2]?.lower ?? '') ?? null;
}

function person(find: Find, words: readonly Word[], runStart: number, ground: Ground): number {
  const { vocabulary, lastNames } = ground;
  const single = find.to - find.from === 1;
  const previous = words[find.from].joined ? words[find.from - 1] : undefined;
  if (previous?.capital && vocabulary.givenNames.has(previous.folded) && runStart < find.from) return -6;
  if (previous && vocabulary.titles.has(previous.lower) && previous.capital) return -4;
  if (single && lastNames.has(words[find.from].folded)) return -4;
  const next = words[find.to]?.joined ? words[find.to] : undefined;
  if (single && vocabulary.givenNames.has(words[find.from].folded) && next?.capital) return -5;
  return single && next && vocabulary.speech.has(next.lower) ? -1.5 : 0;
}

/** "Oxford Street" tells nothing of Oxford. */
const IN_STREET = -4;

/** The find is only part of a longer name in capitals. */
function inRun(
  find: Find,
  run: { first: number; last: number },
  words: readonly Word[],
  vocabulary: PlaceVocabulary,
): number {
  let points = 0;
  const previous = words[find.from - 1];
  if (run.first < find.from && !words[find.from].hyphened && !mayPrecede(previous, vocabulary)) points -= 2.5;
  const next = words[find.to];
  if (run.last > find.to && vocabulary.streets.has(words[run.last - 1].lower)) return points + IN_STREET;
  if (run.last <= find.to || !next || vocabulary.kinds.has(next.lower) || vocabulary.titles.has(next.lower))
    return points;
  if (vocabulary.local.has(next.lower)) return points + 1;
  return next.hyphened ? points : points - 1.2;
}

const mayPrecede = (word: Word, vocabulary: PlaceVocabulary): boolean =>
  vocabulary.directions.has(word.lower) || vocabulary.kinds.has(word.lower);

/** Inside the name of an organisation, a site or a work: no location of its own. */
function isPart(
  find: Find,
  run: { first: number; last: number },
  words: readonly Word[],
  vocabulary: PlaceVocabulary,
): boolean {
  const next = words[find.to];
  if (next?.joined && vocabulary.ailments.has(next.lower)) return true;
  for (let i = find.to; i < run.last; i++) {
    // "Viseu District" is a place; "Viseu School District" is not.
    const names = i === find.to && i === run.last - 1 && vocabulary.kinds.has(words[i].lower);
    if (!names && vocabulary.organisations.has(words[i].lower)) return true;
  }
  return isAfterOrganisation(find.from, words, vocabulary);
}

/** "University of Texas", "Council of Resistance of Iran". */
function isAfterOrganisation(from: number, words: readonly Word[], vocabulary: PlaceVocabulary): boolean {
  let at = from - 1;
  if (at < 1 || words[at].lower !== 'of') return false;
  while (at > 0 && words[at + 1].joined && (words[at].capital || words[at].lower === 'of')) {
    if (words[at].capital && vocabulary.organisations.has(words[at].lower)) return true;
    at--;
  }
  return words[at]?.capital === true && words[at + 1].joined && vocabulary.organisations.has(words[at].lower);
}

function commonWord(find: Find, words: readonly Word[], ground: Ground): number {
  if (find.to - find.from > 1) return 0;
  const word = words[find.from];
  // "US", "EU": written so, nothing else.
  if (find.matches.some((match) => match.match === 'abbreviation')) return 0;
  let points = 0;
  if (ground.vocabulary.never.has(word.lower)) points -= 3.5;
  if (word.pos !== 'PROPN' && !ground.ownScript) points -= 1.5;
  if (ground.lowered.has(word.lower)) points -= 2;
  if (find.from === 0 && !CASELESS.test(word.text)) points -= 0.7;
  return points;
}
