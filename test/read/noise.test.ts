import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishHeadWords } from '../../src/language/en/head.ts';
import { extractPlain } from '../../src/read/format/plain.ts';
import { fold } from '../../src/read/noise/block.ts';
import { fileNameSpans } from '../../src/read/noise/file-names.ts';
import { differInOneLetter } from '../../src/read/noise/repeats.ts';

const FIRST = 'Three people were wounded when guards fired at a crowd outside the town hall of Basra on Monday.';
const SECOND = 'Shops in the old market stayed shut for a second day, and the road to the port was blocked with tyres.';

const read = (text: string) => extractPlain(text, {}, englishHeadWords);

/** Each paragraph as "kind: words", each stretch set aside as "reason: words". */
function sorted(text: string): { prose: string[]; aside: string[] } {
  const found = read(text);
  const words = (s: { start: number; end: number }): string => found.text.slice(s.start, s.end).replace(/\s+/g, ' ');
  return {
    prose: found.paragraphs.map((p) => `${p.kind}: ${words(p)}`),
    aside: found.noise.map((n) => `${n.reason}: ${words(n.span)}`),
  };
}

const asideOf = (line: string): string[] =>
  sorted(`Guards fire at crowd in Basra\n\n${FIRST}\n\n${line}\n\n${SECOND}`).aside;

describe('lines that are furniture of a page', () => {
  it.each([
    ['728 x 90', 'advertisement'],
    ['300x250', 'advertisement'],
    ['Advertisement', 'advertisement'],
    ['Share on Facebook', 'share-links'],
    ['Share 12', 'share-links'],
    ['Follow The Harbour Post on Telegram and Instagram', 'share-links'],
    ['Read more: Port workers walk out in Umm Qasr', 'related-links'],
    ['Home | News | Politics | Sport | Contact us', 'navigation'],
    ['We use cookies to give you the best experience on our website.', 'legal'],
    ['© 2020 The Harbour Post. All rights reserved.', 'legal'],
    ['Sign up for our newsletter', 'form'],
    ['IMG_2034.jpg', 'file-name'],
    ['protest-basra-2020-06-01.png', 'file-name'],
    ['* * *', 'not-article'],
  ])('%s is set aside as %s', (line, reason) => {
    expect(asideOf(line)).toEqual([`${reason}: ${line}`]);
  });

  it.each([
    'Return to Basra',
    'Comments by the governor drew anger across the province on Tuesday evening.',
    'Next up was the governor, who told the crowd to go home and wait for an answer.',
    'Soldiers shared food with the families who had fled.',
    'Follow-up searches in the marsh villages found two more bodies, the police said.',
    'The file, named report.pdf, was sent to the court on Sunday.',
    '“Go home,” an officer shouted.',
    'Home was no longer safe, she said.',
    'About 40 people were held.',
  ])('%s stays', (line) => {
    expect(asideOf(line)).toEqual([]);
  });

  it('a menu, one entry a line, is set aside, and a list of towns is not', () => {
    const menu = 'Home\nWorld\nPolitics\nHealth\nContact\n\n';
    expect(sorted(`${menu}Guards fire at crowd\n\n${FIRST}`).aside).toHaveLength(5);
    const towns = 'Marches were held in:\n\nBasra\nAmara\nNasiriyah\nKut\nHilla\n\n';
    expect(sorted(`Marches in five towns\n\n${FIRST}\n\n${towns}${SECOND}`).aside).toEqual([]);
  });

  it('links under a heading of related reports are set aside until prose begins again', () => {
    const { aside, prose } = sorted(
      `Guards fire at crowd in Basra\n\n${FIRST}\n\nRelated stories\n\nPort workers walk out\n\nGovernor flies to capital\n\n${SECOND}`,
    );
    expect(aside.map((line) => line.split(':')[0])).toEqual(['related-links', 'related-links', 'related-links']);
    expect(prose).toContain(`body: ${SECOND}`);
  });

  it('a line that only links to one report opens no section', () => {
    const { prose } = sorted(
      `Guards fire at crowd\n\n${FIRST}\n\nREAD MORE: Port workers walk out\n\nNobody spoke.\n\n${SECOND}`,
    );
    expect(prose).toContain('body: Nobody spoke.');
  });

  it('everything after the heading of the comments is comments', () => {
    const { aside } = sorted(
      `Guards fire at crowd in Basra\n\n${FIRST}\n\nComments (2)\n\nAnna\n\nI was there and saw nothing of the kind, it was calm when I left the square at nine in the evening.`,
    );
    expect(aside.map((line) => line.split(':')[0])).toEqual(['comments', 'comments', 'comments']);
  });
});

