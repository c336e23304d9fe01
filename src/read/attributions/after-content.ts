import { type Right, rightOf } from './complement.ts';
import { contentBefore, continuedAfter, resumedAfter, trimEnd } from './content.ts';
import type { Finding } from './finding.ts';
import { clauseStands, closedAt, found, type Site, verbStands } from './site.ts';
import { isFiniteVerb } from './verb-group.ts';

/** "…, he said." and "“…,” the mayor said in a statement." */
export function afterContent(site: Site): Finding | null {
  const { ground, group, level, entry, subject } = site;
  if (!subject) return null;
  const quote = closedAt(ground, Math.min(subject.first, group.first), level);
  const right = rightOf(ground, site.after, level, entry);
  return quote && entry.takes.has('quote') && !newContent(right) ? afterQuote(site) : afterClause(site, right);
}

/** What stands right of the cue is its content, whatever stands left. */
const newContent = (right: Right): boolean => right.sort === 'that' || (right.sort === 'quote' && !right.paused);

function afterQuote(site: Site): Finding | null {
  const { ground, group, level, subject } = site;
  const start = Math.min(subject!.first, group.first);
  const quote = closedAt(ground, start, level);
  const content = contentBefore(ground, start, level, quote);
  if (!content) return null;
  const more = resumedAfter(ground, site.after, level, quote) ?? continuedAfter(ground, level.last);
  return found(site, { speaker: subject, content: [content, ...more], rule: 'after-quote' });
}

function afterClause(site: Site, right: Right): Finding | null {
  const { ground, level, entry, subject, after } = site;
  const start = subject!.first;
  if (!entry.takes.has('clause') || start - 2 < level.first || !/^[,—–]$/.test(ground.tokens[start - 1].text))
    return null;
  const resumes = interrupts(site, right);
  if ((right.sort !== 'none' && !right.paused) || ground.tokens[after]?.text === ':') return null;
  // Where the sentence ends with the cue, what stands before is what was said, however it opens.
  const closes = after >= level.last - 1 && verbStands(ground, level.first, start - 1);
  if (!closes && !resumes && !clauseStands(ground, level.first, start - 1)) return null;
  const content = contentBefore(ground, start, level, null);
  if (!content) return null;
  const rest = resumes && right.sort !== 'gerund' ? [{ first: after + 1, last: trimEnd(ground, level.last) }] : [];
  return found(site, { speaker: subject, content: [content, ...rest], rule: 'after-clause' });
}

/** "Many of the closures, he said, have …": what follows the pause goes on with a verb. */
function interrupts({ ground, level, after }: Site, right: Right): boolean {
  if (ground.tokens[after]?.text !== ',' || !right.paused) return false;
  for (let i = after + 1; i < level.last; i++) if (isFiniteVerb(ground, i)) return true;
  return false;
}
