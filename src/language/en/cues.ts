import type { CueKind } from '../../record/attribution.ts';
import type { Cues } from '../cues.ts';
import { cueNouns } from './cues/nouns.ts';
import { rejectingVerbs, reportNouns } from './cues/turning-away.ts';
import { cueForms, cueVerbs } from './cues/verbs.ts';
import { englishGrammar } from './grammar.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const runs = (list: string): string[][] => list.split('|').map((run) => run.trim().split(' '));
const kinds = (kind: CueKind, list: string): [string, CueKind][] => list.split(' ').map((word) => [word, kind]);

/** English words of reporting. */
export const englishCues: Cues = {
  verbs: cueVerbs,
  forms: cueForms,
  grammar: englishGrammar,
  nouns: cueNouns,
  according: runs('according to | in the words of | in the opinion of | in the view of | as per'),
  hearsay: new Map([
    ...kinds('hearsay', 'reportedly supposedly rumoredly purportedly ostensibly'),
    ...kinds('accuse', 'allegedly'),
  ]),
  slogans: words(
    'chant chants chanted chanting slogan slogans banner banners placard placards poster graffiti graffito sign signs chorus refrain cry cries wall walls',
  ),
  bearing: words('read say declare proclaim bear carry state'),
  quoting: words('quote cite report'),
  relaying: words('quoting citing'),
  bylines: runs('reporting by | reported by | written by | by | from | source : | report by'),
  particles: words('out up down off back'),
  calendar: words(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec. today yesterday tomorrow tonight week month year morning afternoon evening night weekend hour hours days weeks months years',
  ),
  subordinators: words('while after before when because although though since unless until whereas as if once'),
  counts: words(
    'number numbers toll tolls figure figures scale extent casualties size severity seriousness importance death deaths losses damage',
  ),
  ideas: words('strategy argument case claim theory view doctrine programme policy campaign hopes plan'),
  documents: words('report statement article story website site newspaper agency paper communique editorial'),
  publications: words(
    'statement statements report reports video videos footage audio recording recordings photo photos photograph photographs picture pictures image images figure figures data statistics findings result results list lists document documents letter letters message messages details information communique transcript transcripts testimony testimonies clip clips map maps survey study bulletin update updates',
  ),
  nobody: words('no nobody none neither noone nothing'),
  reflexives: words('himself herself itself themselves myself yourself ourselves oneself'),
  labels: words(
    'fiction notice disclaimer warning copyright credit photo photos image images picture video watch update updated breaking related read more opinion analysis comment correction note editor exclusive live gallery caption file source sources contact tags tag topics category location date time published subscribe advertisement q a',
  ),
  areas: words(
    'region province district city town village county state governorate area department oblast municipality prefecture division commune canton sector camp front territory republic island islands valley north south east west centre center capital',
  ),
  unsaid: new Map([['claim', words('life lives victim victims')]]),
  standards: words(
    'plan plans schedule custom tradition size age need needs taste rank type script protocol expectations',
  ),
  rejecting: rejectingVerbs,
  reports: reportNouns,
  idle: runs('all told | that said | having said that | needless to say | so to say | that is to say | not to mention'),
};
