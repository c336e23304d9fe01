import { describe, expect, test } from 'vitest';
import { englishHeadWords } from '../../src/language/en/head.ts';
import { openReport } from '../../src/read/format/open.ts';

const open = (lines: readonly string[], hints = {}) =>
  openReport(Buffer.from(lines.join('\r\n'), 'latin1'), 'eml', hints, englishHeadWords);

const HEAD = [
  'From: =?utf-8?Q?Harbour_Wire_=E2=80=93_Desk?= <desk@wire.example>',
  'To: readers@wire.example',
  'Subject: Dockers walk out',
  'Date: Mon, 06 May 2031 23:40:00 +0430',
  'MIME-Version: 1.0',
];

describe('a mail', () => {
  test('its subject, sender and day are the head; the day is the one at the sender', async () => {
    const { head, text } = await open([
      ...HEAD,
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'The union said that four hundred dockers had left the port; caf=C3=A9s were=',
      ' shut.',
    ]);
    expect(head.title).toMatchObject({ value: 'Dockers walk out', certainty: 'stated', by: 'metadata' });
    expect(head.byline).toMatchObject({ value: 'Harbour Wire – Desk', by: 'metadata' });
    expect(head.published).toMatchObject({ value: '2031-05-06', by: 'metadata' });
    expect(text).toContain('four hundred dockers had left the port; cafés were shut.');
  });

  test('its plain body is read, and its HTML body where there is no plain one', async () => {
    const html = [
      'Content-Type: text/html; charset=utf-8',
      '',
      '<html><body><p>The union said that <b>four hundred</b> dockers had left the port of Rotterdam.</p></body></html>',
    ];
    expect((await open([...HEAD, ...html])).text).toContain('The union said that four hundred dockers had left');
    const both = [
      ...HEAD,
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'In plain words the dockers left.',
      '--b',
      ...html,
      '--b--',
    ];
    const { text } = await open(both);
    expect(text).toContain('In plain words');
    expect(text).not.toContain('four hundred');
  });

  const OWN = [
    'I met the port doctor this morning. Soldiers fired on the dockers in Basra on Wednesday, she says, and one of',
    'them is still in her ward. The ministry denies that anybody was hurt at the port or on the road to it.',
  ];
  const OLDER = ['Police arrested 14 dockers in Basra yesterday.', 'The union says it will strike on Friday.'];
  const PLAIN = ['Content-Type: text/plain; charset=utf-8', ''];

  test('older mail below its own words is set aside with its line of introduction, its writer and day told', async () => {
    const intro = ['On Mon, 29 Apr 2031 at 10:12, Ana Reis <ana@desk.example>', 'wrote:'];
    const { text, noise, paragraphs, head, warnings } = await open([
      ...HEAD,
      ...PLAIN,
      ...OWN,
      '',
      ...intro,
      ...OLDER.map((line) => `> ${line}`),
    ]);
    const aside = noise.filter(({ reason }) => reason === 'quoted-mail');
    expect(aside.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      [...intro, ...OLDER.map((line) => `> ${line}`)].join('\n'),
    ]);
    expect(paragraphs.map((p) => text.slice(p.start, p.end)).join(' ')).not.toContain('14 dockers');
    expect(head.published?.value).toBe('2031-05-06');
    expect(warnings).toEqual(['Set aside: older mail by Ana Reis of 2031-04-29. Add it as a report of its own.']);
  });

  test('answers between quoted lines are read, the lines are not', async () => {
    const { text, paragraphs } = await open([...HEAD, ...PLAIN, ...OLDER.map((line) => `> ${line}`), '', ...OWN]);
    const read = paragraphs.map((p) => text.slice(p.start, p.end)).join(' ');
    expect(read).toContain('port doctor');
    expect(read).not.toContain('14 dockers');
  });

  test('a mail that only passes another on is read as that other', async () => {
    const { text, paragraphs, head, warnings } = await open([
      ...HEAD,
      ...PLAIN,
      'For your information.',
      '',
      '---------- Forwarded message ---------',
      'From: Ana Reis <ana@desk.example>',
      'Date: Mon, 29 Apr 2031 at 10:12',
      'Subject: Night at the port',
      '',
      ...OLDER,
    ]);
    expect(paragraphs.map((p) => text.slice(p.start, p.end)).join(' ')).toContain('14 dockers');
    expect(head.byline?.value).toBe('Ana Reis');
    expect(head.published?.value).toBe('2031-04-29');
    expect(warnings).toEqual(['A mail passed on: read as Ana Reis’s, of 2031-04-29.']);
  });

  test('marked lines in a text that is no mail are its own', async () => {
    const page = `${OWN.join(' ')}\n> ${OLDER[0]}\n> ${OLDER[1]}`;
    const { noise } = await openReport(Buffer.from(page), 'text', {}, englishHeadWords);
    expect(noise).toEqual([]);
  });

  test('its attachments are named in a warning, not read', async () => {
    const { warnings, text } = await open([
      ...HEAD,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'The dockers left the port, the union said.',
      '--b',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename="list.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERi0=',
      '--b--',
    ]);
    expect(warnings).toContain('Not read: 1 attachment (list.pdf).');
    expect(text).not.toContain('PDF');
  });

  test('a page saved by a browser has its address from the header, and no sender or day', async () => {
    const { head, url } = await open([
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://post.example/a',
      'Subject: Dockers walk out',
      'Date: Mon, 06 May 2031 23:40:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html',
      'Content-Location: https://post.example/a',
      '',
      '<html><head><title>Dockers walk out</title></head><body><h1>Dockers walk out</h1><p>The union said that four hundred dockers had left the port.</p></body></html>',
      '--b--',
    ]);
    expect(url).toBe('https://post.example/a');
    expect(head.byline).toBeNull();
    expect(head.published).toBeNull();
    expect(head.title?.value).toBe('Dockers walk out');
  });

  test('without a body it is an error with a code', () =>
    expect(open([...HEAD, 'Content-Type: text/plain', '', '  '])).rejects.toMatchObject({ code: 'read/no-text' }));
});
