import type { Counted } from '../../record/figure.ts';
import type { CountedWords, NounClass } from '../counted.ts';
import type { VerbForm } from '../events.ts';
import { EVENTS, PEOPLE, PEOPLE_PLURALS, THINGS, UNITS } from './counted/nouns.ts';
import { ACTS, OBJECT_VERBS, RESULTS, STATUS, SUBJECT_VERBS, SUFFERED_VERBS } from './counted/verbs.ts';
import { nounForms, verbForms } from './inflect.ts';

const list = (text: string): readonly string[] => text.split(' ');
const words = (text: string): ReadonlySet<string> => new Set(list(text));

const TAKE = words('take takes took taken taking');

const formsOf = (base: string, wanted: (kinds: readonly VerbForm[]) => boolean): readonly string[] =>
  [...verbForms(base)].filter(([, kinds]) => wanted(kinds)).map(([form]) => form);

/** "kill", "kills", "killing", "killed": every form but one that is a participle only, as "slain". */
const activeForms = (base: string) => formsOf(base, (kinds) => kinds.some((kind) => kind !== 'participle'));
const participles = (base: string) => formsOf(base, (kinds) => kinds.includes('participle'));

type Groups = Partial<Record<Counted, string>>;

/** One entry for each word of each group; the first group to name a word keeps it. */
function byWord(groups: Groups, spell: (word: string) => readonly string[] = (word) => [word]): Map<string, Counted> {
  const table = new Map<string, Counted>();
  for (const [what, text] of Object.entries(groups) as [Counted, string][]) {
    for (const word of list(text).flatMap(spell)) if (!table.has(word)) table.set(word, what);
  }
  return table;
}

function nounClasses(): Map<string, NounClass> {
  const table = new Map<string, NounClass>();
  const add = (what: NounClass, nouns: string, plural = true) => {
    for (const noun of list(nouns)) {
      for (const form of plural ? nounForms(noun) : [noun]) table.set(form, what);
    }
  };
  add('things', THINGS);
  add('events', EVENTS);
  add('people', PEOPLE);
  add('people', PEOPLE_PLURALS, false);
  return table;
}

/** What English words count: verbs, nouns of the act, classes of nouns, units. */
export const countedWords: CountedWords = {
  active: byWord(OBJECT_VERBS, activeForms),
  participle: byWord(OBJECT_VERBS, participles),
  suffered: byWord(SUFFERED_VERBS),
  subject: byWord(SUBJECT_VERBS, activeForms),
  act: byWord(ACTS),
  status: byWord(STATUS),
  noun: nounClasses(),
  unit: byWord(UNITS),
  moneySigns: words('$ € £ ¥ ₤ ₽ us$ a$ c$ usd'),
  result: byWord(RESULTS),
  resultPhrases: new Map([
    ['on', { next: 'fire', what: 'destroyed' }],
    ['in', { next: 'custody', what: 'arrested' }],
    ['into', { next: 'custody', what: 'arrested' }],
    ['under', { next: 'arrest', what: 'arrested' }],
  ]),
  activePhrases: new Map([
    ['to', { before: 'fire', what: 'destroyed' }],
    ['up', { before: 'blew', what: 'destroyed' }],
  ]),
  subjectPhrases: [
    { verbs: TAKE, rest: ['to', 'the', 'streets'], what: 'present' },
    { verbs: TAKE, rest: ['part'], what: 'present' },
    { verbs: words('lost lose loses losing'), rest: ['their', 'lives'], what: 'killed' },
    { verbs: words('lost lose loses losing'), rest: ['their', 'homes'], what: 'displaced' },
  ],
  bearing: { with: 'with', harms: words('wounds injuries burns fractures') },
  actLinks: words('of to among for'),
  by: 'by',
  saying: words('said says say reported reports announced claimed claims added confirmed stated states told learned believed believes showed shows indicated estimated feared noted admitted alleged insisted means'), // biome-ignore format: a list
  shareAfter: new Map([['per', 'cent']]),
  gerund: /ing$/,
  modifierEndings: /(?:ed|ing|ly|en)$/,
  tally: new Map<string, Counted | null>([
    ['toll', 'killed'],
    ['tally', null],
    ['number', null],
    ['total', null],
    ['count', null],
    ['population', 'people'],
  ]),
  tallyLinks: words('to at is was are were of as reached reaches hit hits passed exceeded exceeds stands stood be been now :'), // biome-ignore format: a list
  passive: words('be is are was were been being get got gets getting'),
  including: words('including include included among them'),
  alongside: new Map([
    ['with', 'along'],
    ['as', 'well'],
    ['to', 'addition'],
  ]),
  relative: words('who which that whom whose where'),
  adverbs: words('monday tuesday wednesday thursday friday saturday sunday yesterday today tonight overnight last this early late earlier there here while when during'), // biome-ignore format: a list
  leading: words('other more additional further'),
  determiners: words('the our their his her its my your these those this that such'),
  peopleEndings: /(?:\p{Ll}ians|[^rlfmw]ists|men|women|\p{Lu}\p{Ll}+(?:ans|is|nese|ots))$/u,
};
