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

  test('when its words are swapped and their order, figures, days and names are left', async () => {
    const words: Readonly<Record<string, string>> = {
      people: 'persons',
      left: 'departed',
      town: 'city',
      since: 'after',
      took: 'carried',
      schools: 'colleges',
      opened: 'unlocked',
      shelters: 'refuges',
      room: 'space',
      river: 'stream',
      rose: 'climbed',
      single: 'lone',
      cut: 'severed',
      road: 'route',
      rescue: 'salvage',
      crews: 'squads',
      found: 'discovered',
      bodies: 'corpses',
      flooded: 'drowned',
      farmers: 'peasants',
      drove: 'herded',
      cattle: 'livestock',
      slept: 'rested',
      expects: 'forecasts',
      fall: 'drop',
      look: 'peer',
      anybody: 'anyone',
      lower: 'bottom',
      streets: 'lanes',
      shops: 'stores',
      stay: 'remain',
      shut: 'closed',
      another: 'a further',
      near: 'beside',
    };
    const spun = FLOOD.replace(/[a-z]+/g, (word) => words[word] ?? word);
    const link = compareCopies(original, await worded(spun, 'Inland Mirror', '2024-03-07'));
    expect(link).toMatchObject({ original: original.id, kind: 'spun' });
  });

  test('when it is in another language, by its figures, days, places and names', async () => {
    const translated = `Unas 42.600 personas han dejado Split desde el martes, dijo la oficina. Autobuses llevaron a la mayoría a Zadar, donde las escuelas sirven de refugio. "Tenemos sitio para otros 3.000", dijo Marta Olin, que dirige la oficina.

El río subió en una noche y cortó la carretera a Sinj. Los equipos hallaron 4 cadáveres en un garaje inundado cerca del puerto.

La oficina espera que el agua baje el domingo. Los ingenieros mirarán la presa de Peruca antes de que nadie vuelva.`;
    const link = compareCopies(original, await worded(translated, 'Diario Ribera', '2024-03-07'));
    expect(link).toMatchObject({ original: original.id, kind: 'translated' });
  });

  test('and where nothing shows who copied whom, that is said', async () => {
    const link = compareCopies(original, await worded(`${FLOOD} `, 'Inland Mirror', '2024-03-06'));
    expect(link).toMatchObject({ directed: false });
    expect(link?.reasons).toContain('Nothing shows who copied whom.');
  });

  test('in either order of asking, with the same answer', async () => {
    const cut = await worded(FLOOD.slice(0, 400), 'Inland Mirror', '2024-03-06');
    expect(compareCopies(cut, original)).toEqual(compareCopies(original, cut));
  });
});

describe('a report is no copy', () => {
  test('when only a statement that both heard is the same', async () => {
    const statement =
      '"We opened the gates at midnight because the wall would not have held until the morning, and whoever says that we could have waited has not stood on that wall as I have," Marta Olin said.';
    const one = `The relief office in Split defended itself on Thursday. ${statement} Her office had been blamed by the growers of Sinj, who lost their lettuce and want 80,000 for it. A hearing is set for May.`;
    const other = `Anger is growing up the valley, where fields lie under water. ${statement} Few of those who heard her were persuaded. "She never asked us," said Pavel Drozd, who grows lettuce, and he means to say so in court.`;
    expect(
      compareCopies(
        await worded(one, 'Harbour Post', '2024-03-08'),
        await worded(other, 'Inland Mirror', '2024-03-08'),
      ),
    ).toBeNull();
  });

  test('when only the paragraph at the end of both is the same', async () => {
    const close =
      'The conflict in the uplands began nine years ago with a dispute over grazing rights. Two truces have failed since, and talks hosted by the neighbouring states have been adjourned without a date.';
    const one = `A bridge near Kavala was closed on Monday after a lorry with 30 tonnes of marble broke through the railing. The driver jumped in time. Traffic is led through the old town, where it stands still from seven to ten.\n\n${close}`;
    const other = `The mayor of Larissa has sold his car. He will come to work on a bicycle, he told a meeting of 60 shopkeepers on Friday, and invites the police to do the same. The shopkeepers asked who would then fetch the bread.\n\n${close}`;
    expect(
      compareCopies(
        await worded(one, 'Harbour Post', '2024-03-08'),
        await worded(other, 'Inland Mirror', '2024-05-08'),
      ),
    ).toBeNull();
  });

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
