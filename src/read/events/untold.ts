import type { Counted, FigureMention } from '../../record/figure.ts';
import type { Prose, Sentence } from '../../record/prose.ts';
import type { Untold } from '../../record/reading.ts';
import { contains, type Span } from '../../record/span.ts';
import { type Clause, clauseAt, clausesOf } from './clauses.ts';
import { lacksCompany } from './company.ts';
import { isHeadline } from './headline.ts';
import { type TriggerMatch, triggersAt } from './match-triggers.ts';
import type { TokenRange } from './noun-phrases.ts';
import { type EventReading, paragraphOf, type Ready, readyFor } from './read-events.ts';
import { rolesOf } from './roles.ts';
import { isSloganTalk } from './slogan-talk.ts';
import { standingOf } from './standing.ts';
import type { Scene } from './subject.ts';

/** What befalls people: a count of it is told of some act. */
const HARMS: ReadonlySet<Counted> = new Set(['killed', 'wounded', 'arrested', 'missing', 'displaced', 'abducted', 'executed']); // biome-ignore format: a list

/** Types whose words are worth a second look where the company they want is missing; the others' are too ordinary. */
const ACTS: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'PROTEST']);

/**
 * Sentences of the prose that could tell of an act and make no claim of one, in order, each with the words and why: a
 * list for whoever checks what was passed over. `told` are sentences that make a claim, by where they start.
 */
export function untoldIn(
  prose: Prose,
  figures: readonly FigureMention[],
  told: ReadonlySet<number>,
  reading: EventReading,
): Untold[] {
  const harms = figures.filter(({ what, low }) => HARMS.has(what) && low > 0);
  let ready: Ready | null = null;
  return prose.sentences.flatMap((sentence) => {
    const { kind } = prose.paragraphs[sentence.paragraph];
    if (told.has(sentence.start) || (kind !== 'body' && kind !== 'caption') || isHeadline(prose, sentence)) return [];
    const span = { start: sentence.start, end: sentence.end };
    const harm = harms.find((figure) => contains(sentence, figure.span));
    if (harm) return [{ span, words: harm.span, reason: 'figure' as const }];
    ready ??= readyFor(prose, reading);
    const act = actIn(prose, sentence, ready);
    return act ? [{ span, ...act }] : [];
  });
}

/** The first words of the sentence that would tell of an act if nothing stood in the way. */
function actIn(prose: Prose, sentence: Sentence, ready: Ready): Pick<Untold, 'words' | 'reason'> | null {
  const { tokens } = prose;
  let clauses: readonly Clause[] | null = null;
  for (let t = sentence.firstToken; t < sentence.lastToken; t++) {
    const matches = triggersAt(tokens, t, sentence.lastToken, ready.index);
    if (!matches.length) continue;
    // An idiom hides the words inside it.
    if (matches[0].trigger.type === null) {
      t = matches[0].last - 1;
      continue;
    }
    clauses ??= clausesOf(tokens, sentence, ready.vocabulary.cues);
    for (const match of matches) {
      const reason = reasonFor(prose, sentence, clauses, match, ready);
      if (reason) return { words: spanOf(prose, match), reason };
    }
  }
  return null;
}

function reasonFor(
  prose: Prose,
  sentence: Sentence,
  clauses: readonly Clause[],
  match: TriggerMatch,
  { vocabulary, quoted, groupsOf }: Ready,
): Untold['reason'] | null {
  const { type } = match.trigger;
  if (type === null || !ACTS.has(type)) return null;
  const clause = clauseAt(clauses, match.head);
  const scene: Scene = { tokens: prose.tokens, clauses, clause, cues: vocabulary.cues };
  const roles = rolesOf(scene, match);
  const paragraph = (): TokenRange => paragraphOf(prose, sentence);
  const lacks = lacksCompany({ sentence, paragraph, clause: clauses[clause], roles, match, groupsOf });
  if (lacks === 'unfit') return null;
  if (isSloganTalk(scene, match, roles, quoted)) return 'slogan';
  if (standingOf(scene, match) === 'purpose') return 'purpose';
  return lacks === 'lacking' ? 'company' : null;
}

const spanOf = ({ tokens }: Prose, { first, last }: TriggerMatch): Span => ({
  start: tokens[first].start,
  end: tokens[last - 1].end,
});
