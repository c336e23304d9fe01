import type { SubEventCues } from '../../events.ts';

/** Signals of the sub-event types of a whole snippet. */
export const subEventTypes: SubEventCues = { signals: {}, rules: [] };
