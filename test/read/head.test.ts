import { describe, expect, it } from 'vitest';
import { englishHeadWords as words } from '../../src/language/en/head.ts';
import { extractPlain } from '../../src/read/format/plain.ts';
import { addressDate, addressOutlet } from '../../src/read/head/address.ts';
import { bylineOf } from '../../src/read/head/byline.ts';
import { civil, machineDate, writtenDate } from '../../src/read/head/civil-date.ts';
import { isDateLine, outletIn } from '../../src/read/head/date-line.ts';
import { datelineOf } from '../../src/read/head/dateline.ts';
import { languageOf } from '../../src/read/head/language.ts';

const cut = (line: string, span: { start: number; end: number } | null): string | null =>
  span && line.slice(span.start, span.end);

const REST = 'Three people were wounded when guards fired at a crowd outside the town hall on Monday, doctors said.';

describe('datelines', () => {
  it.each([
    ['BASRA, June 4 (Marsh Press) — ', 'BASRA', null, 'Marsh Press'],
    ['BASRA, Iraq (MP) — ', 'BASRA, Iraq', null, 'MP'],
    ['Basra, June 4, 2020—', 'Basra', '2020-06-04', null],
    ['Basra, 4 June 2020 – ', 'Basra', '2020-06-04', null],
    ['BASRA – ', 'BASRA', null, null],
    ['Basra — ', 'Basra', null, null],
    ['(Basra, June 4, 2020) – ', 'Basra', '2020-06-04', null],
    ['Umm Qasr/Basra, 4 June 2020 (Marsh Press) - ', 'Umm Qasr/Basra', '2020-06-04', 'Marsh Press'],
    ['June 4, 2020 — ', null, '2020-06-04', null],
    ['BASRA, 4 JUN 89 (MARSH PRESS) -- ', 'BASRA', '1989-06-04', 'MARSH PRESS'],
    ['BASRA (IRAQ), 4 JUN 20 -- ', 'BASRA (IRAQ)', '2020-06-04', null],
  ])('%s is read', (opening, place, date, agency) => {
    const line = opening + REST;
    const found = datelineOf(line, words);
    expect(cut(line, found?.place ?? null)).toBe(place);
    expect(found?.date?.value ?? null).toBe(date);
    expect(cut(line, found?.agency ?? null)).toBe(agency);
    expect(line.slice(found?.end)).toBe(REST);
  });

  it.each([
    'But the governor — who has not been seen since — said nothing to the dockers or to the families of those held.',
    'Basra — the largest port of the country — was quiet on Tuesday, though the road to the refinery stayed closed.',
    'Meanwhile — and nobody knows why — the lights went out in all of the city for two hours on Monday evening.',
    'Three people were wounded – two of them badly – when guards fired at a crowd outside the town hall on Monday.',
    'Well-known dockers were among those held on Monday, according to two lawyers who asked not to be named at all.',
    REST,
  ])('%s has none', (line) => {
    expect(datelineOf(line, words)).toBeNull();
  });
});

describe('bylines', () => {
  it.each([
    ['By Anna Roe', 'Anna Roe', null],
    ['By Anna Roe and Omar al-Najjar', 'Anna Roe and Omar al-Najjar', null],
    ['By ANNA ROE | June 4, 2020', 'ANNA ROE', null],
    ['By Anna Roe, June 4, 2020', 'Anna Roe', null],
    ['By Anna Roe, The Harbour Post', 'Anna Roe', 'The Harbour Post'],
    ['Reporting by MARSH/ULF', 'MARSH/ULF', 'MARSH/ULF'],
    ['(Reporting by Anna Roe in Basra; Editing by Jo Doe)', 'Anna Roe in Basra', null],
    ['Reported by Marsh News Agency', 'Marsh News Agency', 'Marsh News Agency'],
    ['By our staff reporter', 'our staff reporter', null],
  ])('%s is read', (line, writer, outlet) => {
    const found = bylineOf(line, words);
    expect(cut(line, found?.writer ?? null)).toBe(writer);
    expect(cut(line, found?.outlet ?? null)).toBe(outlet);
  });

  it.each(['By Monday the road was open again', 'By June 2020', 'By then it was over', 'Bystanders ran', 'By the sea'])(
    '%s is none',
    (line) => expect(bylineOf(line, words)).toBeNull(),
  );
});

