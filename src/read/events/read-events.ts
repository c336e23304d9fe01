import type { Codebook } from '../../codebook/codebook.ts';
import type { EventVocabulary } from '../../language/events.ts';
import type { EventMention, Modality } from '../../record/event.ts';
import type { Prose, Sentence, Token } from '../../record/prose.ts';
import { type Span, trimSpan } from '../../record/span.ts';
import { onItsSide, withoutSubsumed } from './boundaries.ts';
import { type Clause, clauseAt, clausesOf } from './clauses.ts';
import { keepsCompany } from './company.ts';
import { compileTriggers, type TriggerIndex } from './compile-triggers.ts';
import { isHeadline } from './headline.ts';
import { isHistorical, latestYear } from './history.ts';
import { type TriggerMatch, triggersAt } from './match-triggers.ts';
import { mergeMentions } from './merge-mentions.ts';
import type { TokenRange } from './noun-phrases.ts';
import { type Roles, rolesOf } from './roles.ts';
import { isSloganTalk, quotedTokens } from './slogan-talk.ts';
import { standingOf } from './standing.ts';
import type { Scene } from './subject.ts';
import { type WordGroups, wordGroups } from './word-groups.ts';

/** What events are read with. */
export interface EventReading {
  readonly codebook: Codebook;
  readonly vocabulary: EventVocabulary;
}

const compiled = new WeakMap<EventVocabulary, { codebook: Codebook; index: TriggerIndex }>();

function indexOf({ codebook, vocabulary }: EventReading): TriggerIndex {
  const known = compiled.get(vocabulary);
  if (known?.codebook === codebook) return known.index;
  const index = compileTriggers(codebook, vocabulary);
  compiled.set(vocabulary, { codebook, index });
  return index;
}

/**
 * Events that the prose tells of, in order of reading: triggers in the company their rules want, with the clause they
 * govern, who did it to whom, and how the clause puts it forward. Titles, headings and bylines are not read.
 */
export function readEvents(prose: Prose, reading: EventReading): EventMention[] {
  const ready = readyFor(prose, reading);
  return prose.sentences.flatMap((sentence) => {
    const { kind } = prose.paragraphs[sentence.paragraph];
    if (kind !== 'body' && kind !== 'caption') return [];
    if (isHeadline(prose, sentence)) return [];
    return eventsOf(prose, sentence, ready);
  });
}

/** What all sentences of a prose are read with, made once. */
export const readyFor = (prose: Prose, reading: EventReading): Ready => ({
  ...reading,
  index: indexOf(reading),
  lastYear: latestYear(prose.tokens),
  quoted: quotedTokens(prose),
  groupsOf: wordGroups(prose.tokens, reading.vocabulary),
});

/** Vocabulary and codebook with what is worked out from them and the prose. */
export interface Ready extends EventReading {
  readonly index: TriggerIndex;
  readonly lastYear: number;
  /** 1 for every token inside quotation marks. */
  readonly quoted: Uint8Array;
  readonly groupsOf: WordGroups;
}

function eventsOf(prose: Prose, sentence: Sentence, ready: Ready): EventMention[] {
  const { tokens } = prose;
  const found: EventMention[] = [];
  let clauses: Clause[] | null = null;
  for (let t = sentence.firstToken; t < sentence.lastToken; t++) {
    const matches = triggersAt(tokens, t, sentence.lastToken, ready.index);
    if (!matches.length) continue;
    clauses ??= clausesOf(tokens, sentence, ready.vocabulary.cues);
    const event = firstFitting(prose, sentence, clauses, matches, ready);
    if (!event) continue;
    if (event.mention) found.push(remembered(event.mention, found.at(-1), clauses, prose) ?? event.mention);
    t = event.last - 1;
  }
  return found.length > 1 ? withoutSubsumed(mergeMentions(prose.text, found, ready.vocabulary.cues)) : found;
}

