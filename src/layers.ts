import { chainsOver } from './claim/chain.ts';
import type { Knowledge } from './knowledge.ts';
import type { Language, WholeLanguage } from './language/language.ts';
import { noPlaceWords } from './language/places.ts';
import { readActors } from './read/actors/read-actors.ts';
import { readAttributions } from './read/attributions/read-attributions.ts';
import { readEvents } from './read/events/read-events.ts';
import { readFigures } from './read/figures/figures.ts';
import { readPlaces } from './read/places/read-places.ts';
import { readQuotes } from './read/quotes/read-quotes.ts';
import { readTimes } from './read/times/times.ts';
import type { CueKind } from './record/attribution.ts';
import type { ChainLink } from './record/claim.ts';
import type { Prose } from './record/prose.ts';
import type { Head, Layers } from './record/reading.ts';
import type { Span } from './record/span.ts';
import { entryNamed, type Register } from './register/register.ts';
import { resolveDays } from './resolve/days/days.ts';
import { resolvePlaces } from './resolve/places/resolve-places.ts';

/** A layer's name. */
export type LayerName = keyof Layers;

/** What a layer is laid over: the words of a report, their language, and what is known of it as a whole. */
export interface Ground<L extends Language = Language> {
  readonly prose: Prose;
  readonly head: Head;
  readonly language: L;
}

/** What of a language a layer cannot do without. */
type Subject = keyof Language;

/** How one layer is laid: what must lie before it, and the work itself. */
interface Laying<K extends LayerName> {
  readonly gives: K;
  readonly needs: readonly LayerName[];
  readonly subjects: readonly Subject[];
  /** Asked for only where the language has every subject. */
  readonly lay: (ground: Ground<WholeLanguage>, below: Layers, knowledge: Knowledge) => Layers[K];
}

const laying = <K extends LayerName>(one: Laying<K>): Laying<K> => one;

/** Every layer in the order it is laid. A layer sees those it needs; the order is this list and nothing else. */
export const LAYINGS = [
  laying({
    gives: 'quotes',
    needs: [],
    subjects: ['cues'],
    lay: ({ prose, language }) => readQuotes(prose, language.cues),
  }),
  laying({
    gives: 'actors',
    needs: [],
    subjects: ['actors'],
    lay: ({ prose, language }, _below, { register }) => readActors(prose, language.actors, register),
  }),
  laying({
    gives: 'times',
    needs: [],
    subjects: ['dates'],
    lay: ({ prose, head, language }) =>
      resolveDays(readTimes(prose, language.dates), { published: head.published?.value ?? null, prose }),
  }),
  laying({
    gives: 'places',
    needs: [],
    subjects: [],
    lay: ({ prose, head, language }: Ground, _below, { gazetteer, register }) =>
      resolvePlaces(readPlaces(prose, { gazetteer, vocabulary: language.places ?? noPlaceWords }), {
        gazetteer,
        prose,
        home: countryOfOutlet(head, register),
      }),
  }),
  laying({
    gives: 'attributions',
    needs: ['quotes', 'actors', 'places'],
    subjects: ['cues', 'actors'],
    lay: ({ prose, language }, { quotes, actors, places }) =>
      readAttributions(prose, {
        quotes,
        actors,
        placeNames: places.filter(({ use }) => use === 'name').map(({ span }) => span),
        cues: language.cues,
        words: language.actors,
      }),
  }),
  laying({
    gives: 'figures',
    needs: [],
    subjects: ['numbers', 'counted'],
    lay: ({ prose, language }) => readFigures(prose, { numbers: language.numbers, counted: language.counted }),
  }),
  laying({
    gives: 'events',
    needs: [],
    subjects: ['events'],
    lay: ({ prose, language }, _below, { codebook }) => readEvents(prose, { codebook, vocabulary: language.events }),
  }),
] as const;

/** The country an outlet is from, where the register knows it. */
const countryOfOutlet = ({ outlet }: Head, register: Register): string | null =>
  outlet ? (entryNamed(register, outlet.value)?.country ?? null) : null;

const NONE: Layers = { quotes: [], actors: [], times: [], places: [], attributions: [], figures: [], events: [] };

/** All layers, or those wanted and what they need. */
export function layersOf(ground: Ground, knowledge: Knowledge, wanted?: readonly LayerName[]): Layers {
  const needed = wanted && withNeeds(wanted);
  const laid: { -readonly [K in LayerName]: Layers[K] } = { ...NONE };
  for (const laying of LAYINGS) {
    if ((needed && !needed.has(laying.gives)) || !knows(ground, laying.subjects)) continue;
    Object.assign(laid, { [laying.gives]: laying.lay(ground as Ground<WholeLanguage>, laid, knowledge) });
  }
  return laid;
}

const knows = ({ language }: Pick<Ground, 'language'>, subjects: readonly Subject[]): boolean =>
  subjects.every((subject) => language[subject] !== undefined);

/** The layers that stay empty in a language, for want of what they need of it. */
export const layersUnread = (language: Language): LayerName[] =>
  LAYINGS.filter(({ subjects }) => !knows({ language }, subjects)).map(({ gives }) => gives);

function withNeeds(wanted: readonly LayerName[]): ReadonlySet<LayerName> {
  const all = new Set(wanted);
  for (const { gives, needs } of LAYINGS.toReversed()) if (all.has(gives)) for (const need of needs) all.add(need);
  return all;
}

/** Who says the words of a span, over finished layers. */
export const chainOver = (
  { prose, head }: Ground,
  { attributions, times }: Layers,
  { register }: Knowledge,
): ((span: Span) => readonly ChainLink[]) => chainsOver({ attributions, head, text: prose.text, register, times });

/** Cues that tell what somebody wants, fears or orders: a number in their content is the teller's, not theirs. */
const NO_COUNT: ReadonlySet<CueKind> = new Set(['order', 'plan', 'fear', 'ask', 'threaten', 'believe']);

/** On whose word a figure rests: the last speaker named whose cue puts facts forward. */
export function counterOver(ground: Ground, layers: Layers, knowledge: Knowledge): (span: Span) => string | null {
  const attributions = layers.attributions.map((a) => (NO_COUNT.has(a.kind) ? { ...a, content: [] } : a));
  const chainOf = chainOver(ground, { ...layers, attributions }, knowledge);
  return (span) => chainOf(span).findLast((link) => link.speaker !== '')?.speaker ?? null;
}

/** The layers with who says each attributed content, and who counted each figure, written on them. */
export function withChains(
  layers: Layers,
  chainOf: (span: Span) => readonly ChainLink[],
  countedBy: (span: Span) => string | null,
): Layers {
  return {
    ...layers,
    // The last stretch of content: in "men were accused of arson" only the arson rests on the accuser's word.
    attributions: layers.attributions.map((a) => (a.content.length ? { ...a, chain: chainOf(a.content.at(-1)!) } : a)),
    figures: layers.figures.map((f) => ({ ...f, countedBy: countedBy(f.span) })),
  };
}
