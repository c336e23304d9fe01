import type { CueVerb } from '../../language/cues.ts';
import type { Token } from '../../record/prose.ts';
import type { Ground, Run } from './ground.ts';
import { phraseAfter } from './noun-phrase.ts';
import { isFiniteVerb } from './verb-group.ts';

/** What stands right of a cue: where content starts and of which sort; `none` where the sentence ends. */
export interface Right {
  readonly sort: 'that' | 'quote' | 'infinitive' | 'gerund' | 'clause' | 'object' | 'none' | `+${string}`;
  readonly at: number;
  /** A comma, colon or dash stands between the cue and what follows. */
  readonly paused: boolean;
}

/** Reads right from `start` (just after the verb and its particle) to the end of the level. */
export function rightOf(ground: Ground, start: number, level: Run, verb: CueVerb): Right {
  let at = start;
  let paused = false;
  let addressed = !verb.addressee;
  for (let steps = 0; steps < 8; steps++) {
    const token = ground.tokens[at];
    if (at >= level.last) return ground.opens.has(at) ? { sort: 'quote', at, paused } : { sort: 'none', at, paused };
    if (ground.opens.has(at)) return { sort: 'quote', at, paused };
    const sort = sortAt(ground, at, level, verb);
    if (sort && !(paused && sort !== 'that' && sort !== 'clause')) {
      const addressee =
        !addressed && (sort === 'object' || sort === 'clause') ? phraseAfter(ground, at, level.last) : null;
      if (!addressee) return { sort, at, paused };
      const beyond = rightOf(ground, addressee.last, level, { ...verb, addressee: false });
      if (beyond.sort === 'none' && sort === 'clause') return { sort, at, paused };
      if (beyond.sort === 'object' && verb.takes.has('object')) return { sort: 'object', at, paused };
      return beyond;
    }
    const next = skip(ground, at, level);
    if (next === at) return { sort: 'none', at, paused };
    paused = /^[,:—–]$/.test(token.text);
    if (paused) addressed = true;
    at = next;
  }
  return { sort: 'none', at, paused };
}

function sortAt(ground: Ground, at: number, level: Run, verb: CueVerb): Right['sort'] | null {
  const { tokens } = ground;
  const { grammar } = ground.cues;
  const token = tokens[at];
  if (token.lower === grammar.that && token.pos !== 'DET') return isThat(tokens, at, level) ? 'that' : 'object';
  if (grammar.questions.has(token.lower) && verb.takes.has('clause')) return 'that';
  if (token.lower === grammar.to && tokens[at + 1] && /^(VERB|AUX|ADV)$/.test(tokens[at + 1].pos)) {
    return verb.takes.has('infinitive') ? 'infinitive' : null;
  }
  if (verb.takes.has(`+${token.lower}`)) return `+${token.lower}`;
  if (token.pos === 'VERB' && token.lower.endsWith('ing')) return 'gerund';
  if (token.pos === 'ADP' || token.pos === 'PUNCT' || token.pos === 'SCONJ' || token.pos === 'CCONJ') {
    return opensClause(ground, at, level) && verb.takes.has('clause') ? 'clause' : null;
  }
  if (isTimePhrase(ground, at)) return null;
  if (token.pos === 'ADV' && tokens[at + 1] && /^(ADP|PUNCT|SCONJ|CCONJ)$/.test(tokens[at + 1].pos)) return null;
  return clauseOrObject(ground, at, level);
}

const isThat = (tokens: readonly Token[], at: number, level: Run): boolean =>
  at + 1 < level.last && !/^[.,;]$/.test(tokens[at + 1].text);

/** "said in recent weeks the army had …": a preposition right after the verb may open the clause itself. */
function opensClause(ground: Ground, at: number, level: Run): boolean {
  const { tokens } = ground;
  if (tokens[at].pos !== 'ADP' && tokens[at].pos !== 'SCONJ') return false;
  for (let i = at; i < Math.min(level.last, at + 14); i++) {
    if (tokens[i].text === ',')
      return (
        i + 1 < level.last && phraseAfter(ground, i + 1, level.last) !== null && hasVerb(ground, i + 1, level.last)
      );
  }
  return false;
}

const hasVerb = (ground: Ground, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isFiniteVerb(ground, i)) return true;
  return false;
};

/** A noun phrase followed by a finite verb opens a clause; one that is not is an object. */
function clauseOrObject(ground: Ground, at: number, level: Run): 'clause' | 'object' | null {
  const { tokens } = ground;
  const phrase = phraseAfter(ground, at, level.last);
  if (!phrase) return hasVerb(ground, at, level.last) ? 'clause' : null;
  let i = phrase.last;
  while (i < level.last && (tokens[i].pos === 'ADV' || /^["“”]$/.test(tokens[i].text))) i++;
  if (i < level.last && isFiniteVerb(ground, i)) return 'clause';
  if (i < level.last && /^[,(—–]$/.test(tokens[i].text) && closesThenVerb(ground, i, level.last)) return 'clause';
  return 'object';
}

/** "Smith, the mayor, was …": a verb comes right after the second comma. */
function closesThenVerb(ground: Ground, comma: number, ceiling: number): boolean {
  for (let i = comma + 1; i < Math.min(ceiling, comma + 16); i++) {
    if (/^[,)—–]$/.test(ground.tokens[i].text)) return i + 1 < ceiling && isFiniteVerb(ground, i + 1);
  }
  return false;
}

const isTimePhrase = (ground: Ground, at: number): boolean => {
  const { tokens, cues } = ground;
  if (cues.calendar.has(tokens[at].lower)) return true;
  return cues.grammar.timeOpeners.has(tokens[at].lower) && cues.calendar.has(tokens[at + 1]?.lower ?? '');
};

/** Steps over one adverb, time phrase, pause or setting ("in a statement"); returns `at` where nothing can be stepped over. */
function skip(ground: Ground, at: number, level: Run): number {
  const { tokens } = ground;
  const token = tokens[at];
  if (token.text === ',' && ground.cues.relaying.has(tokens[at + 1]?.lower ?? '')) {
    const quoted = phraseAfter(ground, at + 2, level.last);
    if (quoted && tokens[quoted.last]?.text === ',') return quoted.last + 1;
  }
  if (/^[,:—–]$/.test(token.text) || token.pos === 'ADV') return at + 1;
  if (isTimePhrase(ground, at)) {
    let i = at;
    while (
      i < level.last &&
      (isTimePhrase(ground, i) || tokens[i].pos === 'NUM' || ground.cues.calendar.has(tokens[i].lower))
    )
      i++;
    return Math.max(i, at + 1);
  }
  if ((token.pos === 'ADP' || token.pos === 'SCONJ') && ground.cues.grammar.settings.has(token.lower)) {
    const phrase = phraseAfter(ground, at + 1, level.last);
    return phrase ? phrase.last : at;
  }
  return at;
}
