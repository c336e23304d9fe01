import type { TriggerList } from '../../events.ts';

/** Words and deeds of accord between public actors. Everyday words, so one side must be public. */
export const cooperation: readonly TriggerList[] = [
  {
    type: 'CONCEDE',
    rules: [
      { mode: null, verbs: 'lift, ease, relax', when: { object: 'hardRule' }, unless: { clause: 'sport commerce art medical', subject: 'disaster' } },
      { mode: null, verbs: 'lift, ease, relax, rescind, revoke, repeal, end', when: { object: 'rule', sentence: 'public place' }, unless: { clause: 'sport commerce art medical', subject: 'disaster firm' }, confidence: 0.7 },
      { mode: null, verbs: 'scrap, withdraw, drop, reverse, shelve, repeal, cancel, freeze', when: { object: 'payment rule', sentence: 'public' }, unless: { clause: 'sport art', sentence: 'commerce', object: 'public' }, confidence: 0.6 },
      { mode: null, verbs: 'drop, dismiss, withdraw', when: { object: 'charge', sentence: 'holdable detainee bench armed crowdTarget' }, unless: { clause: 'sport art commerce' }, confidence: 0.7 },
      { mode: null, verbs: 'back down, back down over|from|on|after|in, give in to, bow to pressure, climb down, cave in, make concessions', when: { subject: 'public office' }, unless: { clause: 'sport art commerce' }, intransitive: true },
      { mode: null, verbs: 'say sorry, pardon, apologise, apologize, lift _ curfew|emergency|ban|sanctions|restrictions|embargo|siege|blockade, announce _ ceasefire|cease-fire|truce|withdrawal|amnesty, declare _ ceasefire|cease-fire|truce|amnesty, grant _ amnesty, ease _ restrictions|sanctions|curfew|rules', nouns: 'amnesty, presidential pardon', when: { sentence: 'public' }, unless: { clause: 'sport art' } },
    ],
  },
  {
    type: 'RETREAT',
    rules: [
      { mode: 'release', verbs: 'walk free, go free, walk out of prison|jail, leave prison|jail|custody, leave the prison|jail', when: { party: 'detainee holdable pronoun name' }, unless: { clause: 'sport art' }, intransitive: true },
      { mode: 'release', verbs: 'release without charge|charges, release on bail, release on parole' },
      { mode: 'release', verbs: 'release from prison|jail|custody|detention, let go, set free', when: { party: 'detainee holdable pronoun name armed captives custody' }, unless: { clause: 'sport commerce art' } },
      { mode: 'release', verbs: 'let out, let go', when: { object: 'holdable detainee' }, unless: { clause: 'sport commerce art firm' }, confidence: 0.6 },
      { mode: 'release', verbs: 'let _ go', when: { object: 'detainee holdable' }, unless: { clause: 'sport commerce art firm' } },
      { mode: 'release', verbs: 'hand over, return, turn over', when: { object: 'captives' }, unless: { clause: 'sport art', object: 'armed' }, confidence: 0.7 },
      { mode: 'disarm', verbs: 'surrender _ arms|weapons|rifles|guns, hand in _ arms|weapons|rifles|guns, hand over _ arms|weapons|rifles|guns, give up _ arms|weapons|rifles|guns, turn in _ arms|weapons|rifles|guns, lay down _ arms|weapons|rifles|guns, give himself|herself|themselves up, turn himself|herself|themselves in, turn himself|herself|themselves over', unless: { clause: 'sport' } },
      { mode: 'withdraw', verbs: 'abandon, leave, quit, vacate, evacuate, give up, cede, hand over, relinquish, pull out of', when: { subject: 'armed', object: 'settlement military place' }, unless: { subject: 'police', clause: 'sport commerce disaster' }, confidence: 0.7 },
      { mode: null, verbs: 'end|lift|suspend|halt the|their|its|a strike|blockade|protest|siege|boycott|occupation|sit|roadblock|roadblocks, break off the|their|its|a strike|blockade|protest|siege|boycott|occupation|sit|roadblock|roadblocks, end|suspend _ strike|blockade|protest|protests|boycott|roadblocks', when: { subject: 'crowd crowdTarget labour armed' }, unless: { subject: 'police' } },
      { mode: 'ceasefire', adjectives: 'guns fell|have|had|are silent, guns have|had fallen silent, fighting stopped|ceased|ended' },
      { mode: 'access', verbs: 'allow into|in|through, admit to|into, allow _ into|in|through, let _ through|in|into, let through, give|grant access, give|grant _ access', when: { party: 'relievers' }, unless: { sentence: 'sport art commerce' } },
      { mode: 'access', verbs: 'reopen', when: { object: 'ways', sentence: 'relief armed needy' }, unless: { sentence: 'fault sport commerce' }, confidence: 0.6 },
      { mode: 'release', verbs: 'release, free, set free, set _ free', when: { object: 'detainee armed' }, unless: { clause: 'art sport commerce', object: 'place image' } },
      { mode: 'release', verbs: 'release, free', when: { object: 'pronoun civilian name', sentence: 'custody' }, unless: { clause: 'art sport commerce' } },
      { mode: 'release', nouns: 'prisoner exchange, prisoner swap, prisoner release, release of prisoners|hostages|detainees' },
      { mode: 'disarm', verbs: 'surrender, lay down _ arms|weapons, hand over _ weapons|arms, disarm', when: { party: 'armed' }, intransitive: true, unless: { clause: 'sport' } },
      { mode: 'withdraw', verbs: 'withdraw, pull out, retreat, pull back', when: { party: 'armed' }, intransitive: true, unless: { clause: 'sport commerce' } },
      { mode: 'withdraw', nouns: 'troop withdrawal, withdrawal of troops|forces' },
      { mode: 'resign', verbs: 'resign, step down, tender|submit|offer _ resignation, hand in _ resignation, quit, stand down', when: { subject: 'state' }, intransitive: true, unless: { clause: 'sport commerce', object: 'deal association', after: 'talks' } },
      { mode: 'ceasefire', nouns: 'ceasefire, cease-fire, truce, armistice', confidence: 0.6 },
    ],
  },
  {
    type: 'SUPPORT',
    rules: [
      { mode: null, verbs: 'sign, ratify', when: { object: 'deal', sentence: 'public armed' }, unless: { clause: 'sport art commerce' }, confidence: 0.7 },
      { mode: null, verbs: 'sign|ratify _ treaty|agreement|pact|accord|deal|convention, sign _ treaty|agreement|pact|accord|deal|memorandum, ratify _ treaty|agreement|pact|convention|accord', when: { party: 'public' } },
      { mode: null, verbs: 'support, approve, praise, endorse, applaud, thank, reiterate _ support, hail, welcome, congratulate, recognise, recognize, voice support, express support, commend, express _ support, offer|send|express|convey|extend _ condolences|sympathy|solidarity|congratulations, stand by, side with, back, defend', when: { subject: 'public', object: 'public deal striking crowdTarget' }, unless: { clause: 'sport art commerce' }, confidence: 0.6 },
      { mode: null, verbs: 'offer|send|express|convey|extend _ condolences|solidarity', when: { subject: 'public office' } },
    ],
  },
  {
    type: 'AGREE',
    rules: [
      { mode: null, verbs: 'call for _ truce|ceasefire|cease-fire|peace, propose _ truce|ceasefire|cease-fire|peace', when: { subject: 'armed' }, unless: { subject: 'office' } },
      { mode: null, verbs: 'agree, promise, commit, accept _ plan|proposal|deal|offer|terms, pledge, vow, offer to, offer _ talks|amnesty|aid|help|asylum|truce|ceasefire, reach|conclude|strike|clinch _ agreement|deal|accord|pact|settlement|truce|compromise on|over|with|to, reach|conclude _ agreement|deal|accord|pact|settlement|truce|compromise, undertake, strike a|an deal|agreement|accord|truce|pact over|with|on|to', when: { subject: 'public armed sides' }, unless: { clause: 'sport art commerce' }, intransitive: true, confidence: 0.6 },
      { mode: null, verbs: 'reach, conclude', when: { object: 'deal', sentence: 'public armed sides' }, unless: { clause: 'sport art commerce' }, confidence: 0.6 },
      { mode: null, nouns: 'peace deal, peace agreement, peace accord, peace treaty', confidence: 0.6 },
    ],
  },
  {
    type: 'CONSULT',
    rules: [
      { mode: 'visit', verbs: 'visit, arrive in _ visit', when: { subject: 'office', party: 'state' }, unless: { clause: 'sport art commerce medical' }, confidence: 0.6 },
      { mode: 'third-party', verbs: 'mediate, broker, arbitrate', when: { subject: 'public office' }, unless: { clause: 'sport art commerce' } },
      { mode: 'phone', verbs: 'phone, telephone, speak by|on|over the phone|telephone, speak by phone|telephone, hold _ telephone, call by phone', when: { party: 'state' } },
      { mode: null, verbs: 'meet, negotiate, hold _ talks|meeting|negotiations|summit, have lunch|dinner|talks, attend _ meeting|summit|talks, receive _ minister|president|ambassador|envoy, mediate, discuss, confer, sit down with, sit down for talks, meet with', when: { subject: 'public', party: 'state' }, unless: { clause: 'sport art commerce', object: 'abstract' }, confidence: 0.6 },
      { mode: null, verbs: 'hold, resume, begin, open', when: { object: 'talking', sentence: 'public armed' }, unless: { clause: 'sport art commerce' }, confidence: 0.6 },
      { mode: null, nouns: 'peace talk, peace negotiation', confidence: 0.6 },
      { mode: null, adjectives: 'talks between, negotiations between, talks with, negotiations with', when: { sentence: 'public', after: 'public armed sides labour' }, unless: { clause: 'sport art commerce' }, confidence: 0.6 },
    ],
  },
  {
    type: 'COOPERATE',
    rules: [
      { mode: null, verbs: 'cooperate, collaborate, extradite, share _ intelligence|information|evidence, exchange|swap _ prisoners|intelligence|captives|detainees|hostages|bodies, resume|restore|normalise|normalize _ ties|relations, re-establish _ ties|relations', nouns: 'joint exercise, joint drill, joint military exercise, joint patrol, joint operation, joint manoeuvre, extradition', when: { sentence: 'public' }, unless: { clause: 'sport art commerce' } },
    ],
  },
  {
    type: 'AID',
    rules: [
      { mode: null, verbs: 'rescue, free', when: { object: 'captives', subject: 'armed public' }, unless: { sentence: 'disaster sport art animal' }, confidence: 0.7 },
      { mode: null, verbs: 'distribute, hand out, deliver, send, ship, fly in, airlift, bring, bring in, drop, provide, supply, donate', when: { object: 'relief', sentence: 'needy public armed' }, unless: { clause: 'sport art commerce', subject: 'disaster firm' }, confidence: 0.6 },
      { mode: null, verbs: 'supply|provide|send|deliver|ship _ arms|weapons|ammunition|rifles to, supply|provide|send|deliver|ship arms|weapons|ammunition', when: { subject: 'public' } },
      { mode: null, verbs: 'take in, shelter, host, accept, give|offer shelter to, give|grant|offer refuge|asylum|sanctuary to', when: { object: 'refugees' }, unless: { sentence: 'sport art disaster' }, confidence: 0.6 },
      { mode: null, verbs: 'give|offer shelter to, give|grant|offer refuge|asylum|sanctuary to', unless: { sentence: 'sport art' }, confidence: 0.6 },
      { mode: null, adjectives: 'aid convoy reached|entered|arrived, convoy of aid|relief|food reached|entered|arrived, relief convoy reached|entered|arrived, aid reached', unless: { clause: 'sport' }, confidence: 0.7 },
      { mode: null, verbs: 'grant _ asylum, rescue, donate, contribute _ million|billion, give _ million|billion|aid|euros, grant _ million|billion|loan|refuge, accept _ refugees, provide _ aid|relief|assistance|shelter|refuge|weapons, send _ aid|relief|food|medicine, deliver _ aid|relief|food|medicine, airlift, evacuate', when: { party: 'public' }, unless: { clause: 'sport art commerce' }, confidence: 0.6 },
      { mode: null, nouns: 'aid delivery, aid convoy, rescue operation', confidence: 0.5, when: { clause: 'public' } },
    ],
  },
]; // biome-ignore format: one rule a line
