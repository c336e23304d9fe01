import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/format/decode.ts';
import { markupCharset } from '../../src/read/format/markup-charset.ts';

const russian =
  'В понедельник рабочие порта прекратили работу и вышли на площадь. По словам профсоюза, в забастовке участвуют около четырёхсот человек; власти это отрицают.';
const french =
  'Lundi, les dockers ont cessé le travail près du môle. Le préfet a démenti; « personne n’a été blessé », a-t-il déclaré à la mairie.';
const persian =
  'روز دوشنبه کارگران بندر دست از کار کشیدند و در میدان گرد آمدند. به گفته اتحادیه حدود چهارصد نفر در اعتصاب هستند.';

describe('bytes become words', () => {
  test('plain ASCII and valid UTF-8 are read without a word', () => {
    expect(decode(Buffer.from('Dockers stopped work.'))).toEqual({
      text: 'Dockers stopped work.',
      charset: 'utf-8',
      warnings: [],
    });
    expect(decode(Buffer.from(russian, 'utf8'), 'UTF-8')).toEqual({ text: russian, charset: 'utf-8', warnings: [] });
  });

  test('a byte order mark decides, and is no part of the text', () => {
    expect(decode(Buffer.from(`\uFEFF${french}`, 'utf8')).text).toBe(french);
    expect(decode(iconv.encode(french, 'utf-16le', { addBOM: true }))).toMatchObject({
      text: french,
      charset: 'utf-16le',
    });
    expect(decode(iconv.encode(french, 'utf-16be', { addBOM: true }))).toMatchObject({
      text: french,
      charset: 'utf-16be',
    });
  });

  test('UTF-16 without a mark is known by its zeros', () => {
    expect(decode(iconv.encode(french, 'utf-16le')).text).toBe(french);
    expect(decode(iconv.encode(french, 'utf-16be'), 'utf-16')).toMatchObject({ text: french });
  });

  test('a declared encoding that the bytes fit is taken', () => {
    expect(decode(iconv.encode(russian, 'windows-1251'), 'windows-1251')).toMatchObject({
      text: russian,
      warnings: [],
    });
    expect(decode(iconv.encode(french, 'windows-1252'), 'iso-8859-1')).toMatchObject({ text: french, warnings: [] });
    expect(decode(iconv.encode(persian, 'windows-1256'), 'windows-1256').charset).toBe('windows-1256');
    expect(decode(iconv.encode('港の労働者は月曜日に仕事を止めた。', 'shift_jis'), 'shift_jis').text).toBe(
      '港の労働者は月曜日に仕事を止めた。',
    );
  });

  test('a wrong declaration gives way to the bytes, and is told', () => {
    const utf8 = decode(Buffer.from(russian, 'utf8'), 'windows-1251');
    expect(utf8.text).toBe(russian);
    expect(utf8.warnings).toEqual(['Declared as windows-1251, but the bytes are utf-8; read as utf-8.']);
    const cyrillic = decode(iconv.encode(russian, 'windows-1251'), 'utf-8');
    expect(cyrillic.text).toBe(russian);
    expect(cyrillic.warnings[0]).toContain('Declared as utf-8');
    const western = decode(iconv.encode(russian, 'windows-1251'), 'iso-8859-1');
    expect(western.text).toBe(russian);
    expect(western.warnings).toHaveLength(1);
  });

  test('an undeclared encoding is guessed, and that is told', () => {
    const guess = decode(iconv.encode(russian.repeat(3), 'koi8-r'));
    expect(guess.text).toBe(russian.repeat(3));
    expect(guess.warnings[0]).toContain('taken to be koi8-r');
  });

  test('a declaration nobody knows is told and passed over', () => {
    expect(decode(Buffer.from(french, 'utf8'), 'x-klingon')).toMatchObject({
      text: french,
      warnings: ['The declared encoding "x-klingon" is not known.'],
    });
  });

  test('UTF-8 with a broken place stays UTF-8', () => {
    const cut = Buffer.concat([Buffer.from(russian, 'utf8'), Buffer.from([0xd0])]);
    expect(decode(cut)).toMatchObject({ text: `${russian}\uFFFD`, charset: 'utf-8' });
    expect(decode(cut).warnings[0]).toContain('1 byte sequence is not UTF-8');
  });

  test('a NUL never reaches the text', () => {
    expect(decode(Buffer.from('one\0two')).text).toBe('one\uFFFDtwo');
  });

  test('any bytes at all give some text, and UTF-8 comes back as it went in', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof decode(bytes).text === 'string'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
        return decode(Buffer.from(text, 'utf8')).text === text;
      }),
    );
  });
});

describe('a page declares its encoding', () => {
  test('in a meta element of either form, or its XML line', () => {
    expect(markupCharset(Buffer.from('<html><head><meta charset=windows-1251>'))).toBe('windows-1251');
    expect(markupCharset(Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-9">'))).toBe(
      'iso-8859-9',
    );
    expect(markupCharset(Buffer.from('<?xml version="1.0" encoding="koi8-r"?><html>'))).toBe('koi8-r');
  });

  test('but not in its prose, and not as UTF-16', () => {
    expect(markupCharset(Buffer.from('<p>The charset=windows-1251 was wrong.</p>'))).toBeUndefined();
    expect(markupCharset(Buffer.from('<meta charset="utf-16">'))).toBeUndefined();
  });
});
