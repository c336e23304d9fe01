import type { Grammar } from '../grammar.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** English closed-class words. */
export const englishGrammar: Grammar = {
  links: words('of for in from at with to on against inside behind near between about within'),
  settings: words(
    'in at on during to after from via through with by before outside inside over under for about of as when while',
  ),
  occasions: words('during at in amid'),
  locatives: words(
    'in at from to near into through around across outside inside toward towards via between throughout of on',
  ),
  pronouns: words(
    'he she they we i you it who which that this these those everyone someone nobody anyone everybody somebody one others many some both all most few him her them us me himself herself themselves itself',
  ),
  determinersAlone: words('another those some many few both neither either each all most several'),
  possessives: words('his her their its our my your whose'),
  relatives: words('who which that'),
  questions: words('whether if how why what where who'),
  that: 'that',
  to: 'to',
  negations: words("not n't n’t never"),
  passives: words("is are was were be been being am 's ’s 're ’re get gets got gotten"),
  nonFinite: words('be been being'),
  possible: words('could can may might should must let'),
  lightAdverbs: words('also now then once even later still first again further never just'),
  adverbEnding: 'ly',
  comparisons: words('as than'),
  timeOpeners: words('last this next earlier late early previous'),
  writer: words('i we my our'),
  pointers: words('you this that these those there what'),
  joins: words('and or'),
  but: 'but',
  by: 'by',
  as: 'as',
  insets: words('who then whose'),
};
