import type { Company } from '../../language/events.ts';
import type { Sentence } from '../../record/prose.ts';
import type { TriggerMatch } from './match-triggers.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { Roles } from './roles.ts';
import type { WordGroups } from './word-groups.ts';

/** What a company is looked for in. */
export interface Surroundings {
  readonly sentence: Sentence;
  /** The sentence's paragraph, as tokens. */
  readonly paragraph: () => TokenRange;
  readonly clause: TokenRange;
  readonly roles: Roles;
  readonly match: TriggerMatch;
  readonly groupsOf: WordGroups;
}

type Part = keyof Company;

/** A company as parts with the names of their groups. */
export type CompanyParts = readonly (readonly [part: Part, groups: readonly string[]])[];

/** Parts of a company in the order in which they are cheapest to check. */
const ORDER: readonly Part[] = ['before', 'after', 'subject', 'object', 'party', 'clause', 'sentence', 'paragraph'];

/** A company ready to be checked. */
export const companyParts = (company: Company | undefined): CompanyParts =>
  ORDER.flatMap((part) => (company?.[part] === undefined ? [] : [[part, company[part].split(' ')] as const]));

/** Whether a trigger keeps all the company its rule wants and none that it forbids. */
export function keepsCompany(at: Surroundings): boolean {
  const { when, unless } = at.match.trigger;
  return (
    when.every(([part, groups]) => holds(part, groups, at)) && !unless.some(([part, groups]) => holds(part, groups, at))
  );
}

/** Whether a trigger lacks company its rule wants, keeps some that makes it another thing (`unfit`), or neither. */
export function lacksCompany(at: Surroundings): 'lacking' | 'unfit' | 'kept' {
  const { when, unless } = at.match.trigger;
  if (unless.some(([part, groups]) => holds(part, groups, at))) return 'unfit';
  return when.every(([part, groups]) => holds(part, groups, at)) ? 'kept' : 'lacking';
}

function holds(part: Part, groups: readonly string[], at: Surroundings): boolean {
  const { roles, match, sentence } = at;
  switch (part) {
    case 'subject':
      return rangeHas(at, roles.actor, groups);
    case 'object':
      return rangeHas(at, roles.recipient, groups);
    case 'party':
      return rangeHas(at, roles.actor, groups) || rangeHas(at, roles.recipient, groups);
    case 'before':
      return rangeHas(at, { first: Math.max(sentence.firstToken, match.first - 2), last: match.first }, groups);
    case 'after':
      return rangeHas(at, { first: match.last, last: Math.min(sentence.lastToken, match.last + 3) }, groups);
    case 'clause':
      return rangeHas(at, at.clause, groups);
    case 'sentence':
      return rangeHas(at, { first: sentence.firstToken, last: sentence.lastToken }, groups);
    case 'paragraph':
      return rangeHas(at, at.paragraph(), groups);
  }
}

/** Whether a word of the groups stands in the range; the trigger's own words do not count, but those of its gap do. */
function rangeHas({ match, groupsOf }: Surroundings, range: TokenRange | null, groups: readonly string[]): boolean {
  if (!range) return false;
  const whole = !match.trigger.words.includes(null);
  for (let t = range.first; t < range.last; t++) {
    if (t === match.head || (whole && t >= match.first && t < match.last)) continue;
    const own = groupsOf(t);
    // Asked for most words of every trigger's sentence: it makes no functions.
    if (own) for (const group of groups) if (own.has(group)) return true;
  }
  return false;
}
