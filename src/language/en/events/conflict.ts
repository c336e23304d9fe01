import type { TriggerList } from '../../events.ts';

/** Words of conflict between public actors, and relations cut back. */
export const conflict: readonly TriggerList[] = [
  {
    type: 'ACCUSE',
    rules: [
      { mode: 'allege', verbs: 'accuse, blame', unless: { clause: 'sport art', object: 'disaster abstract' } },
      { mode: 'allege', verbs: 'charge with, charge _ with, indict, sue', when: { sentence: 'public armed detainee' }, unless: { clause: 'sport commerce art' } },
      { mode: 'allege', verbs: 'allege', intransitive: true, when: { sentence: 'public armed detainee' }, unless: { clause: 'sport commerce art' } },
      { mode: 'allege', nouns: 'accusation, lawsuit, indictment', when: { sentence: 'public' }, unless: { clause: 'sport commerce' }, confidence: 0.6 },
      { mode: 'disapprove', verbs: 'condemn, denounce, rebuke, fault, blast, chide, complain about, disapprove, criticise, criticize, decry, deplore, lambast, lambaste, slam', when: { subject: 'public office' }, unless: { clause: 'sport art commerce' } },
      { mode: 'disapprove', nouns: 'condemnation', when: { sentence: 'public' }, confidence: 0.5 },
      { mode: 'investigate', verbs: 'investigate, begin|order|start _ investigation|inquiry|probe, launch _ investigation|inquiry|probe, open _ investigation|inquiry|probe', when: { subject: 'state office' }, unless: { clause: 'sport art commerce medical', sentence: 'disaster' }, confidence: 0.6 },
    ],
  },
  {
    type: 'REQUEST',
    rules: [
      { mode: 'yield', verbs: 'demand _ release|withdrawal|end|resignation, call for _ release|withdrawal|end|resignation|ceasefire, urge _ release|stop|end|halt|withdraw', when: { subject: 'public office' }, unless: { subject: 'crowdTarget' } },
      { mode: 'meet', verbs: 'call for talks|negotiations|dialogue, call for _ talks|negotiations|dialogue|meeting', when: { subject: 'public office' } },
      { mode: 'assist', verbs: 'seek _ help|aid|assistance|asylum|support, appeal for, ask for _ aid|help|assistance|troops|weapons, request _ aid|help|assistance|troops', when: { subject: 'public office' } },
      { mode: 'change', nouns: 'fatwa, decree, edict', unless: { clause: 'art sport' } },
      { mode: null, verbs: 'urge, demand, call on, call upon, call for, order, summon, instruct', when: { subject: 'public' }, unless: { subject: 'crowdTarget', clause: 'sport art commerce' }, confidence: 0.6 },
    ],
  },
  {
    type: 'REJECT',
    rules: [
      { mode: 'meet', verbs: 'cancel _ meeting|visit|talks|summit, boycott _ talks|meeting, call off _ talks|meeting|visit', when: { sentence: 'public' } },
      { mode: null, verbs: 'reject, veto, rebuff, dismiss, spurn, oppose, vote against, rule out, deny entry|access|visas|permission, deny _ entry|access|visa|visas|permission, turn down, turn away', when: { subject: 'public office' }, unless: { clause: 'sport art commerce' } },
      { mode: null, verbs: 'refuse, decline', when: { subject: 'public' }, unless: { clause: 'sport art commerce' }, intransitive: true, confidence: 0.6 },
      { mode: null, nouns: 'veto', when: { sentence: 'public' }, confidence: 0.5 },
    ],
  },
  {
    type: 'THREATEN',
    rules: [
      { mode: 'arrest', verbs: 'issue _ warrant, issue _ warrants', nouns: 'arrest warrant' },
      { mode: 'violence', verbs: 'threaten, set|give|issue _ deadline|ultimatum, vow revenge, vow retaliation, vow to avenge, threaten _ attack|war|force|strike|kill', when: { subject: 'public armed' }, unless: { subject: 'abstract disaster', clause: 'sport art commerce' } },
      { mode: 'violence', nouns: 'death threat, bomb threat' },
      { mode: 'violence', nouns: 'ultimatum', when: { sentence: 'public armed' } },
      { mode: null, verbs: 'warn', when: { subject: 'state', object: 'public armed' }, unless: { clause: 'disaster sport commerce medical art' }, confidence: 0.5 },
    ],
  },
  {
    type: 'SANCTION',
    rules: [
      { mode: 'convict', verbs: 'convict, sentence, find _ guilty, find guilty', unless: { clause: 'art sport' } },
      { mode: 'convict', nouns: 'conviction', when: { sentence: 'trial' }, unless: { clause: 'art sport' }, confidence: 0.5 },
      { mode: 'expel', verbs: 'expel', when: { object: 'envoys' } },
      { mode: 'expel', verbs: 'drive out, evict, displace, force out', when: { object: 'public civilian' }, unless: { sentence: 'sport disaster', object: 'armed' } },
      { mode: 'expel', nouns: 'eviction, forced eviction, mass eviction, forced displacement', when: { sentence: 'public civilian armed' }, unless: { sentence: 'sport disaster' }, confidence: 0.7 },
      { mode: 'discontinue', verbs: 'end|halt|stop|suspend|cut|reduce|freeze|withhold _ aid|assistance|mediation|cooperation|funding|relations, suspend _ supplies|shipments', when: { subject: 'public' } },
      { mode: 'discontinue', verbs: 'impose _ sanctions|embargo|tariffs, sever _ ties|relations, cut _ ties|relations|aid, suspend _ aid|ties|cooperation|talks|flights|membership, break off _ ties|relations|talks, slap _ sanctions, sanction, freeze _ assets|funds', when: { sentence: 'public' } },
      { mode: 'withdraw', verbs: 'withdraw from _ treaty|agreement|pact|accord|organisation|organization|deal, pull out of _ treaty|agreement|pact|accord|deal, quit _ treaty|organisation|bloc', when: { subject: 'public' } },
    ],
  },
]; // biome-ignore format: one rule a line
