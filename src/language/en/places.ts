import type { PlaceKind, PlaceVocabulary } from '../places.ts';
import { GIVEN_NAMES } from './places/given-names.ts';

const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));

const kinds: readonly (readonly [PlaceKind, string])[] = [
  ['country', 'country nation republic kingdom'],
  [
    'province',
    'province state governorate region oblast prefecture territory provinces states governorates regions oblasts prefectures territories',
  ],
  [
    'district',
    'county district parish counties districts canton municipality borough cantons municipalities boroughs raion raions',
  ],
  [
    'town',
    'city town village township cities towns villages townships suburbs suburb port hamlet capital neighborhood neighbourhood',
  ],
];

const strong = 'in near outside around throughout across inside within';
const fair = 'from at to toward towards between via through over off into leaving reached entering visiting visit';
const weak = 'of for on and with by against';

/** English words around place names. */
export const ENGLISH_PLACES: PlaceVocabulary = {
  prepositions: new Map([
    ...strong.split(' ').map((word) => [word, 1] as const),
    ...fair.split(' ').map((word) => [word, 0.5] as const),
    ...weak.split(' ').map((word) => [word, 0.1] as const),
  ]),
  kinds: new Map(kinds.flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind] as const))),
  quarters: words('district quarter neighborhood neighbourhood suburb slum borough ward'),
  givenNames: words(GIVEN_NAMES),
  titles:
    words(`mr. mrs. ms. miss dr. prof. professor president chancellor senator sen. rep. congressman congresswoman gov. governor mayor judge justice
    gen. general col. colonel lt. maj. major capt. captain sgt. sergeant cpl. adm. admiral cmdr. commander pvt. officer detective deputy sheriff chief minister
    secretary ambassador king queen prince princess pope bishop archbishop cardinal rev. reverend father sister brother saint sir lord lady dame ayatollah
    sheikh imam mullah emir sultan shah spokesman spokeswoman spokesperson coach director chairman chairwoman attorney commissioner councilman
    councilwoman councillor superintendent principal author actor actress singer player quarterback pitcher guard forward midfielder striker mp`),
  organisations:
    words(`university college school schools academy institute department ministry council committee commission agency bureau office board authority
    association society federation foundation league union party front movement army navy police force forces guard corps brigade battalion regiment
    company corp corp. inc inc. ltd ltd. llc co. group bank airlines airways air times post news herald tribune journal gazette star press chronicle
    telegraph mirror observer courier globe radio television tv network club fc f.c. united rovers sox yankees bulls lakers knicks giants
    hospital clinic church cathedral mosque temple museum gallery library theater theatre orchestra symphony opera ballet festival cup open championship
    championships games olympics marathon conference court senate congress parliament assembly legislature house fund trust alliance coalition
    organization organisation center centre institution services service systems technologies energy oil gas electric motors motor railway railways railroad
    pictures records studios entertainment sheriff’s sheriff's district diocese archdiocese chamber program project initiative act treaty accord accords agreement
    protocol declaration resolution bill law award prize medal show magazine review report study survey index exchange mojahedin mujahideen
    jihad brigades militia resistance intelligence command airline hotel inn resort casino restaurant cafe store stores mart mall bakery brewery farm farms
    insurance financial capital partners holdings industries international bancorp pharmaceuticals media communications wildcats tigers eagles bulldogs
    panthers bears lions hawks falcons cowboys patriots rangers raiders saints rams jets dolphins titans vikings packers broncos chiefs bengals browns
    steelers ravens colts texans jaguars redskins cardinals seahawks 49ers angels dodgers padres mariners athletics astros twins royals indians
    orioles rays mets phillies nationals braves marlins brewers cubs reds pirates rockies celtics raptors pistons pacers bucks heat magic wizards hornets
    spurs mavericks rockets grizzlies pelicans nuggets jazz thunder blazers kings warriors clippers suns bruins sabres senators canadiens leafs flyers
    penguins rangers islanders devils capitals hurricanes lightning predators blackhawks wild blues flames oilers canucks sharks ducks coyotes kings sounders`),
  local: words(
    'police sheriff sheriff’s council mayor fire high elementary middle school schools public municipal residents resident native area courthouse superior circuit',
  ),
  ailments: words('virus fever flu disease syndrome encephalitis strain variant'),
  facilities:
    words(`airport airfield airbase base square street avenue road boulevard highway drive lane way bridge tower park stadium arena field building hall
    palace castle station terminal prison jail camp dam plant mine cemetery plaza gardens zoo courthouse monument memorial gate market pier
    interstate freeway parkway turnpike trail expressway tunnel crossing checkpoint refinery plantation mansion garden`),
  sites:
    words(`airport airfield airbase base stadium arena prison jail courthouse zoo refinery station terminal cemetery barracks racecourse
    shipyard seaport harbour harbor checkpoint bazaar`),
  buildings: words('university hospital mosque cathedral'),
  ofSites: words(
    'international central general regional national military air medical teaching children’s main old new grand great university city',
  ),
  streets:
    words(`street st. avenue ave. road rd. boulevard blvd. drive dr. lane ln. highway freeway parkway turnpike expressway way square plaza
    bridge crescent terrace alley trail`),
  features:
    words(`river lake creek mountain mountains mount valley island islands bay gulf sea ocean canyon desert forest peninsula strait falls beach
    cape coast basin reservoir hills hill canal glacier plateau reef sound lagoon delta pass peak range woods wetlands springs`),
  never:
    words(`of most national international royal federal general special human police government university the and an is as are be god time man men march may june august monday tuesday wednesday thursday friday
    saturday sunday january february april july september october november december summer spring winter fall internet christmas easter ramadan islam muslim
    allah congress senate parliament state states city town county village street road avenue center centre north south east west northern southern eastern western
    central county republic kingdom president minister general major party union church bible today tomorrow yesterday news media obama bush clinton trump reagan putin
    mubarak assad gaddafi morsi merkel sarkozy blair cameron thatcher kerry biden pelosi mccain palin romney netanyahu abbas arafat
    saddam hamas hezbollah taliban isis ebola facebook google twitter apple microsoft amazon.com ford toyota honda boeing
    court house school church bank board nature science post mail sun star independence liberty freedom democrat democrats republican republicans senator
    but he she it they we i in on at to for from by with if so no not or this that these those there here who what when where why how yes one two three four five
    six seven eight nine ten first second third last next new old all some many much more less few both each every other another such only own same than
    too very can will just should now mr. mrs. ms. dr. sir lady king queen prince lord me my our your his her its their us him them ali hassan police
    while after before since until although because however man woman people family home love life day night week month year death war peace fire
    jr. sr. inc. ltd. corp. co. said says according also meanwhile still even then thus during despite among against about over under between through
    bar club hall lake park hill bay point green white black brown blue red gray grey golden young sports sport football baseball basketball soccer
    order best good better big small long short high low page chapter section part article photo image video story read click share comment
    hey hello thanks please sorry welcome contact search menu login register subscribe follow advertisement copyright rights reserved
    colony reform progress energy economy oil bill mark grant early born police army navy defense defence security justice health education labor labour
    interior foreign finance treasury trade commerce agriculture transport transportation environment culture tourism independence manage ball bush
    hope faith victory union success enterprise industry commerce pioneer champion winner golf racing derby cup league dollar euro pound bank
    mass wash miss la me al or ok oh hi id in de md man son may nice mobile reading orange buffalo mission temple normal commerce
    male bath deal sale hull cork battle wells rugby epsom derby ware hand ball van ham mary marie ann john james george charles henry william david
    thomas robert joseph edward peter paul michael daniel stephen andrew philip martin maria elizabeth anna jane margaret alice rose helen
    son santa san los las el il un une des les mon ban see try eye use pay pan ten fun run put get let say bad ad up down out off`),
  plain:
    words(`the a an in on at from to of for by with and but or as if when while after before since until although because however this that these those there here he
    she it they we i you who what where why how his her its their our your my no not yes all some many most both each every such one two three
    also meanwhile still even then thus during despite among against about over under between through near outside inside across around only just`),
  directions: words(
    'north south east west northern southern eastern western central upper lower greater northeast northwest southeast southwest downtown northeastern northwestern southeastern southwestern inner outer mid metropolitan metro',
  ),
  speech: words(
    'said says told added asked replied explained noted argued insisted wrote recalled testified thinks believes thought scored',
  ),
};