describe('captions and headings', () => {
  it('a caption said twice is kept once', () => {
    const caption = 'Photo: Tyres burn on the road to the port';
    const { prose, aside } = sorted(`Guards fire at crowd\n\n${FIRST}\n\n${caption}\n${caption}\n\n${SECOND}`);
    expect(prose.filter((line) => line.startsWith('caption'))).toEqual([`caption: ${caption}`]);
    expect(aside).toEqual([`repeated: ${caption}`]);
  });

  it('a caption that differs from the title in one letter is a repeat', () => {
    const { prose, aside } = sorted(
      `Harbour guards fire at crowd in Basra\n\nHarbor guards fire at crowd in Basra\n\n${FIRST}`,
    );
    expect(prose[0]).toBe('title: Harbour guards fire at crowd in Basra');
    expect(aside).toEqual(['repeated: Harbor guards fire at crowd in Basra']);
  });

  it('names that differ in a letter do not make captions repeats of each other', () => {
    expect(differInOneLetter('troops reach the iran border post', 'troops reach the iraq border post')).toBe(false);
    expect(differInOneLetter('images of carvalhi burned in town', 'images of carvalha burned in town')).toBe(false);
    expect(differInOneLetter('13 killed in the town of amara', '14 killed in the town of amara')).toBe(false);
    expect(differInOneLetter('workers units march through the town', 'workers unites march through the town')).toBe(
      true,
    );
  });

  it('the cut-off beginning of a paragraph is set aside', () => {
    const cut = 'Three people were wounded when guards fired at a crowd';
    const { aside } = sorted(`Bloodshed in the south\n\n${SECOND}\n\n${cut}\n\n${FIRST}`);
    expect(aside).toEqual([`truncated-repeat: ${cut}`]);
  });

  it('a title that opens the first paragraph stays the title', () => {
    const { prose, aside } = sorted(`Three people were wounded when guards fired at a crowd\n\n${FIRST}\n\n${SECOND}`);
    expect(prose[0]).toBe('title: Three people were wounded when guards fired at a crowd');
    expect(aside).toEqual([]);
  });

  it('a short line without a stop between paragraphs is a heading, its repeats are noise', () => {
    const { prose, aside } = sorted(
      `Guards fire at crowd\n\n${FIRST}\n\nThe port is closed\n\nThe port is closed\n\n${SECOND}`,
    );
    expect(prose).toContain('heading: The port is closed');
    expect(aside).toEqual(['repeated: The port is closed']);
  });

  it('a caption loses a file name and keeps its words', () => {
    const { prose, aside } = sorted(
      `Guards fire at crowd\n\n${FIRST}\n\nMay 3, 2021 - Youths block the port road .mp4_snapshot_01.12.300\n\n${SECOND}`,
    );
    expect(prose).toContain('caption: May 3, 2021 - Youths block the port road');
    expect(aside).toEqual(['file-name: .mp4_snapshot_01.12.300']);
  });

  it('short answers said twice in an interview stay', () => {
    expect(
      sorted(`Talk with a docker\n\n${FIRST}\n\nWere you afraid?\n\nNo.\n\nWere they armed?\n\nNo.\n\n${SECOND}`).aside,
    ).toEqual([]);
  });

  it('finds names of files of telephones and cameras', () => {
    const names = (line: string): string[] => fileNameSpans(line).map((s) => line.slice(s.start, s.end));
    expect(names('Crowd at the gate IMG-20210503-WA0012 by a reader')).toEqual(['IMG-20210503-WA0012']);
    expect(names('clip.mov and photo_2021-05-03_10-11-12.jpg')).toEqual(['clip.mov', 'photo_2021-05-03_10-11-12.jpg']);
    expect(names('No. 4.5 of the U.S. list')).toEqual([]);
  });
});

