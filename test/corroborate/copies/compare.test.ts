import { describe, expect, test } from 'vitest';
import { compareCopies } from '../../../src/corroborate/copies/compare.ts';
import { FLOOD, worded } from './reports.ts';

const original = await worded(FLOOD, 'Harbour Post', '2024-03-06');

describe('a report is a copy', () => {
  test('when it is reprinted with one figure changed, and the change is told', async () => {
    const reprint = FLOOD.replace('Some 42,600', 'Over 43,000');
    const link = compareCopies(await worded(reprint, 'Inland Mirror', '2024-03-07'), original);
    expect(link).toMatchObject({ original: original.id, directed: true, kind: 'whole' });
    expect(link?.changes).toMatchObject([{ what: 'figure', before: 'Some 42,600', after: 'Over 43,000' }]);
  });

  test('when its words stand inside a longer page, and the stretch is told', async () => {
    const own =
      'Our reporter walked along the sea front in Rijeka this morning and saw no water in the streets at all. ';
    const page = `${own.repeat(1)}Readers wrote to ask how the trains run. They run late.\n\n${FLOOD}\n\nIn other news, the theatre in Pula opens its season with a comedy about a baker who inherits a ship and cannot swim. Tickets are sold at the door and by telephone, and the first three rows are kept for schools. The director thanked the carpenters, who built the ship in nine days.`;
    const copy = await worded(page, 'Coast Gazette', '2024-03-07');
    const link = compareCopies(original, copy);
    expect(link).toMatchObject({ original: original.id, kind: 'part' });
    const [stretch] = link?.stretches ?? [];
    expect(copy.text.slice(stretch.inCopy.start, stretch.inCopy.end)).toMatch(/^Some 42,600[\s\S]*another week$/);
  });

  test('and the outlet it names is the original, though its day is the later one', async () => {
    const reprint = `${FLOOD} This report was first carried by the Harbour Post.`;
    const link = compareCopies(await worded(reprint, 'Inland Mirror', '2024-03-01'), original);
    expect(link).toMatchObject({ original: original.id, directed: true });
    expect(link?.reasons.join(' ')).toMatch(/Inland Mirror names Harbour Post/);
    expect(link?.reasons.join(' ')).toMatch(/Against this: Inland Mirror came out on 2024-03-01/);
  });

  test('in either order of asking, with the same answer', async () => {
    const cut = await worded(FLOOD.slice(0, 400), 'Inland Mirror', '2024-03-06');
    expect(compareCopies(cut, original)).toEqual(compareCopies(original, cut));
  });
});

describe('a report is no copy', () => {
  test('when it tells the same news in words of its own', async () => {
    const own = `More than forty thousand residents fled Split this week after the Cetina burst its banks, officials told our correspondent. Marta Olin of the relief office said: "We have room for another 3,000." Four people are known to have died.

Schools in Zadar serve as shelters. Traffic towards Sinj is closed. Nobody may return to the quarter by the water before engineers have been to the dam, and that will hardly be before Sunday.`;
    expect(compareCopies(original, await worded(own, 'Inland Mirror', '2024-03-07'))).toBeNull();
  });

  test('when only the form of words is the same and every figure, day and place is another', async () => {
    const bulletin = (magnitude: string, place: string, day: string, depth: string, felt: string): string =>
      `An earthquake of magnitude ${magnitude} struck near ${place} on ${day}, the national seismic service said. Its centre lay at a depth of ${depth} kilometres. The shaking was felt in ${felt} and in villages along the valley. There were no immediate reports of damage or injuries. The service asked residents to keep away from cracked walls and to expect further tremors in the coming hours.`;
    const one = await worded(bulletin('4.6', 'Foligno', '3 May', '9', 'Spoleto'), 'Harbour Post', '2024-05-03');
    const other = await worded(bulletin('5.1', 'Potenza', '19 June', '14', 'Matera'), 'Inland Mirror', '2024-06-19');
    expect(compareCopies(one, other)).toBeNull();
  });
});
