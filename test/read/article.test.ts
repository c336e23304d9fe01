import { describe, expect, it } from 'vitest';
import { englishHeadWords } from '../../src/language/en/head.ts';
import { articleText } from '../../src/read/article/article-text.ts';
import { extractHtml } from '../../src/read/format/html.ts';

const PARAGRAPHS = [
  'Three people were wounded when guards fired at a crowd outside the town hall of Basra on Monday, doctors said.',
  'Shops in the old market stayed shut for a second day, and the road to the port was blocked with burning tyres.',
  'The governor, who has not been seen since Sunday, is said to have left for the capital with his family.',
];
const BODY = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('');
const WANTED = PARAGRAPHS.join('\n');

const article = (html: string): string => articleText(extractHtml(html, {}, englishHeadWords));
const reasons = (html: string): string[] => extractHtml(html, {}, englishHeadWords).noise.map((n) => n.reason);

const teaser = (n: number): string =>
  `<div class="tile"><h3><a href="/${n}">Another thing happened in town number ${n}</a></h3><p>Something else again was said there.</p></div>`;

describe('the article is told from the page around it', () => {
  it.each([
    ['menus', `<nav><a href="/">Home</a> <a href="/w">World</a></nav><main>${BODY}</main>`],
    [
      'a side column',
      `<div><div class="content">${BODY}</div><div class="sidebar"><p>${PARAGRAPHS[0].replace('Three', 'Nine')}</p></div></div>`,
    ],
    [
      'comments',
      `<article>${BODY}</article><div id="comments"><p>I was there and it was not at all like that, believe me.</p></div>`,
    ],
    ['a bar of share links', `<article><div class="share-bar"><a>Facebook</a><a>Mail</a></div>${BODY}</article>`],
    [
      'a cookie notice',
      `<div class="cookie-consent"><p>We and our partners store data, which you may refuse at any time.</p></div>${BODY}`,
    ],
    [
      'captions',
      `<article><figure><img src="a.jpg"><figcaption>Tyres burn on the road to the port.</figcaption></figure>${BODY}</article>`,
    ],
    ['teasers alike', `<div class="page"><div class="text">${BODY}</div>${[1, 2, 3, 4].map(teaser).join('')}</div>`],
    [
      'a footer',
      `${BODY}<footer><p>The Harbour Post is a member of a council that nobody has ever heard of, but it is so.</p></footer>`,
    ],
    ['a paragraph of links inside', `${BODY}<p><a href="/x">Port workers walk out in Umm Qasr</a></p>`],
  ])('%s', (_, html) => expect(article(`<html><body><h1>Guards fire at crowd</h1>${html}</body></html>`)).toBe(WANTED));

  it('a name of layout on something that holds most of the prose does not hide it', () => {
    expect(article(`<body class="has-sidebar"><div class="widget social">${BODY}</div></body>`)).toBe(WANTED);
  });

  it('a list with something to say stays, links and all', () => {
    const items = [1, 2, 3, 4].map(
      (n) =>
        `<li><a href="/${n}">In town ${n}</a>, guards closed the market for the day and held ${n} traders until the evening, when they were let go after a talk with the elders of the town and of the port.</li>`,
    );
    expect(article(`<h1>Markets closed</h1><div>${BODY}<ol>${items.join('')}</ol></div>`)).toContain(
      'In town 3, guards closed',
    );
  });

  it('posts of other sites shown in the article stay', () => {
    const post = '<blockquote class="twitter-tweet"><p>We are at the gate and we are not leaving.</p></blockquote>';
    expect(article(`<article>${BODY}${post}</article>`)).toContain('We are at the gate');
  });

  it('everything else is set aside with a reason', () => {
    expect(reasons(`<nav><a>Home</a></nav><article>${BODY}</article><form><label>Your mail</label></form>`)).toEqual([
      'navigation',
      'form',
    ]);
  });

  it('a page without prose has none', () => {
    expect(article('<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>')).toBe('');
    expect(article('')).toBe('');
  });
});
