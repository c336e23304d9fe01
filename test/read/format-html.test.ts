import { describe, expect, it } from 'vitest';
import { AttestedError } from '../../src/errors.ts';
import { englishHeadWords } from '../../src/language/en/head.ts';
import { extractHtml } from '../../src/read/format/html.ts';

const FIRST =
  'Three people were wounded when guards fired at a crowd outside the town hall of Basra on Monday, doctors said.';
const SECOND = 'Shops in the old market stayed shut for a second day, and the road to the port was blocked with tyres.';

const read = (html: string) => extractHtml(html, {}, englishHeadWords);

function sorted(html: string): { prose: string[]; aside: string[] } {
  const found = read(html);
  return {
    prose: found.paragraphs.map((p) => `${p.kind}: ${found.text.slice(p.start, p.end)}`),
    aside: found.noise.map((n) => `${n.reason}: ${found.text.slice(n.span.start, n.span.end)}`),
  };
}

describe('visible text', () => {
  it('leaves out what nobody sees', () => {
    const hidden = [
      '<script>var a = 1</script>',
      '<style>p{}</style>',
      '<template><p>T</p></template>',
      '<noscript>N</noscript>',
      '<p hidden>H</p>',
      '<div style="color:red; display : none"><p>D</p></div>',
      '<!-- C -->',
    ];
    expect(read(`<body>${hidden.join('')}<p>${FIRST}</p>`).text).toBe(FIRST);
  });

  it('decodes entities once and collapses white space', () => {
    expect(read('<p>A&nbsp;&amp;\n   B &#8212; &lt;i&gt; caf&eacute;</p>').text).toBe('A & B — <i> café');
  });

  it('keeps the text of tags that are never closed and of pages without a body', () => {
    expect(read(`<p>${FIRST}<p>${SECOND}<div><b>x`).text).toBe(`${FIRST}\n${SECOND}\nx`);
    expect(read('').text).toBe('');
    expect(read('no tags at all').text).toBe('no tags at all');
  });

  it('two line breaks part paragraphs, and so does one after a sentence', () => {
    const { prose } = sorted(
      `<div>${FIRST}<br>${SECOND}<br><br>A third thing happened on the road<br>to the port on Tuesday.</div>`,
    );
    expect(prose).toEqual([
      `body: ${FIRST}`,
      `body: ${SECOND}`,
      'body: A third thing happened on the road\nto the port on Tuesday.',
    ]);
  });

  it('keeps rows of tables on one line and the lines of preformatted text', () => {
    const page = `<p>${FIRST}</p><table><tr><th>Town</th><th>Held</th></tr><tr><td>Amara</td><td>12</td></tr></table><pre>one  two\nthree</pre>`;
    expect(read(page).text).toBe(`${FIRST}\nTown\tHeld\nAmara\t12\none  two\nthree`);
  });

  it('every span lies in the text and nothing visible is in neither', () => {
    const { text, paragraphs, noise } = read(
      `<nav><a>Home</a></nav><h1>Guards fire</h1><p>${FIRST}</p><ul><li>One<li>Two</ul><footer>© 2020</footer>`,
    );
    const spans = [...paragraphs, ...noise.map((n) => n.span)].sort((a, b) => a.start - b.start);
    expect(spans.map((span) => span.start)).toEqual([0, ...spans.slice(0, -1).map((span) => span.end + 1)]);
    expect(spans[spans.length - 1].end).toBe(text.length);
  });
});

describe('kinds', () => {
  it('come from the mark-up', () => {
    const { prose } = sorted(
      `<article><h1>Guards fire at crowd in Basra</h1><p>By Anna Roe</p><p>${FIRST}</p><h2>Port closed</h2><p>${SECOND}</p></article>`,
    );
    expect(prose.map((line) => line.split(':')[0])).toEqual(['title', 'byline', 'body', 'heading', 'body']);
  });
});

