import type { CueKind } from '../../../record/attribution.ts';
import type { CueNoun } from '../../cues.ts';

/* Nouns that carry content, as noun=verb:what follows. */
const NOUNS: Readonly<Partial<Record<CueKind, string>>> = {
  order:
    'fatwa=order:to,against,for order=order:to,for decree=order:to,that,on command=order:to edict=order:to,that,against demand=demand:for,that,to directive=order:to',
  say: `claim=claim:that,of statement=state:that assertion=assert:that announcement=announce:that,of declaration=declare:that,of
    admission=admit:that,of call=call:for,to criticism=criticize:of   
    prediction=predict:that,of warning=warn:that,of,about suggestion=suggest:that description=describe:of argument=argue:that,for conclusion=conclude:that
    remark=remark:about,that report=report:of,that,on question=question:about complaint=complain:about,of,that praise=praise:for condemnation=condemn:of`,
  accuse: 'accusation=accuse:that,of,against allegation=allege:that,of,about charge=charge:that,of',
  deny: 'denial=deny:that,of refusal=refuse:to',
  plan: 'promise=promise:to,that,of pledge=pledge:to,of vow=vow:to,of desire=desire:to,for wish=wish:to,for threat=threaten:to,of hope=hope:that,of,for willingness=agree:to ',
  believe:
    'belief=believe:that,in opinion=believe:that view=view:that,of notion=think:that fear=fear:that,of concern=worry:about,that,over doubt=doubt:about,that confidence=believe:that,in',
  ask: 'request=request:for,to,that appeal=appeal:for,to plea=plead:for,to',
};

/** English nouns of saying, wanting and fearing, by base form. */
export const cueNouns: ReadonlyMap<string, CueNoun> = new Map(
  (Object.entries(NOUNS) as [CueKind, string][]).flatMap(([kind, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((entry): [string, CueNoun] => {
        const [noun, verb, takes] = entry.split(/[=:]/);
        return [noun, { kind, verb, takes: new Set(takes.split(',')) }];
      }),
  ),
);
