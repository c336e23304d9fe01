import type { Counted } from '../../../record/figure.ts';

/** Verbs whose object is counted, by what they make of it. */
export const OBJECT_VERBS: Partial<Record<Counted, string>> = {
  killed:
    'kill murder massacre slaughter assassinate slay behead lynch butcher martyr gun drown strangle decapitate exterminate',
  wounded: 'wound injure stab hurt maim hospitalize hospitalise harm bruise',
  // What is told befell people, but not what became of them: who was shot may be dead, wounded or neither.
  people: 'shoot beat torture whip flog rape kick punch slap club thrash batter',
  executed: 'execute hang',
  arrested: 'arrest detain imprison jail capture apprehend incarcerate intern nab remand',
  abducted: 'abduct kidnap snatch',
  displaced: 'displace evacuate evict uproot deport expel',
  released: 'release free rescue liberate pardon',
  destroyed:
    'destroy torch burn demolish damage raze wreck ransack sabotage vandalize vandalise flatten bomb dynamite loot gut level smash',
  events: 'launch stage conduct perpetrate',
};

/** Passives that count where their active does not: "57 were held", but "they held 57 meetings". */
export const SUFFERED_VERBS: Partial<Record<Counted, string>> = {
  arrested: 'held',
};

/** Verbs whose subject is counted. */
export const SUBJECT_VERBS: Partial<Record<Counted, string>> = {
  killed: 'die perish succumb',
  displaced: 'flee',
  present: 'march gather rally demonstrate protest attend participate assemble riot picket parade converge throng',
  missing: 'disappear vanish',
  arrested: 'surrender',
};

/** Nouns of the act, each before "of" and those it befell. */
export const ACTS: Partial<Record<Counted, string>> = {
  killed: 'killing killings death deaths murder murders massacre slaughter assassination assassinations slaying slayings loss lives bodies body corpses remains murderers murderer killers killer assassins funeral funerals burial', // biome-ignore format: a list
  wounded: 'wounding injury injuries injuring wounds',
  people: 'shooting beating torture flogging rape',
  executed: 'execution executions hanging hangings',
  arrested: 'arrest arrests detention detentions imprisonment capture jailing apprehension',
  abducted: 'abduction abductions kidnapping kidnappings seizure',
  displaced: 'displacement evacuation expulsion deportation eviction',
  missing: 'disappearance disappearances',
  released: 'release liberation rescue pardon',
  destroyed: 'destruction burning torching demolition sabotage',
  present: 'gathering rally march crowd crowds mob mobs throng demonstration',
};

/** Words that are the count by themselves. */
export const STATUS: Partial<Record<Counted, string>> = {
  killed:
    'dead death deaths fatality fatalities killed corpse corpses body bodies killing killings murder murders lives slain',
  wounded: 'wounded injured injuries injury hurt',
  executed: 'execution executions executed hangings',
  arrested: 'arrest arrests arrested detained detainee detainees detentions captured imprisoned jailed',
  abducted: 'hostage hostages abductee abductees abducted kidnapped abductions kidnappings captives',
  displaced: 'displaced homeless refugee refugees evacuee evacuees evacuated',
  missing: 'missing disappeared disappearances unaccounted',
  released: 'freed released',
  destroyed: 'destroyed',
  present: 'participants attendees demonstrators protesters protestors marchers rioters demonstrator protester protestor', // biome-ignore format: a list
};

/** Words after the counted noun that say what became of it. */
export const RESULTS: Partial<Record<Counted, string>> = {
  killed: 'dead killed slain',
  wounded: 'wounded injured hurt',
  missing: 'missing unaccounted',
  displaced: 'homeless displaced',
  abducted: 'hostage captive',
  destroyed: 'ablaze afire',
};
