import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../fixture/folder.ts';
import { take, textOf } from './taken.ts';

const takeFile = async (name: string, data: Uint8Array | string) => take([join(makeFolder({ [name]: data }), name)]);

const ROWS = [
  '{"id":"a1","url":"https://post.example/a","title":"Dockers walk out","outlet":"The Harbour Post","byline":"Ana Lund","published":"2031-05-06","language":"en","text":"The union said so."}',
  '',
  '{"id":2,"html":"<p>The port denied it.</p>","date":"Mon, 05 May 2031 23:50:00 +0430"}',
].join('\n');

describe('JSON Lines of reports', () => {
  test('each row is a report with what the row says of it', async () => {
    const { reports, failures } = await takeFile('reports.jsonl', ROWS);
    expect(failures).toEqual([]);
    expect(reports.map((r) => [r.capture.format, textOf(r), r.capture.hints])).toEqual([
      [
        'text',
        'The union said so.',
        {
          title: 'Dockers walk out',
          outlet: 'The Harbour Post',
          byline: 'Ana Lund',
          published: '2031-05-06',
          url: 'https://post.example/a',
          language: 'en',
          charset: 'utf-8',
        },
      ],
      ['html', '<p>The port denied it.</p>', { published: '2031-05-05', charset: 'utf-8' }],
    ]);
    expect(reports[1].capture.origin).toMatchObject({
      kind: 'member',
      container: 'json-lines',
      locator: 'line 3, id 2',
    });
  });

  test('a bad row is a failure of its line; the others go on', async () => {
    const { reports, failures } = await takeFile(
      'reports.jsonl',
      [
        '{"text":"one"}',
        '{"text":',
        '{"title":"no words"}',
        '[1]',
        '{"text":7}',
        '{"text":"x","published":"some day"}',
        '{"text":"two"}',
      ].join('\r\n'),
    );
    expect(reports.map(textOf)).toEqual(['one', 'two']);
    expect(failures.map((f) => [f.error.code, f.error.message.slice(0, 10)])).toEqual([
      ['capture/bad-row', 'At line 2:'],
      ['capture/bad-row', 'At line 3:'],
      ['capture/bad-row', 'At line 4:'],
      ['capture/bad-row', 'At line 5:'],
      ['capture/bad-row', 'At line 6:'],
    ]);
  });

  test('bytes that are not UTF-8 are a failure of their line', async () => {
    const bad = Buffer.concat([Buffer.from('{"text":"caf'), Buffer.from([0xe9]), Buffer.from('"}\n{"text":"two"}\n')]);
    const { reports, failures } = await takeFile('reports.jsonl', bad);
    expect(reports.map(textOf)).toEqual(['two']);
    expect(failures).toHaveLength(1);
  });

  test('known by its rows without the name, and packed with gzip', async () => {
    expect((await takeFile('rows.txt', ROWS)).reports).toHaveLength(2);
    expect((await takeFile('rows.jsonl.gz', gzipSync(ROWS))).reports).toHaveLength(2);
  });

  test('a JSON file of one report or of an array of them is taken too', async () => {
    expect((await takeFile('one.json', '{\n "text": "one"\n}')).reports.map(textOf)).toEqual(['one']);
    expect((await takeFile('two.json', '[{"text":"one"},\n{"text":"two"}]')).reports.map(textOf)).toEqual([
      'one',
      'two',
    ]);
    expect((await takeFile('cut.json', '{\n "text": "one')).failures[0].error.code).toBe('capture/bad-json');
  });

  test('prose that begins with a bracket is prose', async () => {
    const { reports } = await takeFile('words.txt', '[Updated] The union said so.\nThe port denied it.');
    expect(reports.map((r) => r.capture.format)).toEqual(['text']);
  });
});

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Harbour Post</title><link>https://post.example/</link><language>en-GB</language>
<item><title>Dockers &amp;amp; pilots walk out</title><link>https://post.example/a</link><guid>tag:post,1</guid><author>ana@post.example (Ana Lund)</author>
<pubDate>Tue, 06 May 2031 23:30:00 +0300</pubDate><description>Short.</description><content:encoded><![CDATA[<p>The union said <b>so</b>.</p>]]></content:encoded></item>
<item><title>Port denies it</title><link>https://post.example/b</link><dc:creator>Ben Ode</dc:creator><dc:date>2031-05-07</dc:date><description>The port denied it.</description></item>
<item><title>Nothing here</title></item>
</channel></rss>`;

describe('feeds', () => {
  test('the items of an RSS feed are reports; the longest text is taken', async () => {
    const { reports, failures } = await takeFile('feed.xml', RSS);
    expect(reports.map((r) => [r.capture.format, textOf(r), r.capture.hints])).toEqual([
      [
        'html',
        '<p>The union said <b>so</b>.</p>',
        {
          title: 'Dockers & pilots walk out',
          byline: 'Ana Lund',
          outlet: 'The Harbour Post',
          published: '2031-05-06',
          url: 'https://post.example/a',
          language: 'en-GB',
          charset: 'utf-8',
        },
      ],
      [
        'text',
        'The port denied it.',
        {
          title: 'Port denies it',
          byline: 'Ben Ode',
          outlet: 'The Harbour Post',
          published: '2031-05-07',
          url: 'https://post.example/b',
          language: 'en-GB',
          charset: 'utf-8',
        },
      ],
    ]);
    expect(failures.map((f) => f.error.message)).toEqual(['At item 3: it has no text.']);
    expect(reports[0].capture.origin).toMatchObject({ kind: 'member', container: 'feed', locator: 'tag:post,1' });
  });

  test('Atom, RDF and JSON feeds too', async () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Wire</title><author><name>Desk</name></author><entry><id>urn:1</id><title>Strike</title><link rel="self" href="https://w.example/self"/><link href="https://w.example/1"/><published>2031-05-06T23:00:00-05:00</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The union said so.</p></div></content></entry></feed>';
    expect((await takeFile('a.xml', atom)).reports[0].capture.hints).toEqual({
      title: 'Strike',
      byline: 'Desk',
      outlet: 'Harbour Wire',
      published: '2031-05-06',
      url: 'https://w.example/1',
      language: 'en',
      charset: 'utf-8',
    });
    const rdf =
      '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>Harbour Wire</title></channel><item rdf:about="https://w.example/1"><title>Strike</title><link>https://w.example/1</link><description>The union said so.</description></item></rdf:RDF>';
    expect((await takeFile('r.rdf', rdf)).reports.map(textOf)).toEqual(['The union said so.']);
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour Wire',
      items: [
        {
          id: '1',
          url: 'https://w.example/1',
          content_html: '<p>The union said so.</p>',
          date_published: '2031-05-06T10:00:00Z',
        },
      ],
    });
    expect((await takeFile('f.json', json)).reports[0].capture).toMatchObject({
      format: 'html',
      hints: { outlet: 'Harbour Wire', published: '2031-05-06' },
    });
  });

  test('in the encoding its first line names', async () => {
    const latin = Buffer.from(
      '<?xml version="1.0" encoding="windows-1252"?><rss version="2.0"><channel><title>T</title><item><title>a</title><description>Le caf\xe9 est ferm\xe9 \x96 dit-il.</description></item></channel></rss>',
      'latin1',
    );
    expect((await takeFile('f.xml', latin)).reports.map(textOf)).toEqual(['Le café est fermé – dit-il.']);
  });

  test('broken, empty, or built to grow: an error with a code', async () => {
    const code = async (xml: string): Promise<string> => (await takeFile('f.xml', xml)).failures[0].error.code;
    expect(await code('<rss version="2.0"><channel><title>T</title></channel></rss>')).toBe('capture/empty-container');
    expect(
      await code('<!DOCTYPE r [<!ENTITY a "ha">]><rss version="2.0"><channel><title>&a;</title></channel></rss>'),
    ).toBe('capture/bad-feed');
    expect(await code(`<rss version="2.0">${'<a>'.repeat(1_000_000)}`)).toBe('capture/bad-feed');
    expect(await code('<?xml version="1.0"?><kml><Document/></kml>')).toBe('capture/unknown-format');
  });
});
