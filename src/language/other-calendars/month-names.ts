import type { OtherCalendar } from '../../record/other-date.ts';
import type { DatePhrase, DateWord } from '../dates.ts';

/** One month's names in Latin letters: `|` between variants, and first parts before and last parts after a `+`. */
interface MonthNames {
  /** Not also a given name, a newspaper or a word: may stand without day and year. */
  readonly sure: string;
  /** Stands for the month only beside a day or a year. */
  readonly risky: string;
}

const PERSIAN: readonly MonthNames[] = [
  { sure: 'farvardin|farvardeen|farvardín', risky: 'hamal' },
  { sure: 'ordibehesht|ordibehest|urdibihisht', risky: 'sawr|saur' },
  { sure: 'khordaad', risky: 'khordad|jordad|jawza' },
  { sure: '', risky: 'tir|teer|saratan' },
  { sure: 'mordad|amordad|murdad', risky: 'asad' },
  { sure: 'shahrivar|shahrivār|sharivar|shahriwar', risky: 'sonbola|sunbula|sunbola' },
  { sure: '', risky: 'mehr|mihr|mizan' },
  { sure: '', risky: 'aban|abaan|abán|aqrab' },
  { sure: '', risky: 'azar|azer|qaws|qaus' },
  { sure: '', risky: 'dey|dei|jadi|jady' },
  { sure: '', risky: 'bahman|dalw|dalv' },
  { sure: 'esfand|espand|isfand', risky: 'hut|hoot' },
];

const FIRST = "rabi|rabi '|rabi ’|rabi ‘|rabia|rabee|rabie";
const JUMADA = 'jumada|jumadi|jamadi|jamada|jomada|yumada';
const EARLIER = 'al - awwal|al awwal|al - awal|al awal|ul - awwal|ul awwal|ol - avval|ol avval|al - avval|al - ula|al ula|awwal|awal|i'; // biome-ignore format: a list
const LATER = 'al - thani|al thani|ath - thani|al - sani|al sani|us - sani|ol - sani|ol sani|al - akhir|al akhir|al - akhira|al - akhirah|al - akhar|al - thaniya|al - thaniyah|thani|sani|ii'; // biome-ignore format: a list
const OF = "dhu'l -|dhu’l -|dhu'l|zu'l -|zu’l -|dhu al -|dhu al|dhu 'l -|dhu ’l -|dhu l -|dhu|dhul|dhul -|zu al -|zul|zul -|zil|zil -|zi|zi -|zu|zu -|thu al -|thul|dhi al -|du l -"; // biome-ignore format: a list
const QADA = "qa'da|qa’da|qa'dah|qa’dah|qaada|qaadah|qada|qadah|qi'dah|qi’dah|qidah|qideh|qadeh|qa'deh|qaida|qaeda";
const HIJJA = 'hijja|hijjah|hijje|hejja|hejjeh|hijjeh|hajja|hajjeh|hijah|hiyya';

const ISLAMIC: readonly MonthNames[] = [
  { sure: 'muharram|moharram|muharam|moharam|mouharram', risky: '' },
  { sure: '', risky: 'safar' },
  { sure: `${FIRST}+${EARLIER}`, risky: '' },
  { sure: `${FIRST}+${LATER}`, risky: '' },
  { sure: `${JUMADA}+${EARLIER}`, risky: '' },
  { sure: `${JUMADA}+${LATER}`, risky: '' },
  { sure: '', risky: 'rajab|rayab' },
  { sure: "sha'ban|sha’ban|sha‘ban", risky: 'shaban|shaaban|shabán' },
  { sure: 'ramadan|ramadhan|ramadán|ramazan|ramzan|ramdan|ramaḍān', risky: '' },
  { sure: 'shawwal|shavval|shawal|shavvāl', risky: '' },
  { sure: `${OF}+${QADA}|zilqade|zilqadah|zilqada|zulqida|zulqidah|dhulqada|ziqade`, risky: '' },
  { sure: `${OF}+${HIJJA}|zilhajja|zilhijja|zilhajje|zilhijje|zulhijja|zulhijjah|dhulhijja|dhulhijjah`, risky: '' },
];

