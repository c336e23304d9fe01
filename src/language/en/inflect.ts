import type { VerbForm } from '../events.ts';

/** Base, past, past participle (the past where left out) of irregular verbs. */
const IRREGULAR = new Map(
  'be was|were been,beat beat beaten,begin began begun,blow blew blown,break broke broken,bring brought,burn burned|burnt,come came come,cut cut,deal dealt,drive drove driven,fight fought,find found,flee fled,forbid forbade forbidden,forgive forgave forgiven,get got got|gotten,give gave given,go went gone,hang hanged|hung,have had,hear heard,hide hid hidden,hit hit,hold held,hurt hurt,keep kept,lay laid,lead led,leave left,let let,light lit,lose lost,make made,meet met,overrun overran overrun,overtake overtook overtaken,overthrow overthrew overthrown,pay paid,put put,quit quit,read read,retake retook retaken,rise rose risen,say said,see saw seen,seek sought,sell sold,send sent,set set,shed shed,shoot shot,shut shut,sink sank sunk,slay slew slain,speak spoke spoken,split split,spread spread,steal stole stolen,strike struck struck|stricken,swear swore sworn,take took taken,tear tore torn,tell told,throw threw thrown,withdraw withdrew withdrawn,withhold withheld,burst burst,dig dug,draw drew drawn,eat ate eaten,fall fell fallen,feed fed,fling flung,fly flew flown,freeze froze frozen,lie lay lain,run ran run,shake shook shaken,sing sang sung,sit sat,spit spat,stand stood,tread trod trodden,undertake undertook undertaken,uphold upheld,win won,withstand withstood,bear bore borne|born,become became become,bend bent,bite bit bitten,build built,buy bought,catch caught,choose chose chosen,do did done,feel felt,forget forgot forgotten,grow grew grown,know knew known,lend lent,mean meant,ride rode ridden,spend spent,stick stuck,sweep swept,swing swung,teach taught,think thought,understand understood,wake woke woken,wear wore worn,write wrote written'
    .split(',')
    .map((line) => {
      const [base, past, participle = past] = line.split(' ');
      return [base, { past: past.split('|'), participle: participle.split('|') }] as const;
    }),
);

/** Verbs that double their last letter though they have more than one syllable or vowel. */
const DOUBLING = new Set(
  'abet admit ban cap chat commit cut defer expel get grab gun hit kidnap lob nab occur patrol permit plan plot put quit ram rebel refer regret repel rob set shut sit slap snap split stab step stop strip submit swap tap transfer trap unwrap vet'.split(' '),
); // biome-ignore format: a list

const IRREGULAR_NOUNS = new Map([
  ['man', ['man', 'men']],
  ['woman', ['woman', 'women']],
  ['child', ['child', 'children']],
]);

/** Present forms that are not made with an ending. */
const PRESENT = new Map([
  ['be', ['am', 'is', 'are']],
  ['have', ['has']],
]);

/** Surface forms of an English verb, lower case, each with what it can be. */
export function verbForms(base: string): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (form: string, kind: VerbForm): void => {
    const kinds = forms.get(form);
    if (kinds) kinds.push(kind);
    else forms.set(form, [kind]);
  };
  add(base, 'base');
  for (const form of PRESENT.get(base) ?? [thirdPerson(base)]) add(form, 'third');
  for (const stem of stems(base)) add(`${stem}ing`, 'ing');
  const irregular = IRREGULAR.get(base);
  const regular = base.endsWith('e')
    ? [`${base}d`]
    : base.replace(/([^aeiou])y$/, '$1i') !== base
      ? [`${base.slice(0, -1)}ied`]
      : stems(base).map((s) => `${s}ed`);
  for (const form of irregular?.past ?? regular) add(form, 'past');
  for (const form of irregular?.participle ?? regular) add(form, 'participle');
  return forms;
}

/** Singular and plural of an English noun, lower case. */
export function nounForms(base: string): readonly string[] {
  return IRREGULAR_NOUNS.get(base) ?? [base, thirdPerson(base)];
}

function thirdPerson(base: string): string {
  if (/([^aeiou])y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** What -ing and -ed are put to: both spellings where English has both ("cancelling", "canceling"). */
function stems(base: string): string[] {
  if (/[^eoy]e$/.test(base)) return [base.slice(0, -1)];
  // One syllable with one short vowel: "drag", "club", "ram".
  if (DOUBLING.has(base) || /^[^aeiou]*[aeiou][^aeiouwxyl]$/.test(base)) return [base + base.at(-1)];
  return /[aeiou]l$/.test(base) && base.length > 5 ? [base, `${base}l`] : [base];
}
