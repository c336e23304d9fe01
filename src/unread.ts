import type { Language } from './language/language.ts';
import { type LayerName, layersUnread } from './layers.ts';

const LAYER_WORDS: Readonly<Record<LayerName, string>> = {
  quotes: 'quotations',
  actors: 'actors',
  times: 'times',
  places: 'places',
  attributions: 'attributions',
  figures: 'figures',
  events: 'events',
};

/** What a reader must be told of a report in a language that is not read in full: one sentence, or none. */
export function unreadWarnings(language: Language): string[] {
  const unread = layersUnread(language);
  if (unread.length === 0) return [];
  const all = Object.keys(LAYER_WORDS) as LayerName[];
  const read = listed(all.filter((layer) => !unread.includes(layer)));
  const claims = unread.includes('events') ? ', so no claims are made' : '';
  const names = language.places ? '' : ' (places by their names alone)';
  return [`This report is in ${language.name}: only ${read} are read in it${names}, not ${listed(unread)}${claims}.`];
}

const listed = (layers: readonly LayerName[]): string => {
  const words = layers.map((layer) => LAYER_WORDS[layer]);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
};
