import type { NoiseReason } from '../../record/reading.ts';
import type { HeadWords, NoiseOpening } from '../head.ts';
import { smallWords } from '../head-languages.ts';
import { noiseLines, noiseOpenings, sectionOpenings } from './head-noise.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(/\s*,\s*/));
const longestFirst = (list: string): readonly string[] => list.split(/\s*,\s*/).sort((a, b) => b.length - a.length);

const MONTHS = ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sep sept', 'october oct', 'november nov', 'december dec']; // biome-ignore format: a list

const openings = (table: readonly (readonly [NoiseReason, number, string])[]): readonly NoiseOpening[] =>
  table.flatMap(([reason, limit, list]) => longestFirst(list).map((one) => ({ words: one, limit, reason })));

/** English words around a report. */
export const englishHeadWords: HeadWords = {
  noiseLines: new Map(noiseLines.flatMap(([reason, list]) => [...phrases(list)].map((line) => [line, reason]))),
  noiseOpenings: openings(noiseOpenings),
  sectionOpenings: openings(sectionOpenings),
  menuWords: phrases('home, homepage, news, latest news, latest, breaking news, world, world news, politics, business, economy, finance, markets, money, sport, sports, football, culture, arts, entertainment, lifestyle, life style, life, style, travel, food, health, science, technology, tech, opinion, opinions, editorial, columnists, analysis, features, video, videos, photos, pictures, gallery, galleries, audio, podcast, podcasts, live, tv, radio, weather, local, local news, national, international, regional, regions, middle east, africa, asia, asia pacific, europe, americas, us, uk, usa, canada, latin america, environment, climate, education, society, about, about us, contact, contact us, help, faq, login, log in, sign in, sign up, register, my account, account, subscribe, subscription, subscriptions, newsletter, newsletters, rss, search, menu, main menu, more, sections, topics, tags, archive, archives, events, jobs, careers, advertise, advertise with us, privacy, privacy policy, terms, terms of use, terms of service, cookie policy, cookies, sitemap, site map, accessibility, donate, support us, shop, store, press, press releases, media, publications, reports, statements, resources, library, research, multimedia, magazine, blog, blogs, english, العربية, فارسی, français, español, deutsch, русский, українська, türkçe, facebook, twitter, instagram, youtube, telegram, whatsapp, linkedin, previous, next, back, skip to content, skip to main content, crime, royals, showbiz, celebrities, fashion, motoring, cars, property, real estate, classifieds, obituaries, puzzles, crosswords, games, horoscopes, comment, letters, human rights, security, defence, defense, war, conflict'), // biome-ignore format: a list
  bylineOpenings: longestFirst('by, reporting by, reported by, report by, written by, words by, story by, text by, article by, posted by, additional reporting by, author, authors, compiled by, published by'), // biome-ignore format: a list
  bylineStops: longestFirst('editing by, edited by, additional reporting by, additional reporting, writing by, translated by, translation by, with additional reporting, compiled by, photos by, photo by, photographs by'), // biome-ignore format: a list
  deskWords: words('staff correspondent correspondents reporter reporters writer writers editor editors editorial desk newsroom team bureau chief contributor columnist newsdesk analyst admin administrator author senior special foreign political the and our in from'), // biome-ignore format: a list
  outletWords: words('movement front party campaign coalition alliance collective league syndicate news agency press times post herald tribune gazette journal daily weekly observer guardian telegraph chronicle courier dispatch examiner mail mirror standard star sun today network broadcasting television tv radio wire service services media online magazine monitor watch committee council centre center organisation organization institute foundation association union observatory ministry courant inquirer ledger record register reporter review sentinel bulletin globe echo argus mercury voice world'), // biome-ignore format: a list
  publishedOpenings: longestFirst('published, published on, published at, first published, first published on, date published, publication date, posted, posted on, posted at, date, date posted, updated, updated on, updated at, last updated, last updated on, last update, last modified, modified, modified on, issued, issued on, released, release date, created, created on'), // biome-ignore format: a list
  issuedOpenings: [
    'statement',
    'joint statement',
    'press release',
    'communiqué',
    'press statement',
    'declaration',
    'bulletin',
  ]
    .flatMap((paper) => ['of the', 'of', 'by the', 'by', 'from the', 'from'].map((link) => `${paper} ${link}`))
    .sort((a, b) => b.length - a.length),
  papers: words('bulletin bulletins newsletter statement communiqué communique report update digest declaration release briefing roundup dispatch'), // biome-ignore format: a list
  issuers: longestFirst('issued by the, issued by, published by the, published by, released by the, released by, statement by the, statement by, statement of the, statement of'), // biome-ignore format: a list
  captionOpenings: longestFirst('photo, photos, photo by, photo credit, photograph, photograph by, picture, picture by, image, image by, image credit, image caption, file photo, file image, file picture, file, in this file photo, in this photo, in this image, in this picture, video, video grab, screengrab, screenshot, screen grab, credit, caption, watch, illustration, illustrative image, archive photo, handout, a handout photo, a screengrab, a screenshot, a file photo, pictured'), // biome-ignore format: a list
  sentenceOpenings: words('a an the but and or so if when while as after before since because although though however meanwhile yet then there here this that these those it he she they we i you his her their our its my your in on at to for from with by of not no yes now last next some many most all both each every one two three what who where why how'), // biome-ignore format: a list
  months: new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const))),
  weekdays: words(
    'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun',
  ),
  smallWords,
};
