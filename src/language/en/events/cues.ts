import type { EventCues } from '../../events.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Function words and governors of English, base forms in lower case. */
export const cues: EventCues = {
  negation: set("not n't n’t never no without neither nor nobody none hardly"),
  future: set("will shall 'll ’ll"),
  hypothetical: set('could might may would should can must'),
  condition: set('if unless whether lest'),
  alleged: set('allegedly reportedly supposedly purportedly apparently alleged suspected purported reported rumoured rumored believe claim'),
  feared: set('fear feared worry dread'),
  order: set('order instruct command fatwa decree edict tell call urge ask appeal demand request direct authorise authorize mandate directive'),
  plan: set('plan intend intention aim prepare schedule set due vow pledge promise plot threaten threat ready expect agree decide decision seek conspire conspiracy poised going propose offer likely attempt-to'),
  wish: set('want desire hope wish like love able unable prevent avoid avert need power chance opportunity right determination goal objective purpose objective reason way ability refuse urge'),
  doing: set('begin start continue proceed manage try attempt help use go resume force compel come dare cease threaten-to used allow lead return bid have'),
  failing: set('fail refuse decline unable'),
  deny: set('deny'),
  accuse: set('accuse suspect charge blame allege accusation allegation suspicion'),
  remembrance: set('anniversary commemoration memory remembrance memorial victim survivor veteran history legacy aftermath'),
  light: set('carry launch stage conduct commit mount hold organise organize make wage mastermind supervise lead join spearhead perpetrate'),
  passive: set('be get am is are was were been being'),
  openers: set('because while whereas although though if unless until till after before since when where as who whom whose which that but so'),
  relatives: set('who which that whom'),
  toward: set('at on upon against into toward towards targeting'),
  by: 'by',
  of: 'of',
  to: 'to',
  for: 'for',
  slogan: set('down death damn long viva no stop yes'),
}; // biome-ignore format: lists
