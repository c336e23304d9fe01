import type { Claim } from '../../record/claim.ts';
import type { DependenceGround } from '../../record/dependence.ts';
import { partyOf } from '../../register/party.ts';
import { entryNamed, type Register } from '../../register/register.ts';
import type { EvidenceGround } from '../origins/ground.ts';
import { originOf } from '../origins/origin.ts';

/**
 * Whose word is left out for a while: an outlet with all who pass it on; a speaker, with a body all who speak for it; all
 * who stand on one side; a program or person that read; a reason for which claims are held to be dependent.
 */
export type Distrust =
  | { readonly kind: 'outlet' | 'speaker' | 'party' | 'reader'; readonly who: string }
  | { readonly kind: 'rule'; readonly rule: DependenceGround };

const RULES: readonly DependenceGround[] = ['copy', 'credit', 'same-family', 'same-speaker', 'shared-wording'];

/**
 * What `--without` names: `outlet:KEY or name`, `speaker:NAME`, an id of the register (`person:…`, `organisation:…`,
 * `party:…`), `reader:NAME` or `coder:NAME`, `rule:copy` and its like. Null where it is none of these.
 */
export function parseDistrust(text: string, register: Register): Distrust | null {
  const colon = text.indexOf(':');
  const [kind, who] = [text.slice(0, colon), text.slice(colon + 1).trim()];
  if (colon < 0 || who === '') return null;
  if (kind === 'rule') {
    const rule = RULES.find((one) => one === who);
    if (rule) return { kind, rule };
    return { kind: 'reader', who };
  }
  if (kind === 'reader' || kind === 'coder') return { kind: 'reader', who };
  if (kind === 'party') return register.parties.has(text) ? { kind, who: text } : null;
  if (kind === 'person' || kind === 'organisation' || kind === 'state' || kind === 'kind')
    return register.entries.has(text) ? { kind: 'speaker', who: text } : null;
  if (kind !== 'outlet' && kind !== 'speaker') return null;
  return { kind, who: register.entries.has(text) ? text : (entryNamed(register, who)?.id ?? who.toLowerCase()) };
}

/** Whether a claim rests on the word of whoever is distrusted: printed by them, passed on from them, or copied. */
export function restsOn(claim: Claim, distrust: Distrust, ground: EvidenceGround): boolean {
  if (distrust.kind === 'rule') return false;
  const { who } = distrust;
  if (distrust.kind === 'reader') {
    const { name, version } = claim.reader;
    return who === name || who === `${name}@${version}` || who === name.replace(/^coder:/, '');
  }
  const { outlet, through, speaker, between } = originOf(claim, ground);
  if (distrust.kind === 'outlet')
    return [outlet, ...through].some((one) => one && isNamed(one.entry?.id, one.name, who));
  const voices = speaker ? [speaker, ...between] : between;
  if (distrust.kind === 'speaker')
    return voices.some((one) => one.key === who || isNamed(one.entry?.id, one.name, who));
  const speaks = [...voices, ...(speaker ? [] : [outlet])];
  return speaks.some((one) => one?.entry && partyOf(ground.register, one.entry.id, claim.report.published)?.id === who);
}

const isNamed = (id: string | undefined, name: string, who: string): boolean =>
  id === who || name.toLowerCase().replace(/^the /, '') === who.replace(/^the /, '');
