import { describe, expect, test } from 'vitest';
import { englishHeadWords } from '../../src/language/en/head.ts';
import { openReport } from '../../src/read/format/open.ts';
import { wordsOf } from '../../src/record/span.ts';
import { makeDocx, paragraph } from '../fixture/docx.ts';
import { makeZip } from '../fixture/zip.ts';

const open = (bytes: Uint8Array) => openReport(bytes, 'docx', {}, englishHeadWords);

describe('a Word document', () => {
  test('its styles tell title, headings and captions; tables are read row by row', async () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
    const { text, paragraphs, head } = await open(
      makeDocx(
        [
          paragraph('Dockers walk out', 'Title'),
          paragraph('The union said on Monday that four hundred dockers had left the port of Rotterdam.'),
          paragraph('What the company says', 'Heading2'),
          paragraph('Work went on as usual, it said.'),
          paragraph('Men at a gate of the port', 'Caption'),
          `<w:tbl><w:tr>${cell('Pier')}${cell('Ships')}</w:tr><w:tr>${cell('East')}${cell('4')}</w:tr></w:tbl>`,
        ].join(''),
      ),
    );
    expect(paragraphs.map((p) => [p.kind, wordsOf(text, p)])).toEqual([
      ['title', 'Dockers walk out'],
      ['body', 'The union said on Monday that four hundred dockers had left the port of Rotterdam.'],
      ['heading', 'What the company says'],
      ['body', 'Work went on as usual, it said.'],
      ['caption', 'Men at a gate of the port'],
      ['body', 'Pier | Ships'],
      ['body', 'East | 4'],
    ]);
    expect(head.title).toMatchObject({ value: 'Dockers walk out', by: 'text', certainty: 'stated' });
  });

  test('without text it is an error with a code', () =>
    expect(open(makeDocx(paragraph(' ')))).rejects.toMatchObject({ code: 'read/no-text' }));

  test('broken, cut off or empty of a body it is an error with a code', async () => {
    const whole = makeDocx(paragraph('The union said so.'));
    await expect(open(whole.subarray(0, whole.byteLength - 200))).rejects.toMatchObject({ code: 'read/broken-docx' });
    await expect(open(makeZip([{ path: 'a.txt', data: 'a' }]))).rejects.toMatchObject({ code: 'read/broken-docx' });
    await expect(open(makeDocx('<w:p><w:r>'))).rejects.toMatchObject({ code: 'read/broken-docx' });
  });

  test('one that would fill the memory is refused, whatever its list says', async () => {
    const bomb = [{ path: 'word/big.xml', data: Buffer.alloc(80 * 2 ** 20, 32) }];
    await expect(open(makeDocx(paragraph('x'), bomb))).rejects.toMatchObject({ code: 'read/too-large' });
    const lying = [{ path: 'word/big.xml', data: Buffer.alloc(80 * 2 ** 20, 32), size: 1000 }];
    await expect(open(makeDocx(paragraph('x'), lying))).rejects.toMatchObject({ code: 'read/broken-docx' });
  });

  test('tags nested twenty thousand deep are an error with a code', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(20_000)}${paragraph('x')}${'</w:sdtContent></w:sdt>'.repeat(20_000)}`;
    await expect(open(makeDocx(deep))).rejects.toMatchObject({
      code: expect.stringMatching(/^read\/(too-deep|broken-docx|no-text)$/),
    });
  });
});
