import { wordingOf } from '../../../src/corroborate/copies/wording.ts';
import { openReader } from '../../../src/pipeline.ts';
import type { Reading } from '../../../src/record/reading.ts';

const reader = await openReader();

/** Reads a made report of a made outlet. */
export async function report(text: string, outlet: string, published: string): Promise<Reading> {
  return (await reader.readBytes(Buffer.from(text), 'report.txt', { outlet, published, title: 'A report' })).reading;
}

/** The same, in the form in which it is compared. */
export const worded = async (...of: Parameters<typeof report>): Promise<ReturnType<typeof wordingOf>> =>
  wordingOf(await report(...of));

/** A report of which the tests make copies. */
export const FLOOD = `Some 42,600 people have left the town of Split since Tuesday, the regional relief office said. Buses took most of them to Zadar, where schools have been opened as shelters. "We have room for another 3,000," said Marta Olin, who runs the office.

The river rose two metres in a single night and cut the road to Sinj. Rescue crews found four bodies in a flooded garage near the port. Farmers drove their cattle up to the ridge above the village and slept beside them in the open.

The office expects the water to fall by Sunday. Engineers will look at the dam at Peruca before anybody is let back into the lower streets, and shops there are to stay shut for another week.`;
