import type { ActorWords, PronounSense } from '../actors.ts';
import { englishGrammar } from './grammar.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const sense = (number: 'one' | 'many', sort: PronounSense['sort'], gender: 'f' | 'm' | null = null): PronounSense => ({
  number,
  sort,
  gender,
});

/** Regular plurals; a word that ends in -ss is none. */
function singular(noun: string): string {
  if (/(s|sh|ch|x)es$/.test(noun)) return noun.slice(0, -2);
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun;
}

/** English words for those who act and speak. */
export const englishActors: ActorWords = {
  titles: new Map<string, 'f' | 'm' | null>([
    ...['mr', 'mr.', 'sir', 'lord', 'king', 'prince', 'father', 'brother', 'sheikh', 'imam', 'ayatollah', 'hojatoleslam', 'mullah', 'pope', 'bishop', 'archbishop'].map((word): [string, 'm'] => [word, 'm']), // biome-ignore format: a list
    ...['mrs', 'mrs.', 'ms', 'ms.', 'miss', 'lady', 'queen', 'princess', 'dame', 'sister', 'congresswoman', 'spokeswoman', 'chairwoman'].map((word): [string, 'f'] => [word, 'f']), // biome-ignore format: a list
    ...'dr dr. prof prof. professor rev rev. hon gen gen. general col col. colonel lt lt. lieutenant capt capt. captain maj maj. major sgt sgt. sergeant brig brigadier adm adm. admiral cmdr commander marshal sen sen. senator rep rep. representative gov gov. governor president minister premier chancellor judge justice chief secretary ambassador mayor deputy lawmaker attorney prosecutor inspector officer'
      .split(' ')
      .map((word): [string, null] => [word, null]),
  ]),
  offices:
    words(`minister president spokesman spokeswoman spokesperson governor mayor secretary ambassador chancellor premier
    prime commander chief chairman chairwoman chair director head leader judge prosecutor attorney general colonel captain
    lieutenant sergeant deputy speaker senator congressman congresswoman representative lawmaker legislator envoy
    commissioner superintendent inspector officer aide adviser advisor king queen prince sheikh emir sultan pope bishop
    archbishop imam ayatollah cleric founder coordinator president-elect lawyer editor publisher principal rector dean
    vice-president undersecretary councillor councilman prefect warden foreman warlord administrator chairperson
    strategist analyst professor researcher economist historian author columnist reporter journalist correspondent
    doctor teacher candidate nominee incumbent member shah supreme_leader`),
  crowds:
    words(`protester demonstrator marcher rioter youth student worker striker resident villager local civilian people
    citizen person man woman child family relative mourner farmer driver teacher nurse doctor labourer laborer employee
    retiree pensioner merchant trader shopkeeper prisoner inmate detainee hostage refugee migrant supporter opponent
    activist campaigner dissident critic expert analyst lawyer journalist reporter observer monitor witness victim survivor
    attacker assailant gunman bomber looter vandal thug rebel insurgent militant fighter guerrilla separatist soldier troop
    officer policeman guard agent cleric mullah imam priest monk worshipper voter delegate lawmaker legislator senator
    official diplomat colleague rival ally aide adviser neighbour neighbor crowd generation women men children
    schoolgirl schoolchild teenager graduate intellectual scholar scientist commuter passer-by bystander onlooker passenger`),
  groups:
    words(`group gang militia mob cell unit squad brigade battalion faction band network movement resistance opposition
    team column patrol cartel tribe clan community minority`),
  organisations:
    words(`service ministry department council party army navy police court parliament congress senate assembly committee
    commission agency bureau authority union federation league association organisation organization institute foundation
    university college school hospital company corporation firm bank corps guard guards force forces front coalition
    alliance judiciary judicary legislature military campaign administration office embassy secretariat tribunal
    board club church mosque garrison headquarters prosecutor's front nations watch amnesty`),
  governments: words(
    'government regime authority authorities administration official officials leadership state cabinet theocracy junta dictatorship',
  ),
  outlets:
    words(`news newspaper daily times post tribune herald gazette journal guardian telegraph chronicle observer agency wire
    press station radio television tv broadcaster channel website site magazine review monitor outlet bulletin courier dispatch
    ledger mirror star sun standard mail express today weekly`),
  anonymous: words(`official source witness resident activist analyst expert observer critic people protester report
    others some many aide lawmaker diplomat someone one officer eyewitness local villager doctor medic relative
    authority authorities police military leader supporter opponent rumour rumor everyone nobody they`),
  grammar: englishGrammar,
  singular,
  plurals: words('people crowd generation women men children police'),
  nameLinks: words('of the for al el bin ibn abu de la van von del da di'),
  pronouns: new Map([
    ['he', sense('one', 'person', 'm')],
    ['him', sense('one', 'person', 'm')],
    ['his', sense('one', 'person', 'm')],
    ['she', sense('one', 'person', 'f')],
    ['her', sense('one', 'person', 'f')],
    ['it', sense('one', 'thing')],
    ['its', sense('one', 'thing')],
    ['they', sense('many', 'any')],
    ['them', sense('many', 'any')],
    ['their', sense('many', 'any')],
    ['who', sense('one', 'any')],
    ['which', sense('one', 'thing')],
  ]),
  notNames: words(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december god i ok christmas ramadan easter islam internet',
  ),
};
