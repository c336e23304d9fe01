import type { CueKind } from '../../../record/attribution.ts';
import type { Complement, CueVerb } from '../../cues.ts';

/*
 * English reporting verbs by what they do to their content. Letters after the colon: s clause, q quotation,
 * t to-infinitive, o object, d object and what it is called, n object that is a count, m one that is published, i object that is an idea, g gerund, a addressee first, A always, w wanted or thought rather than said, p passive without speaker,
 * r told of its subject on nobody's word; +word a preposition.
 */
const VERBS: Readonly<Record<CueKind, string>> = {
  say: `say:sqop state:sqp specify:sq add:sq write:sqo report:sqogp note:sqo announce:sqop declare:sqop describe:op explain:sqo mention:so
    remark:sq observe:sq reply:sqt respond:q+to answer:q continue:q conclude:sq recall:sqog recount:soq reveal:sop
    disclose:sop show:sop indicate:sop suggest:sqogp emphasize:so emphasise:so stress:so underline:so underscore:so
    reiterate:so repeat:qo tweet:sqo retweet:qo post:qo shout:q yell:q exclaim:q joke:sq quip:q assert:sqo insist:sq+on
    maintain:s contend:sq argue:sqo+for+against claim:sqtop affirm:so testify:s inform:sA assure:sA reassure:A
    remind:sA notify:A tell:sqoatA confirm:sop quote:op cite:op comment:q+on speak:+of+about+against talk:+about
    discuss:o refer:+to point:sq+to find:sp estimate:sop calculate:s reckon:s predict:sop project:sop forecast:op
    determine:s lament:sqo bemoan:o complain:sq+about+of boast:sq+of+about+that brag:s+about imply:so hint:s+at
    allude:+to signal:so summarize:o outline:o lay:o detail:o stipulate:s proclaim:sqo pronounce:o document:o record:o
    verify:s chronicle:o attribute:o identify:op list:op highlight:o advise:sqoa recommend:sop counter:qs interject:q
    retort:q rejoin:q opine:sq muse:sq murmur:q whisper:q mutter:q elaborate:q vent:q gush:q caution:sqa relate:so
    narrate:o echo:o read:q crow:q scoff:q tease:q sum:q express:o voice:o convey:o share:o relay:o issue:o email:q
    downsize:n downplay:o minimize:n minimise:n play:n understate:o exaggerate:o inflate:n overstate:o conceal:n
    text:q message:q call:dpq+for+on label:dp brand:dp dub:dp name:dp portray:op depict:op characterize:op
    characterise:op reference:o invoke:o clarify:so speculate:s recite:o reaffirm:so  unveil:o utter:oq
    title:pq beam:q boom:q bellow:q thunder:q implore:qoa warn:sqoa+of+against+about print:q publish:oq stipulate:s
    release:m publicize:o debate:o report:p quote:q rumble:q weigh:+in`,
  admit: `admit:sqog+to acknowledge:sqog concede:sqo confess:so+to allow:s recognize:so recognise:so own:+up plead:oq`,
  deny: `deny:sqogp refute:o rebut:o disavow:o repudiate:o disclaim:o decline:t refuse:t disagree:q+with contradict:o
    dispute:o balk:+at`,
  accuse: `accuse:op allege:sqop charge:so blame:op fault:o impeach:o indict:o suspect:sop denigrate:o vilify:o demonize:o`,
  fear: `fear:sot worry:sq+about+that dread:o`,
  order: `order:op command:o instruct:oa demand:sqot direct:oa decree:so rule:s+against forbid:o prohibit:o mandate:o
    `,
  plan: `plan:tow+on vow:sqto pledge:sto promise:sqtoa intend:tow aim:tw seek:tow decide:tsw+to propose:sto agree:ts+with+to
    resolve:tw offer:to expect:stopw anticipate:sopw hope:stw+for want:tow wish:tsw desire:ow prefer:otw opt:tw commit:+to
    threaten:ts volunteer:t swear:ts consider:gopw contemplate:ogw envision:ow push:t+for+back
    base:i build:i found:i strive:tw `,
  believe: `believe:sqop think:sqp+of+about feel:sq know:sop see:sop view:op regard:op assume:sp doubt:so guess:s imagine:so
    understand:so realize:so realise:so learn:s remember:so discover:s notice:s perceive:op interpret:op  
    hate:o dislike:o admire:o respect:o appreciate:o care:+about seem:r appear:r deem:op rate:o  consider:o
    question:o challenge:o rail:+against defend:op justify:o endorse:op back:o support:op advocate:o+for oppose:op
    favor:op favour:op champion:o apologize:+for apologise:+for mock:o ridicule:o praise:op hail:op laud:op applaud:o
    commend:o tout:op thank:o congratulate:o welcome:o criticize:op criticise:op slam:o blast:o denounce:op decry:o
    condemn:op deplore:o lambaste:o lambast:o assail:o rebuke:o attack:op bash:o deride:op disparage:o dismiss:op
    reject:op rebuff:o chide:o scold:o castigate:o scorn:o credit:o compare:o liken:o   
    approve:o+of convince:p persuade:o frame:o ignore:o distance:o vouch:+for wonder:sq find:s lash:+out
    shrug:+off brush:+off object:+to sympathize:+with side:+with marvel:q+at cheer:o   
    clash:+over fret:+about+over gripe:+about     `,
  ask: `ask:sqotap urge:sqoap request:so beg:oqa implore:oa appeal:q+for+to inquire:q+about enquire:q press:o pray:s+for
    exhort:o encourage:o petition:o pressure:o lobby:+for`,
  threaten: `threaten:o`,
  chant: `chant:qos sing:q`,
  hearsay: `rumor:p rumour:p`,
};

