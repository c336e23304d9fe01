import type { TriggerList } from '../../events.ts';

/** Speech acts reported as happenings: those of a speaker who is named or described. */
export const statement: TriggerList = {
  type: 'STATEMENT',
  rules: [
    { mode: 'claim-responsibility', verbs: 'claim responsibility, take responsibility for the attack|bombing|blast, claim _ responsibility', nouns: 'claim of responsibility' },
    { mode: 'admit', verbs: 'admit, acknowledge, concede, confess', when: { subject: 'office name' } },
    { mode: 'deny', verbs: 'deny, refute', when: { subject: 'office name' }, unless: { object: 'cash' } },
    { mode: 'downplay', verbs: 'downplay, play down, downsize, minimise, minimize', when: { subject: 'office name', clause: 'civilian death crowdTarget unrest' } },
    { mode: 'announce', verbs: 'announce, declare, reveal, disclose, confirm', when: { subject: 'office name' } },
    { mode: 'publish', verbs: 'publish, release _ report|statement|video|footage|figures|list, release a report|statement|video, issue _ statement|communique, broadcast _ statement|video', when: { subject: 'office name' } },
    { mode: 'say', verbs: 'say, tell reporters|journalists|parliament|state, state that', when: { subject: 'office name' }, confidence: 0.5 },
  ],
}; // biome-ignore format: one rule a line