describe('lines that say when a report came out', () => {
  it.each([
    ['Published: 4 June 2020, 10:30 GMT', null],
    ['Marsh Rights Watch, 4 June 2021', 'Marsh Rights Watch'],
    ['4 June 2021, Marsh Gazette', 'Marsh Gazette'],
    ['Thursday, 4 June 2020 – Marsh Gazette', 'Marsh Gazette'],
    ['By Anna Roe | Valle Azul | 4 June 2021', 'Valle Azul'],
    ['Anna Roe | Marsh Gazette | 4 June 2021', 'Marsh Gazette'],
    ['Anna Roe | 4 June 2021 | 10:30', null],
    ['By Anna Roe, Gulf Courier, 4 June 2021 18:40', 'Gulf Courier'],
    ['@marshwatch 4 Jun 2021', '@marshwatch'],
    ['Marsh Watch (@marshwatch) · 4 Jun 2021', '@marshwatch'],
    ['Statement of the Dockers’ Committee, 4 June 2021', 'Dockers’ Committee'],
  ])('%s', (line, outlet) => {
    expect(isDateLine(line, words)).toBe(true);
    expect(outletIn({ start: 0, end: line.length, text: line }, words)?.text ?? null).toBe(outlet);
  });

  it.each([
    'He died on 4 June 2021',
    'Basra, 4 June 2021',
    '4 June 2021 – Union workers march on the port',
    'Guards fire at the crowd | 4 June 2021',
    'They wrote to @marshwatch on 4 June 2021',
    'The strike began 4 June 2021, Marsh Gazette',
  ])('%s is none', (line) => expect(isDateLine(line, words)).toBe(false));
});

describe('days', () => {
  it.each([
    ['Published: June 4, 2020', '2020-06-04'],
    ['Thursday 4 June 2020 10.30 BST', '2020-06-04'],
    ['4th of June 2020', '2020-06-04'],
    ['2020-06-04', '2020-06-04'],
    ['25/06/2020', '2020-06-25'],
    ['06/25/2020', '2020-06-25'],
    ['Sept. 1, 2020', '2020-09-01'],
  ])('%s is %s', (line, date) => expect(writtenDate(line, words.months)?.date).toBe(date));

  it.each(['04/06/2020', 'June 31, 2020', 'June 2020', '30 people, 2020', 'Version 1.2.2020.4', 'Juno 4, 2020'])(
    '%s is no day that can be told',
    (line) => expect(writtenDate(line, words.months)).toBeNull(),
  );

  it('a machine-written day is taken as written, never moved by its zone', () => {
    expect(machineDate('2020-06-04T23:59:00-11:00')).toBe('2020-06-04');
    expect(machineDate('20200604T000000Z')).toBe('2020-06-04');
    expect(machineDate('yesterday')).toBeNull();
  });

  it('knows the lengths of months', () => {
    expect(civil(2020, 2, 29)).toBe('2020-02-29');
    expect(civil(2100, 2, 29)).toBeNull();
    expect(civil(2020, 13, 1)).toBeNull();
  });

  it('an address tells a day and an outlet, both implied', () => {
    expect(addressDate('https://harbourpost.example/2019/11/19/port')?.value).toBe('2019-11-19');
    expect(addressDate('https://harbourpost.example/port-20200604')?.value).toBe('2020-06-04');
    expect(addressDate('https://harbourpost.example/story/14848099.php')).toBeNull();
    expect(addressOutlet('https://www.harbourpost.example/a')).toMatchObject({
      value: 'harbourpost.example',
      certainty: 'implied',
    });
  });
});

describe('languages', () => {
  it.each([
    ['en', 'The guards said that they had fired into the air and that nobody was hurt.'],
    ['es', 'Los guardias dijeron que habían disparado al aire y que no hubo heridos en la plaza.'],
    ['fr', 'Les gardes ont dit que des tirs en l’air avaient eu lieu et que personne ne fut blessé dans la rue.'],
    ['de', 'Die Wachen sagten, sie hätten in die Luft geschossen, und niemand sei auf dem Platz verletzt worden.'],
    ['tr', 'Polis bu olayda bir kişi için gözaltı kararı olduğunu ve daha sonra açıklama yapacağını söyledi.'],
    ['fa', 'مردم در شهر اهواز به خیابان آمدند و شعار دادند که نان و کار و آزادی می‌خواهند.'],
    ['ar', 'خرج الناس الى الشوارع في مدينة البصرة وهتفوا ضد الحكومة المحلية.'],
    ['ru', 'Жители вышли на улицы города и потребовали вывода войск, сообщила местная газета.'],
    ['uk', 'Мешканці вийшли на вулиці міста й вимагали виведення військ, повідомила місцева газета.'],
  ])('%s is told', (language, text) => expect(languageOf(text, words.smallWords)).toBe(language));

  it('too few words tell nothing', () => {
    expect(languageOf('Basra 2020', words.smallWords)).toBeNull();
    expect(languageOf('', words.smallWords)).toBeNull();
  });
});

