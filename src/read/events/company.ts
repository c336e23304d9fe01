import type { Company, EventVocabulary } from '../../language/events.ts';
import type { Sentence, Token } from '../../record/prose.ts';
import type { TriggerMatch } from './match-triggers.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { Roles } from './roles.ts';

/** What a company is looked for in. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly clause: TokenRange;
  readonly roles: Roles;
  readonly match: TriggerMatch;
  readonly vocabulary: EventVocabulary;
}

/** Whether a trigger keeps all the company its rule wants and none that it forbids. */
export function keepsCompany(at: Surroundings): boolean {
  const { when, unless } = at.match.trigger.rule;
  if (when && !everyPart(when, at)) return false;
  return !unless || !anyPart(unless, at);
}

const PARTS = ['subject', 'object', 'party', 'before', 'after', 'clause', 'sentence'] as const;
type Part = (typeof PARTS)[number];

const everyPart = (company: Company, at: Surroundings): boolean =>
  PARTS.every((part) => company[part] === undefined || holds(part, company[part], at));

const anyPart = (company: Company, at: Surroundings): boolean =>
  PARTS.some((part) => company[part] !== undefined && holds(part, company[part], at));

function holds(part: Part, groups: string, at: Surroundings): boolean {
  const { roles, match, clause, sentence, tokens } = at;
  const has = (range: TokenRange | null): boolean =>
    range !== null && groups.split(' ').some((g) => rangeHas(at, range, g));
  if (part === 'subject') return has(roles.actor);
  if (part === 'object') return has(roles.recipient);
  if (part === 'party') return has(roles.actor) || has(roles.recipient);
  if (part === 'before') return has({ first: Math.max(0, match.first - 2), last: match.first });
  if (part === 'after') return has({ first: match.last, last: Math.min(tokens.length, match.last + 3) });
  if (part === 'clause') return has(clause);
  return has({ first: sentence.firstToken, last: sentence.lastToken });
}

/** Whether a word of the group stands in the range; the trigger's own words do not count. */
function rangeHas({ tokens, match, vocabulary }: Surroundings, range: TokenRange, group: string): boolean {
  const words = vocabulary.groups.get(group);
  const pattern = vocabulary.patterns.get(group);
  for (let t = range.first; t < range.last; t++) {
    if (t >= match.first && t < match.last && !match.trigger.words.includes(null)) continue;
    if (t === match.head) continue;
    const token = tokens[t];
    if (words && (words.has(token.lower) || words.has(token.lemma) || words.has(token.lower.replace(/s$/, ''))))
      return true;
    if (pattern && (token.pos === 'PROPN' || token.pos === 'ADJ') && pattern.test(token.text)) return true;
  }
  return false;
}
