import type { Codebook, SubEventType } from '../../codebook/codebook.ts';
import type { EventVocabulary, SubEventCues, SubEventRule } from '../../language/events.ts';
import type { Prose } from '../../record/prose.ts';
import { compileSignals, type SignalIndex, signalsIn } from './signals.ts';

/** The one event a snippet is mainly about. */
export interface SnippetEvent {
  readonly type: string;
  readonly mode: string | null;
  /** Sub-event type of the ACLED kind, e.g. `Armed clash`. */
  readonly acled: string;
  /** Its code in the CASE 2021 shared task, e.g. `ARMED_CLASH`. */
  readonly caseCode: string;
}

interface Compiled {
  readonly signals: SignalIndex;
  readonly rules: readonly { readonly rule: SubEventRule; readonly tests: readonly Test[] }[];
}

/** Signals of which one must be there, or, where `absent`, none. */
interface Test {
  readonly signals: readonly string[];
  readonly absent: boolean;
}

const compiled = new WeakMap<SubEventCues, Compiled>();

/**
 * What a whole snippet is mainly about: the sub-event type that its signals speak for most, with the codebook's type
 * and mode for it. Null where no signal stands in it.
 */
export function classifyEvent(
  prose: Prose,
  { codebook, vocabulary }: { readonly codebook: Codebook; readonly vocabulary: EventVocabulary },
): SnippetEvent | null {
  const { signals, rules } = compile(vocabulary.subEventTypes);
  const found = signalsIn(prose.tokens, signals);
  const scores = new Map<string, number>();
  for (const { rule, tests } of rules) {
    if (!tests.every(({ signals: any, absent }) => any.some((s) => found.has(s)) !== absent)) continue;
    scores.set(rule.code, (scores.get(rule.code) ?? 0) + rule.weight);
  }
  const best = [...scores].sort((a, b) => b[1] - a[1])[0];
  const subEvent = best && [...codebook.subEventTypes.values()].find((s) => s.case === best[0]);
  return subEvent ? { ...typeAndMode(codebook, subEvent), acled: subEvent.name, caseCode: subEvent.case } : null;
}

function compile(cues: SubEventCues): Compiled {
  const known = compiled.get(cues);
  if (known) return known;
  const made: Compiled = {
    signals: compileSignals(cues.signals),
    rules: cues.rules.map((rule) => ({ rule, tests: rule.when.split(' ').map(testOf) })),
  };
  compiled.set(cues, made);
  return made;
}

const testOf = (word: string): Test =>
  word.startsWith('!') ? { signals: [word.slice(1)], absent: true } : { signals: word.split('|'), absent: false };

/** The first type and mode whose crosswalk names the sub-event type; a type's own crosswalk before its modes'. */
function typeAndMode(codebook: Codebook, { name }: SubEventType): { type: string; mode: string | null } {
  for (const entry of codebook.types.values()) {
    if (entry.acled !== name) continue;
    return { type: entry.type, mode: null };
  }
  for (const entry of codebook.types.values()) {
    for (const mode of entry.modes.values()) if (mode.acled === name) return { type: entry.type, mode: mode.name };
  }
  return { type: 'ASSAULT', mode: null };
}
