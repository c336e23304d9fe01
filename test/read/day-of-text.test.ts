import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader, type ReportReader } from '../../src/pipeline.ts';

let reader: ReportReader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const published = async (text: string) =>
  (await reader.readBytes(new TextEncoder().encode(text), 'nota.txt')).reading.head.published;

const REST =
  'Decenas de personas se manifestaron el lunes en la plaza contra el cierre del hospital, según dijo el sindicato.';
const REST_FA = 'ده‌ها نفر روز دوشنبه در این شهر تظاهرات کردند و پلیس سه جوان را در خیابان بازداشت کرد.';

describe('the day of a report in a language whose words around reports are not known', () => {
  test('stands in its dateline', async () => {
    const day = await published(`Protesta en Toledo\n\nToledo, 10 de marzo de 2026. ${REST}`);
    expect(day).toMatchObject({ value: '2026-03-10', certainty: 'stated', by: 'dateline' });
  });

  test('stands on a line of its own, in another calendar too', async () => {
    expect(await published(`Protesta en Toledo\n\nPublicado el 10 de marzo de 2026\n\n${REST}`)).toMatchObject({
      value: '2026-03-10',
    });
    expect(await published(`تظاهرات در شیراز\n\nتاریخ انتشار: ۱۹ اسفند ۱۴۰۴\n\n${REST_FA}`)).toMatchObject({
      value: '2026-03-10',
    });
  });

  test('is not a day the report tells of', async () => {
    expect(
      await published(`Protesta en Toledo\n\nLa huelga del 3 de mayo de 2020 cerró las fábricas. ${REST}`),
    ).toBeNull();
    expect(await published(`${REST} Volverán el 3 de mayo de 2027.`)).toBeNull();
  });

  test('sets the other days', async () => {
    const text = `Protesta en Toledo\n\nToledo, 10 de marzo de 2026. ${REST}`;
    const { reading } = await reader.readBytes(new TextEncoder().encode(text), 'nota.txt');
    expect(reading.layers.times.find((time) => time.text === 'el lunes')?.from).toBe('2026-03-09');
  });
});
