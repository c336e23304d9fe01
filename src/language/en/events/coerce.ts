import type { TriggerList } from '../../events.ts';

/** Repression short of violence. */
export const coerce: TriggerList = {
  type: 'COERCE',
  rules: [
    { mode: 'arrest', ownerSuffers: true, verbs: 'arrest, apprehend, detain, jail, imprison, take into custody, take _ into custody, round up, incarcerate, place _ under house arrest', nouns: 'arrest, mass arrest, detention, house arrest, imprisonment, roundup, round-up', unless: { before: 'medical' } },
    { mode: 'seize', verbs: 'seize, confiscate, impound, expropriate', when: { object: 'weapon cash building' }, unless: { clause: 'sport art' } },
    { mode: 'seize', verbs: 'find|discover|uncover|recover|defuse|neutralise|neutralize, discover, find, uncover, recover, defuse, intercept', when: { object: 'weapon', sentence: 'armed state' }, unless: { clause: 'art sport commerce' }, confidence: 0.6 },
    { mode: 'seize', verbs: 'shoot down, down, intercept, bring down', when: { object: 'missile' }, unless: { clause: 'sport art commerce' } },
    { mode: 'curfew', verbs: 'impose _ curfew, declare _ curfew, enforce _ curfew', nouns: 'curfew', unless: { before: 'abstract', clause: 'art' } },
    { mode: 'martial-law', verbs: 'declare _ state of emergency, impose _ martial, declare martial', nouns: 'martial law' },
    { mode: 'censor', verbs: 'censor, shut down|block|ban|suspend _ newspaper|website|broadcaster|channel|station|internet|media|network|twitter|facebook, block _ website|websites|internet|facebook|twitter|telegram|whatsapp, shut down _ newspaper|newspapers|station|channel|internet|network|website|broadcaster, cut _ internet, suspend _ newspaper|broadcaster, ban _ newspaper|book|film|broadcaster', nouns: 'censorship, internet blackout, internet shutdown' },
    { mode: 'deport', verbs: 'deport', nouns: 'deportation', when: { clause: 'civilian state public detainee' } },
    { mode: 'restrict', verbs: 'ban, outlaw, disperse, break up, push back, shove, kettle', when: { object: 'crowdTarget crowd' }, unless: { clause: 'sport commerce' } },
    { mode: 'deport', verbs: 'expel', when: { object: 'civilian public', clause: 'public' }, unless: { object: 'envoys', sentence: 'sport' } },
    { mode: 'restrict', verbs: 'ban, outlaw', when: { object: 'public' }, unless: { clause: 'sport commerce' }, confidence: 0.6 },
    { mode: 'withhold', verbs: 'cut off _ water|power|electricity|food|supplies, besiege', nouns: 'siege', when: { sentence: 'armed state place' }, unless: { clause: 'sport art' } },
    { mode: 'misinformation', nouns: 'disinformation campaign, misinformation campaign' },
    { mode: 'cyber', verbs: 'hack into', nouns: 'cyber attack, cyberattack, cyber-attack, hacking attack' },
    { mode: null, verbs: 'crack down, crush, repress, quell, persecute', when: { party: 'state armed crowd crowdTarget public', sentence: 'public state crowdTarget civilian' }, unless: { clause: 'sport commerce art', object: 'abstract' } },
    { mode: null, nouns: 'crackdown, repression, persecution, oppression', unless: { clause: 'sport commerce art', after: 'abstract' } },
    { mode: null, verbs: 'suppress', when: { object: 'crowd crowdTarget public' } },
  ],
}; // biome-ignore format: one rule a line
