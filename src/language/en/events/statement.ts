import type { TriggerList } from '../../events.ts';

/** Speech acts reported as happenings: those of a speaker who is named or described. */
export const statement: TriggerList = {
  type: 'STATEMENT',
  rules: [
    { mode: 'claim-responsibility', verbs: 'claim|own the attack|bombing|blast|killing|raid|ambush|strike|explosion|assault|shooting|abduction|kidnapping, claim credit for, claim responsibility, say it|they|he|she was|were behind, admit carrying|being, take responsibility for the attack|bombing|blast, claim _ responsibility', nouns: 'claim of responsibility' },
    { mode: 'admit', verbs: 'admit, acknowledge, concede, confess', when: { subject: 'office name firm' } },
    { mode: 'deny', verbs: 'deny, refute, dismiss _ as false|baseless|lies|untrue|fabricated|propaganda|rumours|rumors|unfounded|nonsense, call _ false|baseless|lies|untrue, reject _ as false|baseless|lies|untrue|unfounded', when: { subject: 'office name' }, unless: { object: 'cash' } },
    { mode: 'downplay', verbs: 'downplay, play down, downsize, minimise, minimize', when: { subject: 'office name', clause: 'civilian death crowdTarget unrest' } },
    { mode: 'announce', verbs: 'announce, declare, reveal, disclose, confirm', when: { subject: 'office name' } },
    { mode: 'publish', verbs: 'publish, make public, release _ report|statement|video|footage|figures|list, release a report|statement|video, issue _ statement|communique, broadcast _ statement|video', when: { subject: 'office name' } },
    { mode: 'say', verbs: 'put the number|toll|dead|death|figure|count, put _ toll at, say, tell reporters|journalists|parliament|state, state that', when: { subject: 'office name' }, confidence: 0.5 },
  ],
}; // biome-ignore format: one rule a line