describe('a page that is too deep', () => {
  it.each(['<div>', '<b>', '<ul><li>', '<span><p>', '<body>'])('a million %s end in a clear error, at once', (tag) => {
    const began = performance.now();
    let code = '';
    try {
      read(tag.repeat(1_000_000));
    } catch (error) {
      code = error instanceof AttestedError ? error.code : String(error);
    }
    expect(code).toBe('read/too-deep');
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('many tags beside each other are no depth', () => {
    expect(read('<p>x'.repeat(5000)).paragraphs.length + read('<p>x'.repeat(5000)).noise.length).toBe(5000);
    expect(read('</div>'.repeat(5000)).text).toBe('');
  });
});

describe('the head of a page', () => {
  const page = (head: string, body = `<p>${FIRST}</p><p>${SECOND}</p>`): ReturnType<typeof read>['head'] =>
    read(`<html lang="en-GB"><head>${head}</head><body>${body}</body></html>`).head;

  it('comes from JSON-LD', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': 'NewsArticle',
          headline: 'Guards fire',
          author: [{ name: 'Anna Roe' }, { name: 'Jo Doe' }],
          publisher: { name: 'The Harbour Post' },
          datePublished: '2020-06-04T23:30:00-05:00',
        },
      ],
    };
    const head = page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`);
    expect([head.title?.value, head.byline?.value, head.outlet?.value, head.published?.value]).toEqual([
      'Guards fire',
      'Anna Roe, Jo Doe',
      'The Harbour Post',
      '2020-06-04',
    ]);
    expect(head.published).toMatchObject({ certainty: 'stated', by: 'metadata' });
    expect(head.language?.value).toBe('en-GB');
  });

  it('comes from meta elements, the site left out of the title', () => {
    const head = page(
      '<title>Guards fire at crowd | The Harbour Post</title><meta property="og:site_name" content="The Harbour Post"><meta name="author" content="By Anna Roe"><meta property="article:published_time" content="2020-06-04T01:00:00+03:30">',
    );
    expect([head.title?.value, head.byline?.value, head.published?.value]).toEqual([
      'Guards fire at crowd',
      'Anna Roe',
      '2020-06-04',
    ]);
  });

  it('comes from byline and day beside the title, though the page sets them apart', () => {
    const head = page(
      '',
      `<header><h1>Guards fire at crowd</h1><div class="byline">By Anna Roe</div><span class="timestamp">4 June 2020</span></header><div class="text"><p>${FIRST}</p><p>${SECOND}</p></div>`,
    );
    expect([head.title?.value, head.byline?.value, head.published?.value]).toEqual([
      'Guards fire at crowd',
      'Anna Roe',
      '2020-06-04',
    ]);
  });

  it('comes from the first time element, else from the words', () => {
    expect(page('', `<time datetime="2020-06-05">today</time><p>${FIRST}</p>`).published?.value).toBe('2020-06-05');
    expect(page('', `<p>BASRA, June 4, 2020 (Marsh Press) — ${FIRST}</p>`).published).toMatchObject({
      value: '2020-06-04',
      by: 'dateline',
    });
  });

  it('takes the title as shown where the page puts more around it', () => {
    const head = page(
      '<meta property="og:title" content="Opinion | Guards fire at crowd">',
      `<h1>Guards fire at crowd</h1><p>${FIRST}</p>`,
    );
    expect(head.title).toMatchObject({
      value: 'Guards fire at crowd',
      certainty: 'stated',
      span: { start: 0, end: 20 },
    });
  });

  it('references in JSON-LD are decoded', () => {
    const data = { '@type': 'Article', headline: 'Guards &#8216;fire&#8217; at crowd &amp; flee' };
    expect(page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`).title?.value).toBe(
      'Guards ‘fire’ at crowd & flee',
    );
  });

  it('broken JSON-LD and an account for an author say nothing', () => {
    const head = page('<script type="application/ld+json">{oops</script><meta name="twitter:creator" content="@anna">');
    expect([head.title, head.byline, head.outlet]).toEqual([null, null, null]);
  });

  it('a page in another script than it declares is in the language of its words', () => {
    const words = 'مردم در شهر اهواز به خیابان آمدند و شعار دادند که نان و کار و آزادی می‌خواهند.';
    expect(page('', `<p>${words}</p>`).language).toMatchObject({ value: 'fa', by: 'text' });
  });

  it('an address gives the outlet and day where the page does not', () => {
    const { head } = extractHtml(
      `<p>${FIRST}</p>`,
      { url: 'https://www.harbourpost.example/2020/06/04/guards' },
      englishHeadWords,
    );
    expect(head.outlet).toMatchObject({ value: 'harbourpost.example', certainty: 'implied', by: 'address' });
    expect(head.published).toMatchObject({ value: '2020-06-04', certainty: 'implied', by: 'address' });
  });
});
