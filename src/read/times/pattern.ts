import type { Caught, DatePiece, DateRule, DateRules, DateWord } from '../../language/dates.ts';
import type { Span } from '../../record/span.ts';
import type { TimeMeaning, TimeMod } from '../../record/time-expression.ts';
import { signsOf } from './signs.ts';

interface Element {
  readonly literals: ReadonlySet<string> | null;
  /** Any one adjective. */
  readonly open: boolean;
  readonly slot: keyof DateWord | null;
  readonly name: string;
  readonly optional: boolean;
}

interface Compiled {
  readonly elements: readonly Element[];
  readonly rule: DateRule;
}

/** Rules made ready: those that can start with a word, and those that can start with a slot. */
export interface CompiledRules {
  readonly byWord: ReadonlyMap<string, readonly Compiled[]>;
  readonly bySlot: ReadonlyMap<string, readonly Compiled[]>;
  /** Words that are a whole expression on their own, so that nothing need follow them. */
  readonly whole: ReadonlySet<string>;
  /** Every word some rule asks for. */
  readonly asked: ReadonlySet<string>;
  /** Words one of which stands in every expression that holds no figure. */
  readonly signs: ReadonlySet<string>;
}

/** What a rule found: pieces [first, last) and their meaning. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly meaning: TimeMeaning;
  readonly mod: TimeMod | null;
}

const cache = new WeakMap<DateRules, CompiledRules>();

/** The rules of a language made ready for matching; made once for each. */
export function compileRules(rules: DateRules): CompiledRules {
  const known = cache.get(rules);
  if (known) return known;
  const byWord = new Map<string, Compiled[]>();
  const bySlot = new Map<string, Compiled[]>();
  for (const rule of rules.rules) index({ elements: rule.pattern.split(' ').map(elementOf), rule }, byWord, bySlot);
  const { whole, asked } = wordSets(byWord);
  const compiled = { byWord, bySlot, whole, asked, signs: signsOf(rules) };
  cache.set(rules, compiled);
  return compiled;
}

function wordSets(byWord: ReadonlyMap<string, readonly Compiled[]>): Pick<CompiledRules, 'whole' | 'asked'> {
  const whole = new Set<string>();
  const asked = new Set<string>();
  for (const [word, rules] of byWord) {
    for (const { elements } of rules) {
      if (elements.every((e) => e.optional || e.literals?.has(word))) whole.add(word);
      for (const element of elements) for (const literal of element.literals ?? []) asked.add(literal);
    }
  }
  return { whole, asked };
}

function elementOf(text: string): Element {
  const optional = text.length > 1 && text.endsWith('?');
  const body = optional ? text.slice(0, -1) : text;
  if (body === '~') return { literals: null, open: true, slot: null, name: '', optional };
  if (!body.startsWith('{')) return { literals: new Set(body.split('|')), open: false, slot: null, name: '', optional };
  const [slot, name] = body.slice(1, -1).split('=') as [keyof DateWord, string | undefined];
  return { literals: null, open: false, slot, name: name ?? slot, optional };
}

function index(compiled: Compiled, byWord: Map<string, Compiled[]>, bySlot: Map<string, Compiled[]>): void {
  const put = (map: Map<string, Compiled[]>, key: string): void => {
    const list = map.get(key);
    if (!list) map.set(key, [compiled]);
    else if (list[list.length - 1] !== compiled) list.push(compiled);
  };
  for (const element of compiled.elements) {
    for (const word of element.literals ?? []) put(byWord, word);
    if (element.slot) put(bySlot, element.slot);
    if (!element.optional) break;
  }
}

/** Everything the rules find starting at piece `at`, the longest first; earlier rules before later of the same length. */
export function foundAt(compiled: CompiledRules, pieces: readonly DatePiece[], at: number): Found[] {
  const found: Found[] = [];
  const piece = pieces[at];
  const words = compiled.byWord.get(piece.lower);
  if (words && (compiled.whole.has(piece.lower) || leadsOn(compiled, pieces[at + 1]))) tryAll(words, pieces, at, found);
  if (piece.word) {
    for (const slot in piece.word) {
      const rules = compiled.bySlot.get(slot);
      if (rules) tryAll(rules, pieces, at, found);
    }
  }
  return found.length > 1 ? found.sort((a, b) => b.last - a.last) : found;
}

/** Most "the" and "a" are followed by nothing any rule could want; that is seen here before any is tried. */
const leadsOn = (compiled: CompiledRules, next: DatePiece | undefined): boolean =>
  next !== undefined && (next.word !== null || compiled.asked.has(next.lower));

/** At which piece each element of the rule being tried stands, −1 where it is left out: kept from rule to rule. */
const standing: number[] = [];

function tryAll(rules: readonly Compiled[], pieces: readonly DatePiece[], at: number, found: Found[]): void {
  for (const { elements, rule } of rules) {
    const last = match(elements, 0, pieces, at);
    if (last <= at) continue;
    const caught: Record<string, unknown> = {};
    const places: Record<string, number> = {};
    elements.forEach(({ slot, name }, e) => {
      if (!slot || standing[e] < 0) return;
      caught[name] = pieces[standing[e]].word?.[slot];
      places[name] = standing[e];
    });
    const meaning = rule.meaning(caught as unknown as Caught);
    if (meaning)
      found.push({ first: at, last, meaning: withEnds(meaning, places, pieces, last), mod: rule.mod ?? null });
  }
}

/** Index behind the last piece matched, or −1. Patterns are short and what may be left out is rare, so trying is cheap. */
function match(elements: readonly Element[], e: number, pieces: readonly DatePiece[], p: number): number {
  if (e === elements.length) return p;
  const element = elements[e];
  if (p < pieces.length) {
    if (fits(element, pieces[p])) {
      const end = match(elements, e + 1, pieces, p + 1);
      standing[e] = p;
      if (end >= 0) return end;
    }
    if (e > 0 && isHyphen(pieces, p) && !element.literals?.has('-')) {
      const end = match(elements, e, pieces, p + 1);
      if (end >= 0) return end;
    }
  }
  if (!element.optional) return -1;
  const end = match(elements, e + 1, pieces, p);
  standing[e] = -1;
  return end;
}

const fits = ({ slot, literals, open }: Element, piece: DatePiece): boolean =>
  slot ? piece.word?.[slot] !== undefined : literals ? literals.has(piece.lower) : open && piece.pos === 'ADJ';

/** A range caught in one go, with the words of its two ends: "3rd" and "5th of May", "1990" and "94". */
function withEnds(
  meaning: TimeMeaning,
  places: Readonly<Record<string, number>>,
  pieces: readonly DatePiece[],
  last: number,
): TimeMeaning {
  const second = places.dom2 ?? places.yy2 ?? places.num2;
  if (meaning.kind !== 'between' || second === undefined) return meaning;
  const first = Object.values(places).filter((place) => place < second);
  const span = (from: number, to: number): Span => ({ start: pieces[from].start, end: pieces[to].end });
  return { ...meaning, parts: [span(Math.min(...first), Math.max(...first)), span(second, last - 1)] };
}

/** A hyphen with words glued to both its sides: "third-quarter". */
const isHyphen = (pieces: readonly DatePiece[], p: number): boolean =>
  pieces[p].text === '-' && pieces[p].glued && pieces[p + 1]?.glued === true;
