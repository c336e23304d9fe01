import type { CueKind } from '../../../record/attribution.ts';
import type { Complement, CueVerb } from '../../cues.ts';

/*
 * English reporting verbs by what they do to their content. Letters after the colon: s clause, q quotation,
 * t to-infinitive, o object, n object that is a count, i object that is an idea, g gerund, a addressee first, p passive without speaker; +word a preposition.
 */
const VERBS: Readonly<Record<CueKind, string>> = {
  say: `say:sq tell:sqoa state:sqo add:sq write:sqo report:sqogp note:sqo announce:sqop declare:sqo describe:op
    explain:sqo mention:so remark:sq observe:sq reply:sq respond:q+to answer:q continue:q conclude:sq
    recall:sqog recount:so reveal:sop disclose:sop show:so indicate:so suggest:sqog emphasize:so emphasise:so stress:so
    underline:so underscore:so reiterate:so repeat:q tweet:sqo post:qo shout:q yell:q exclaim:q joke:sq quip:q
    assert:sqo insist:sq+on maintain:s contend:sq argue:sqo+for+against claim:sqtop affirm:so reaffirm:o testify:s
    inform:sa assure:sa reassure:a remind:sa notify:a brief:a confirm:sop report:sqo quote:op cite:o
    comment:q+on speak:+of+about+against talk:+about discuss:o refer:+to point:+to quote:o call:qop+for+on label:o brand:o dub:op
    portray:o depict:o characterize:o characterise:o name:o find:s estimate:sop calculate:s reckon:s predict:sop
    project:p forecast:o assess:s determine:s argue:s mock:o ridicule:o joke:q lament:sqo bemoan:o complain:sq+about+of
    praise:o hail:o laud:o applaud:o commend:o tout:o boast:sq+of+about brag:+about thank:o congratulate:o welcome:o
    criticize:op criticise:o slam:o blast:o denounce:o decry:o condemn:o deplore:o lambaste:o assail:o rebuke:o
    attack:o bash:o deride:o disparage:o dismiss:o reject:o rebuff:o question:o challenge:o dispute:o rail:+against
    defend:o justify:o endorse:o back:o support:op advocate:o+for oppose:o favor:o favour:o champion:o
    apologize:+for apologise:+for imply:so hint:s+at allude:+to signal:so summarize:o outline:o lay:o detail:o
    stipulate:s proclaim:sqo pronounce:o publish:o document:o record:o tally:o count:o verify:s
    chronicle:o attribute:o credit:o identify:op list:o highlight:o advise:sqoa recommend:sop
    counter:q interject:q retort:q rejoin:q opine:sq muse:q murmur:q whisper:q mutter:q elaborate:q vent:q gush:q
    caution:sqa stress:so relate:so narrate:o echo:o herald:o compare:o liken:o address:o read:q go:q crow:q scoff:q deem:op
    rate:o rank:o tease:q sum:q express:o voice:o convey:o share:o relay:o offer:o issue:o deliver:o email:q text:q message:q retweet:qo`,
  admit: `admit:sqog acknowledge:sqog concede:sqo confess:so+to allow:s grant:s recognize:so recognise:so own:+up plead:o`,
  deny: `downsize:n downplay:o minimize:n minimise:n play:n understate:o exaggerate:o inflate:n overstate:o conceal:n deny:sqogp refute:o rebut:o disavow:o repudiate:o disclaim:o renounce:o decline:t refuse:t disagree:q+with`,
  accuse: `accuse:op allege:sqop charge:so blame:o fault:o impeach:o indict:o chide:o scold:o castigate:o suspect:sop
    denigrate:o vilify:o demonize:o`,
  fear: `fear:sot worry:sq+about dread:o`,
  order: `order:op command:o instruct:oa demand:sqot direct:oa decree:so rule:s forbid:o prohibit:o authorize:o mandate:o
    permit:o require:o`,
  plan: `plan:to+on vow:sqto pledge:sto promise:sqto intend:to aim:t seek:to decide:ts propose:sto agree:ts resolve:ts
    offer:t expect:stop anticipate:sop hope:st+for want:to wish:ts desire:o prefer:ot opt:t prepare:t look:t commit:+to
    threaten:ts volunteer:t swear:ts determine:t consider:go contemplate:og envision:o schedule:p base:i build:i found:i`,
  believe: `believe:sqop think:sq+of feel:sq know:so consider:op see:p view:op regard:op assume:sp doubt:so guess:s imagine:so
    understand:so realize:so realise:so learn:s remember:so discover:s notice:s perceive:o interpret:o like:ot love:ot hate:o
    dislike:o admire:o respect:o trust:o appreciate:o care:+about seem:t appear:t`,
  ask: `ask:sqotap urge:sqoap call:+on request:so beg:oq plead:q implore:oa appeal:q+for+to inquire:q+about enquire:q
    wonder:sq question:s press:o pray:s+for invite:o exhort:o encourage:o petition:o lobby:o`,
  threaten: `warn:sqoa+of+against caution:+against threaten:o`,
  chant: `chant:qos sing:q`,
  hearsay: `rumor:p rumour:p hear:so`,
};

const LETTERS: Readonly<Record<string, Complement>> = {
  s: 'clause',
  q: 'quote',
  t: 'infinitive',
  o: 'object',
  n: 'count',
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
        addressee: (before?.addressee ?? false) || letters.includes('a'),
        passive: (before?.passive ?? false) || letters.includes('p'),
      });
    }
  }
  return verbs;
}