const LETTERS: Readonly<Record<string, Complement>> = {
  s: 'clause',
  q: 'quote',
  t: 'infinitive',
  o: 'object',
  d: 'naming',
  n: 'count',
  m: 'document',
  i: 'idea',
  g: 'gerund',
};

/** English reporting verbs by base form. A verb listed under two kinds keeps the first and gains the complements of both. */
export const cueVerbs: ReadonlyMap<string, CueVerb> = readVerbs();

function readVerbs(): Map<string, CueVerb> {
  const verbs = new Map<string, CueVerb>();
  for (const [kind, list] of Object.entries(VERBS) as [CueKind, string][]) {
    for (const entry of list.trim().split(/\s+/)) {
      const [lemma, code] = entry.split(':');
      const [letters, ...prepositions] = code.split('+');
      const before = verbs.get(lemma);
      const takes = new Set<Complement>(before?.takes);
      for (const letter of letters) if (LETTERS[letter]) takes.add(LETTERS[letter]);
      for (const preposition of prepositions) takes.add(`+${preposition}`);
      verbs.set(lemma, {
        kind: before?.kind ?? kind,
        takes,
        addressee: (before?.addressee ?? false) || /a/i.test(letters),
        addresses: (before?.addresses ?? false) || letters.includes('A'),
        inward: (before?.inward ?? false) || letters.includes('w'),
        passive: (before?.passive ?? false) || letters.includes('p'),
        raises: (before?.raises ?? false) || letters.includes('r'),
      });
    }
  }
  return verbs;
}

/** Every inflected form of a reporting verb with its base form. */
export const cueForms: ReadonlyMap<string, string> = readForms();

function readForms(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const lemma of cueVerbs.keys()) {
    for (const form of inflections(lemma)) if (!forms.has(form)) forms.set(form, lemma);
  }
  return forms;
}

/** Regular forms: "deny, denies, denied, denying", "admit, admitted", "praise, praised". */
function inflections(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(lemma) ? lemma + lemma[lemma.length - 1] : stem;
  const soft = /[^aeiou]y$/.test(lemma) ? lemma.slice(0, -1) : null;
  const third = soft ? `${soft}ies` : /(s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = soft ? [`${soft}ied`] : [`${stem}ed`, `${doubled}ed`];
  return [lemma, third, ...past, `${stem}ing`, `${doubled}ing`];
}