/** Month names in Arabic letters; Persian and Arabic spellings. */
const PERSIAN_SCRIPT = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد|امرداد', 'شهریور', 'مهر', 'آبان|ابان', 'آذر|اذر', 'دی', 'بهمن', 'اسفند']; // biome-ignore format: a list
const AFGHAN_SCRIPT = ['حمل', 'ثور', 'جوزا', 'سرطان', 'اسد', 'سنبله', 'میزان', 'عقرب', 'قوس', 'جدی', 'دلو', 'حوت'];
const ISLAMIC_SCRIPT = ['محرم', 'صفر', 'ربیع الاول|ربیع‌الاول|ربيع الأول|ربیع الأول', 'ربیع الثانی|ربیع‌الثانی|ربيع الثاني|ربيع الآخر', 'جمادی الاول|جمادی‌الاول|جمادی الاولی|جمادى الأولى', 'جمادی الثانی|جمادی‌الثانی|جمادی الثانیه|جمادى الآخرة|جمادى الثانية', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذی القعده|ذی‌القعده|ذیقعده|ذو القعدة|ذوالقعده', 'ذی الحجه|ذی‌الحجه|ذیحجه|ذو الحجة|ذوالحجه']; // biome-ignore format: a list

/** Names that are also words, given names or numbers of their own: arrow, avalanche, love, zero. */
const OTHER_WORDS: ReadonlySet<string> = new Set([...AFGHAN_SCRIPT, 'تیر', 'مهر', 'آذر', 'اذر', 'دی', 'بهمن', 'صفر', 'رجب', 'ابان']); // biome-ignore format: a list

/** A month's name as its words, lower case, hyphens apart, with what it stands for. */
export interface MonthName {
  readonly words: readonly string[];
  readonly word: DateWord;
}

/** The names of the months of both calendars in Latin letters. */
export const latinMonthNames: readonly MonthName[] = [...latin('persian', PERSIAN), ...latin('islamic', ISLAMIC)];

/** The names of the months of both calendars in Arabic letters; those of Afghanistan are words of their own too. */
export const arabicMonthNames: readonly MonthName[] = [
  ...script('persian', PERSIAN_SCRIPT),
  ...script('persian', AFGHAN_SCRIPT),
  ...script('islamic', ISLAMIC_SCRIPT),
];

function latin(calendar: OtherCalendar, months: readonly MonthNames[]): MonthName[] {
  return months.flatMap(({ sure, risky }, i) => [
    ...spelled(sure).map((name) => nameOf(name, calendar, i + 1, true)),
    ...spelled(risky).map((name) => nameOf(name, calendar, i + 1, false)),
  ]);
}

/** "a|b+c|d" is "a c", "a d", "b c", "b d"; what follows the last parts that holds no first part stands alone. */
function spelled(names: string): string[] {
  const [firsts, lasts] = names.split('+');
  if (lasts === undefined) return names.split('|').filter(Boolean);
  const whole = lasts.split('|').filter((name) => /^(?:zil|zul|dhul|ziq)\p{L}/u.test(name));
  const ends = lasts.split('|').filter((name) => !whole.includes(name));
  return [...firsts.split('|').flatMap((first) => ends.map((end) => `${first} ${end}`)), ...whole];
}

function script(calendar: OtherCalendar, months: readonly string[]): MonthName[] {
  return months.flatMap((names, i) =>
    names.split('|').map((name) => nameOf(name, calendar, i + 1, !OTHER_WORDS.has(name))),
  );
}

function nameOf(name: string, calendar: OtherCalendar, month: number, alone: boolean): MonthName {
  return { words: name.split(' '), word: { other: { calendar, month, alone } } };
}

/** The names of one word, for a language's own words. */
export const singleNames = (names: readonly MonthName[]): (readonly [string, DateWord])[] =>
  names.flatMap(({ words, word }) => (words.length === 1 ? [[words[0], word] as const] : []));

/** The names of several words by their first, the longest first. */
export function phrasesByFirst(names: readonly DatePhrase[]): ReadonlyMap<string, readonly DatePhrase[]> {
  const phrases = new Map<string, DatePhrase[]>();
  for (const phrase of names) {
    if (phrase.words.length === 1) continue;
    const list = phrases.get(phrase.words[0]);
    if (list) list.push(phrase);
    else phrases.set(phrase.words[0], [phrase]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}
