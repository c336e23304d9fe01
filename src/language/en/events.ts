import type { EventVocabulary } from '../events.ts';
import { assault } from './events/assault.ts';
import { coerce } from './events/coerce.ts';
import { conflict } from './events/conflict.ts';
import { cooperation } from './events/cooperation.ts';
import { cues } from './events/cues.ts';
import { groups } from './events/groups.ts';
import { idioms } from './events/idioms.ts';
import { mobilize } from './events/mobilize.ts';
import { protest } from './events/protest.ts';
import { statement } from './events/statement.ts';
import { subEventTypes } from './events/sub-event-types.ts';
import { nounForms, verbForms } from './inflect.ts';

/** How English names events. Earlier lists win where two name the same words. */
export const englishEvents: EventVocabulary = {
  lists: [protest, assault, coerce, mobilize, ...conflict, ...cooperation, statement],
  idioms,
  groups,
  patterns: new Map([
    // Acronyms of organisations, and adjectives of peoples: "NATO", "Iranian", "Turkish".
    // "3-0"
    ['sport', /^\d{1,2}[-–]\d{1,2}$/],
    ['proper', /^\p{Lu}\p{Ll}/u],
    ['count', /^\d+$/],
    ['public', /^(?:[A-Z]{2,6}|[A-Z].*(?:ian|ean|ish|ese|aqi|raeli|stani|mese)s?)$/],
  ]),
  verbForms,
  nounForms,
  cues,
  subEventTypes,
};
