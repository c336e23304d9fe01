import type { SpeakerWords } from '../speakers.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** English words for who speaks, on whose behalf, and against what interest. */
export const englishSpeakers: SpeakerWords = {
  own: words('our my its his her their'),
  posts: words('commander commanders spokesman spokeswoman spokesperson spokesmen spokespeople officer officers official officials chief chiefs head director directors deputy minister ministers secretary president chairman chairwoman chair leader leaders member members founder co-founder general captain colonel major lieutenant sergeant soldier soldiers fighter fighters agent agents guard guards unit units division brigade battalion patrol patrols troops forces force men policemen police activist activists delegate representative representatives adviser advisor envoy governor prosecutor judge ambassador coordinator organiser organisers organizer organizers press office bureau branch wing department statement'), // biome-ignore format: a list
  links: words('of for in from at with'),
  articles: words('the a an one some several two three'),
  officials: words('official officials source sources authorities authority insider insiders diplomat diplomats'),
  bystanders: words('witness witnesses eyewitness eyewitnesses resident residents survivor survivors neighbour neighbours neighbor neighbors villager villagers doctor doctors medic medics nurse nurses paramedic paramedics relative relatives family families bystander bystanders passer-by passers-by local locals shopkeeper shopkeepers worker workers student students detainee detainees prisoner prisoners protester protesters demonstrator demonstrators marcher marchers'), // biome-ignore format: a list
  conceding: words('admit admits admitted admitting acknowledge acknowledges acknowledged acknowledging concede concedes conceded conceding confess confesses confessed confessing'), // biome-ignore format: a list
  joins: words('and or &'),
};