describe('the head of plain text', () => {
  const text = `THE HARBOUR POST\n\nGuards fire at crowd in Basra\n\nBy Anna Roe\n\nPublished: 5 June 2020\n\nBASRA, June 4 (Marsh Press) — ${REST}\n\n${REST.replace('Three', 'Four')}`;
  const { head, text: shown } = extractPlain(text, {}, words);

  it('has title, byline, outlet, day, place and language, each with what it rests on', () => {
    expect(head.title).toMatchObject({ value: 'Guards fire at crowd in Basra', certainty: 'stated', by: 'text' });
    expect(head.byline).toMatchObject({ value: 'Anna Roe', by: 'byline' });
    expect(head.outlet).toMatchObject({ value: 'THE HARBOUR POST', certainty: 'implied', by: 'text' });
    expect(head.published).toMatchObject({ value: '2020-06-05', certainty: 'stated', by: 'text' });
    expect(head.dateline).toMatchObject({ value: 'BASRA', by: 'dateline' });
    expect(head.language).toMatchObject({ value: 'en', certainty: 'implied' });
  });

  it('points at the words', () => {
    for (const part of [head.title, head.byline, head.outlet, head.dateline]) {
      expect(cut(shown, part?.span ?? null)).toBe(part?.value);
    }
    expect(cut(shown, head.published?.span ?? null)).toBe('5 June 2020');
  });

  it('gives way to what the container says', () => {
    const hinted = extractPlain(
      text,
      { outlet: 'Marsh Wire', published: '2020-06-06', url: 'https://a.example/2001/01/01/' },
      words,
    );
    expect(hinted.head.outlet).toMatchObject({ value: 'Marsh Wire', by: 'hint' });
    expect(hinted.head.published).toMatchObject({ value: '2020-06-06', by: 'hint' });
  });

  it('takes the outlet from a line with its name and the day', () => {
    const { head: found } = extractPlain(
      `Day of rage in Basra\n\nMarsh Rights Watch, 4 June 2021\n\n${REST}`,
      {},
      words,
    );
    expect(found.outlet).toMatchObject({ value: 'Marsh Rights Watch', certainty: 'implied' });
    expect(found.published?.value).toBe('2021-06-04');
  });

  it('takes outlet and day from a byline with bars', () => {
    const { head: found } = extractPlain(`Day of rage\n\nBy Anna Roe | Valle Azul | 4 June 2021\n\n${REST}`, {}, words);
    expect([found.byline?.value, found.outlet?.value, found.published?.value]).toEqual(['Anna Roe', 'Valle Azul', '2021-06-04']); // biome-ignore format: one head
  });

  it('takes the day from a byline that ends with it', () => {
    const { head: found } = extractPlain(`Day of rage\n\nBy Anna Roe, June 4, 2021\n\n${REST}`, {}, words);
    expect([found.byline?.value, found.published?.value]).toEqual(['Anna Roe', '2021-06-04']);
  });

  it('a sentence that opens with a day is no line about the day of publication', () => {
    const { head: found } = extractPlain(
      `Day of rage\n\nOn Wednesday 3 June 2021, guards fired at a march.\n\n${REST}`,
      {},
      words,
    );
    expect(found.published).toBeNull();
  });

  it('leaves absent what is absent', () => {
    const bare = extractPlain(`${REST}\n\n${REST.replace('Three', 'Four')}`, {}, words).head;
    expect([bare.title, bare.byline, bare.outlet, bare.published, bare.dateline]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('a bulletin', () => {
  const head = (text: string) => extractPlain(text, {}, words).head;
  const body = '\n\nFour men were arrested at the weekly market on Thursday, their families said.\n';

  it('names who puts it out before the dash of its title', () => {
    expect(head(`Marsh Witness Network – Weekly bulletin 14${body}`).outlet?.value).toBe('Marsh Witness Network');
    expect(head(`Strike Bulletin no. 7, issued by the Dockers’ Committee${body}`).outlet?.value).toBe(
      'Dockers’ Committee',
    );
  });

  it('names nobody by any other dash', () => {
    expect(head(`Marsh Party – a look back at its founders${body}`).outlet).toBeNull();
    expect(head(`Two shot dead – report${body}`).outlet).toBeNull();
  });

  it('is of the place and day right below its title', () => {
    expect(head(`Strike goes on\nBasra, 4 June 2021${body}`).published?.value).toBe('2021-06-04');
  });

  it('is not of the day of a caption further down', () => {
    expect(
      head(`Strike goes on${body}${body}The port was shut again on Friday, the union said.\n\nBasra, 4 June 2021\n`)
        .published,
    ).toBeNull();
  });
});
