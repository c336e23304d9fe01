import type { TriggerList } from '../../events.ts';

/** Words and deeds of accord between public actors. Everyday words, so one side must be public. */
export const cooperation: readonly TriggerList[] = [
  {
    type: 'CONCEDE',
    rules: [
      { mode: null, verbs: 'pardon, apologise, apologize, lift _ curfew|emergency|ban|sanctions|restrictions|embargo|siege|blockade, announce _ ceasefire|cease-fire|truce|withdrawal|amnesty, declare _ ceasefire|cease-fire|truce|amnesty, grant _ amnesty, ease _ restrictions|sanctions|curfew|rules', nouns: 'amnesty, presidential pardon', when: { sentence: 'public' }, unless: { clause: 'sport art' } },
    ],
  },
  {
    type: 'RETREAT',
    rules: [
      { mode: 'release', verbs: 'release, free, set free, set _ free', when: { object: 'detainee armed' }, unless: { clause: 'art sport commerce', object: 'place image' } },
      { mode: 'release', verbs: 'release, free', when: { object: 'pronoun civilian name', sentence: 'custody' }, unless: { clause: 'art sport commerce' } },
      { mode: 'release', nouns: 'prisoner exchange, prisoner swap, prisoner release, release of prisoners|hostages|detainees' },
      { mode: 'disarm', verbs: 'surrender, lay down _ arms|weapons, hand over _ weapons|arms, disarm', when: { party: 'armed' }, intransitive: true, unless: { clause: 'sport' } },
      { mode: 'withdraw', verbs: 'withdraw, pull out, retreat, pull back', when: { party: 'armed' }, intransitive: true, unless: { clause: 'sport commerce' } },
      { mode: 'withdraw', nouns: 'troop withdrawal, withdrawal of troops|forces' },
      { mode: 'resign', verbs: 'resign, step down', when: { subject: 'state' }, intransitive: true, unless: { clause: 'sport commerce' } },
      { mode: 'ceasefire', nouns: 'ceasefire, cease-fire, truce, armistice', confidence: 0.6 },
    ],
  },
  {
    type: 'SUPPORT',
    rules: [
      { mode: null, verbs: 'sign|ratify _ treaty|agreement|pact|accord|deal|convention, sign _ treaty|agreement|pact|accord|deal|memorandum, ratify _ treaty|agreement|pact|convention|accord', when: { party: 'public' } },
      { mode: null, verbs: 'support, approve, praise, endorse, applaud, thank, reiterate _ support, hail, welcome, congratulate, recognise, recognize, voice support, express support, commend, express _ support, back, defend', when: { subject: 'public', object: 'public deal' }, unless: { clause: 'sport art commerce' }, confidence: 0.6 },
    ],
  },
  {
    type: 'AGREE',
    rules: [
      { mode: null, verbs: 'call for _ truce|ceasefire|cease-fire|peace, propose _ truce|ceasefire|cease-fire|peace', when: { subject: 'armed' }, unless: { subject: 'office' } },
      { mode: null, verbs: 'agree, promise, commit, accept _ plan|proposal|deal|offer|terms, pledge, vow, offer to, offer _ talks|amnesty|aid|help|asylum|truce|ceasefire, reach _ agreement|deal|accord|pact|settlement', when: { subject: 'public' }, unless: { clause: 'sport art commerce' }, intransitive: true, confidence: 0.6 },
      { mode: null, nouns: 'peace deal, peace agreement, peace accord, peace treaty', confidence: 0.6 },
    ],
  },
  {
    type: 'CONSULT',
    rules: [
      { mode: 'visit', verbs: 'visit, arrive in _ visit', when: { subject: 'office', party: 'state' }, unless: { clause: 'sport art commerce medical' }, confidence: 0.6 },
      { mode: 'phone', verbs: 'phone, telephone, speak by phone', when: { party: 'state' } },
      { mode: null, verbs: 'meet, negotiate, hold _ talks|meeting|negotiations|summit, have lunch|dinner|talks, attend _ meeting|summit|talks, receive _ minister|president|ambassador|envoy, mediate, discuss, confer', when: { subject: 'public', party: 'state' }, unless: { clause: 'sport art commerce', object: 'abstract' }, confidence: 0.6 },
      { mode: null, nouns: 'peace talk, peace negotiation', confidence: 0.6 },
    ],
  },
  {
    type: 'COOPERATE',
    rules: [
      { mode: null, verbs: 'cooperate, collaborate, extradite, share _ intelligence|information|evidence, exchange _ prisoners|intelligence, resume _ ties|relations', nouns: 'joint exercise, joint drill, joint military exercise, joint patrol, joint manoeuvre, extradition', when: { sentence: 'public' }, unless: { clause: 'sport art commerce' } },
    ],
  },
  {
    type: 'AID',
    rules: [
      { mode: null, verbs: 'grant _ asylum, rescue, donate, contribute _ million|billion, give _ million|billion|aid|euros, grant _ million|billion|loan|refuge, accept _ refugees, provide _ aid|relief|assistance|shelter|refuge|weapons, send _ aid|relief|food|medicine, deliver _ aid|relief|food|medicine, airlift, evacuate', when: { party: 'public' }, unless: { clause: 'sport art commerce' }, confidence: 0.6 },
      { mode: null, nouns: 'aid delivery, aid convoy, rescue operation', confidence: 0.5, when: { clause: 'public' } },
    ],
  },
]; // biome-ignore format: one rule a line
