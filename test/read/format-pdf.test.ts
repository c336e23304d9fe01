import { describe, expect, test } from 'vitest';
import { englishHeadWords } from '../../src/language/en/head.ts';
import { openReport } from '../../src/read/format/open.ts';
import { pageOf } from '../../src/read/format/pdf-lines.ts';
import { wordsOf } from '../../src/record/span.ts';
import { makePdf, type Setting, setLines } from '../fixture/pdf.ts';

const open = (bytes: Uint8Array) => openReport(bytes, 'pdf', {}, englishHeadWords);

const bodyOf = async (pages: readonly (readonly Setting[])[]): Promise<string[]> => {
  const { text, paragraphs } = await open(makePdf(pages));
  return paragraphs.map((p) => wordsOf(text, p));
};

const head = (page: number): Setting => ({ x: 60, y: 815, size: 8, text: `The Harbour Post - Page ${page}` });

describe('a PDF with a text layer', () => {
  test('lines become paragraphs, and words broken at line ends are made whole', async () => {
    const body = await bodyOf([
      setLines(
        [
          'Dockers in two ports stopped work on Monday, the union said, in pro-',
          'test against a plan to cut night shifts by a third before the summer.',
          'The port denied it.',
          '',
          'A second walkout is planned for Thursday, said the union in a notice',
          'to its members.',
        ],
        760,
      ),
    ]);
    expect(body).toEqual([
      'Dockers in two ports stopped work on Monday, the union said, in protest against a plan to cut night shifts by a third before the summer. The port denied it.',
      'A second walkout is planned for Thursday, said the union in a notice to its members.',
    ]);
  });

  test('a hyphen stays where the document writes the word with it, or a name goes on', async () => {
    const [first] = await bodyOf([
      setLines(
        [
          'The anti-government march reached the square at noon, and the anti-',
          'government banners were still there at dusk in Deir al-',
          'Zor and in the villages around the town.',
        ],
        760,
      ),
    ]);
    expect(first).toContain('the anti-government banners');
    expect(first).toContain('Deir al-Zor and');
  });

  test('running heads and page numbers are set aside, and a sentence goes on over the page', async () => {
    const extracted = await open(
      makePdf([
        [
          head(1),
          ...setLines(
            [
              'The union said that about four hundred dockers had left the port and',
              'that they would not come back before the',
            ],
            760,
          ),
        ],
        [
          head(2),
          ...setLines(
            ['company had answered their letter. The company has not answered yet.', 'It said so on Tuesday.'],
            760,
          ),
          { x: 297, y: 30, size: 8, text: '2' },
        ],
      ]),
    );
    expect(extracted.text).toContain('before the company had answered');
    const noise = extracted.noise.filter((n) => n.reason === 'repeated').map((n) => wordsOf(extracted.text, n.span));
    expect(noise).toEqual(['The Harbour Post - Page 1', '2']);
    expect(extracted.paragraphs.some((p) => wordsOf(extracted.text, p).includes('Harbour Post'))).toBe(false);
  });

  test('two columns are read one after the other', async () => {
    const left = setLines(
      ['The first column tells of', 'the strike in the port and', 'of the four ships that'],
      760,
      11,
      14,
      60,
    );
    const right = setLines(
      ['were waiting outside for', 'a berth until the evening', 'of the next day.'],
      760,
      11,
      14,
      320,
    );
    expect(await bodyOf([[...left, ...right]])).toEqual([
      'The first column tells of the strike in the port and of the four ships that were waiting outside for a berth until the evening of the next day.',
    ]);
  });

  test('the largest type is the title, larger type a heading', async () => {
    const extracted = await open(
      makePdf(
        [
          [
            ...setLines(['Dockers walk out'], 790, 22),
            ...setLines(
              [
                'The union said on Monday that four hundred dockers had left the port.',
                'The company denied that anybody had left.',
              ],
              750,
            ),
            ...setLines(['What the company says'], 700, 14),
            ...setLines(
              ['It says that work went on as usual on all its piers during the day.', 'Ships were loaded.'],
              670,
            ),
          ],
        ],
        'Microsoft Word - final2.doc',
      ),
    );
    expect(extracted.head.title).toMatchObject({ value: 'Dockers walk out', certainty: 'stated', by: 'text' });
    expect(extracted.paragraphs.map((p) => p.kind)).toEqual(['title', 'body', 'heading', 'body']);
  });

  test('the title in its metadata counts where the page shows it', async () => {
    const page = setLines(
      ['Dockers walk out in two ports', 'The union said on Monday that four hundred dockers had left the port.'],
      760,
    );
    expect((await open(makePdf([page], 'Dockers walk out in two ports'))).head.title?.value).toBe(
      'Dockers walk out in two ports',
    );
  });

  test('a page without words among others is told', async () => {
    const { warnings } = await open(makePdf([setLines(['The union said that work had stopped.'], 760), []]));
    expect(warnings).toContain('No text layer, or one that is no writing, on page 2.');
  });
});

describe('text items of a page', () => {
  const item = (str: string, x: number, width: number, dir = 'ltr', y = 700) => ({
    str,
    dir,
    width,
    height: 11,
    transform: [11, 0, 0, 11, x, y],
  });
  const linesOf = (...items: ReturnType<typeof item>[]): string[] =>
    pageOf(1, [0, 0, 595, 842], items).lines.map((l) => l.text);

  test('are joined along the line, with a space where there is room for one', () => {
    expect(linesOf(item('The', 60, 20), item('union', 84, 30), item(' said', 114, 28))).toEqual(['The union said']);
    expect(linesOf(item('H', 60, 8), item('2', 68, 4, 'ltr', 697), item('O', 72, 8))).toEqual(['H2O']);
  });

  test('are joined from right to left where they are written so', () => {
    expect(
      linesOf(item('روز', 500, 20, 'rtl'), item('دوشنبه', 460, 36, 'rtl'), item('کارگران', 420, 38, 'rtl', 686)),
    ).toEqual(['روز دوشنبه', 'کارگران']);
  });

  test('are kept apart over a gap as wide as between columns, and back at the left', () => {
    expect(linesOf(item('left', 60, 20), item('right', 320, 25), item('next', 60, 20))).toEqual([
      'left',
      'right',
      'next',
    ]);
  });
});

describe('a PDF that cannot be read is an error with a code', () => {
  test('without a text layer', () =>
    expect(open(makePdf([[], []]))).rejects.toMatchObject({ code: 'read/no-text-layer' }));

  test('with a text layer that is no writing', () =>
    expect(open(makePdf([setLines(['\x01\x02\x03\x04\x05\x06'], 700)]))).rejects.toMatchObject({
      code: 'read/no-text-layer',
    }));

  test('cut off, or not a PDF behind its first line', async () => {
    const whole = makePdf([setLines(['The union said so.'], 700)]);
    await expect(open(whole.subarray(0, 60))).rejects.toMatchObject({ code: 'read/broken-pdf' });
    await expect(open(Buffer.from(`%PDF-1.7\n${'nothing here '.repeat(1000)}`))).rejects.toMatchObject({
      code: 'read/broken-pdf',
    });
  });

  test('locked with a password', () => {
    const lock =
      '/Encrypt << /Filter /Standard /V 1 /R 2 /O <0000000000000000000000000000000000000000000000000000000000000000> /U <0000000000000000000000000000000000000000000000000000000000000000> /P -4 >> /ID [<00><00>]';
    return expect(open(makePdf([setLines(['x'], 700)], undefined, lock))).rejects.toMatchObject({
      code: 'read/encrypted',
    });
  });
});