/** "The 1994 massacre, in which 18 were shot": told of something long past, it is long past; null where it is not. */
function remembered(
  event: EventMention,
  before: EventMention | undefined,
  clauses: readonly Clause[],
  { tokens, text }: Prose,
): EventMention | null {
  if (event.modality !== 'asserted' || before?.modality !== 'historical') return null;
  const own = clauses.findIndex(({ first }) => tokens[first].start === event.clause.start);
  if (own <= 0 || text.slice(before.span.end, event.clause.start).length > ASIDE) return null;
  const { first, opens } = clauses[own];
  return opens === 'relative' || (opens === 'other' && tokens[first].pos === 'PRON')
    ? { ...event, modality: 'historical' }
    : null;
}

/** Code units between an act and the clause that tells of it, at most: ", during the worst of which". */
const ASIDE = 24;

function firstFitting(
  prose: Prose,
  sentence: Sentence,
  clauses: readonly Clause[],
  matches: readonly TriggerMatch[],
  ready: Ready,
): { mention: EventMention | null; last: number } | null {
  const { tokens } = prose;
  const { vocabulary, quoted, lastYear, groupsOf } = ready;
  for (const match of matches) {
    const { type } = match.trigger;
    if (type === null) return { mention: null, last: match.last };
    const clause = clauseAt(clauses, match.head);
    const scene: Scene = { tokens, clauses, clause, cues: vocabulary.cues };
    const roles = rolesOf(scene, match);
    const paragraph = (): TokenRange => paragraphOf(prose, sentence);
    if (!keepsCompany({ sentence, paragraph, clause: clauses[clause], roles, match, groupsOf })) continue;
    const standing = standingOf(scene, match);
    if (standing === 'purpose' || isSloganTalk(scene, match, roles, quoted)) return null;
    const historical =
      standing === 'asserted' && isHistorical(tokens, clauses[clause], lastYear, vocabulary.cues, match);
    const modality = historical ? 'historical' : standing;
    const mention = mentionOf(prose, clauses[clause], match, { type, roles, modality });
    return { mention: onItsSide(mention, ready.codebook), last: wordsEnd(match) };
  }
  return null;
}

/** The tokens of the sentence's paragraph. */
export function paragraphOf({ sentences }: Prose, sentence: Sentence): TokenRange {
  const all = sentences.filter(({ paragraph }) => paragraph === sentence.paragraph);
  return { first: all[0].firstToken, last: all[all.length - 1].lastToken };
}

/** Where the next trigger may begin: after a phrase without gap, else right after its first word. */
const wordsEnd = ({ trigger, first, last }: TriggerMatch): number => (trigger.words.includes(null) ? first + 1 : last);

interface Told {
  readonly type: string;
  readonly roles: Roles;
  readonly modality: Modality;
}

function mentionOf(prose: Prose, clause: Clause, match: TriggerMatch, { type, roles, modality }: Told): EventMention {
  const { text, tokens } = prose;
  const { trigger } = match;
  const span = spanOf(tokens, { first: match.first, last: match.last });
  const base = trigger.rule.confidence ?? 0.8;
  return {
    span,
    text: text.slice(span.start, span.end),
    type,
    mode: trigger.rule.mode,
    acled: trigger.acled,
    clause: clauseSpan(text, tokens, clause),
    actor: roles.actor && spanOf(tokens, roles.actor),
    recipient: roles.recipient && spanOf(tokens, roles.recipient),
    modality,
    confidence: modality === 'asserted' ? base : Math.round(base * 90) / 100,
  };
}

const spanOf = (tokens: readonly Token[], range: TokenRange): Span => ({
  start: tokens[range.first].start,
  end: tokens[range.last - 1].end,
});

/** The clause without the marks at its ends. */
function clauseSpan(text: string, tokens: readonly Token[], clause: Clause): Span {
  let { first, last } = clause;
  while (first < last - 1 && tokens[first].pos === 'PUNCT') first++;
  while (last > first + 1 && tokens[last - 1].pos === 'PUNCT') last--;
  return trimSpan(text, spanOf(tokens, { first, last }));
}