describe('lines and paragraphs', () => {
  it('lines wrapped by hand are joined again', () => {
    const wrapped = [
      'Three people were wounded when guards fired at a crowd outside the',
      'town hall of Basra on Monday, according to two doctors at the main',
      'hospital who treated them. The governor has not spoken since then.',
      '',
      'Shops in the old market stayed shut for a second day, and the road',
      'to the port was blocked with tyres. Dockers said that they would go',
      'on until their wages for the last two months had been paid in full.',
    ].join('\n');
    const { paragraphs, text } = read(wrapped);
    expect(paragraphs.map((p) => text.slice(p.start, p.start + 12))).toEqual(['Three people', 'Shops in the']);
  });

  it('an indented first line and a lead set more narrowly are joined to what follows, capitals or not', () => {
    const wrapped = [
      '   BASRA, 4 JUN 89 (MARSH PRESS) -- THREE DOCKERS WERE ARRESTED AT',
      'THE PORT ON SUNDAY AFTER THEY HAD STOPPED WORK FOR THE SECOND DAY,',
      'A UNION SPOKESMAN SAID.',
      '',
      '   THE POLICE SAID THAT THE MEN WERE HELD FOR QUESTIONING ONLY AND WOULD BE FREED',
      'BY THE EVENING, AS SOON AS THEIR PAPERS HAD BEEN SEEN BY THE MAGISTRATE OF THE',
      'DISTRICT, WHO WAS NOT TO BE REACHED FOR ANY COMMENT ON MONDAY OR ON TUESDAY.',
    ].join('\n');
    expect(read(wrapped).paragraphs.map(({ start, end }) => end - start)).toHaveLength(2);
  });

  it('a sentence cut by a line end is joined though the text is not wrapped', () => {
    const { prose } = sorted(
      `${FIRST}\nBoth of the men had wounds to the chest, a doctor at the\nhospital said.\n${SECOND}`,
    );
    expect(prose[1]).toBe('body: Both of the men had wounds to the chest, a doctor at the hospital said.');
  });

  it('the header lines of a pasted mail are no prose, its subject is the title', () => {
    const mail = read(`From: desk@marsh.example\nSubject: Fwd: Guards fire at crowd\n\n${FIRST}\n\n${SECOND}`);
    expect(mail.head.title?.value).toBe('Guards fire at crowd');
    expect(mail.noise).toHaveLength(2);
  });

  it('long lines are paragraphs of their own without blank lines between', () => {
    expect(sorted(`${FIRST}\n${SECOND}`).prose).toEqual([`body: ${FIRST}`, `body: ${SECOND}`]);
  });

  it('the marks of quoted mail are left out', () => {
    const { prose } = sorted(`> ${FIRST}\n>\n> ${SECOND}`);
    expect(prose).toEqual([`body: ${FIRST}`, `body: ${SECOND}`]);
  });

  it('every span lies inside the text, in order, and no paragraph overlaps what is set aside', () => {
    const line = fc.constantFrom(
      FIRST,
      SECOND,
      'Share',
      'Home',
      'The port is closed',
      'a.jpg',
      '728 x 90',
      '',
      '> x',
      'By Anna Roe',
      '\t',
      '“',
      'نص',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, end) => {
        const { text, paragraphs, noise } = read(lines.join(end));
        const spans = [...paragraphs, ...noise.map((n) => n.span)].sort((a, b) => a.start - b.start);
        spans.forEach((span, i) => {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          if (i > 0) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1].end);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('no visible word is in neither', () => {
    const { text, paragraphs, noise } = read(`Share\n\nGuards fire at crowd\n\n${FIRST}\n\nb.png\n\n${SECOND}`);
    const covered = [...paragraphs, ...noise.map((n) => n.span)].reduce((sum, s) => sum + s.end - s.start, 0);
    expect(covered).toBe(text.replace(/\n/g, '').length);
  });

  it('folding keeps letters of every script', () => {
    expect(fold('  “Ahvaz” — اهواز, 2020! ')).toBe('ahvaz اهواز 2020');
    expect(fold('…')).toBe('');
  });
});
