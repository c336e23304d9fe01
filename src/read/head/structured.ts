/** What a page's JSON-LD says of the report. */
export interface Structured {
  readonly headline: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string | null;
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Posting)$/;
const DEEPEST = 4;

/** Facts of the first article in a page's JSON-LD scripts; scripts that do not parse say nothing. */
export function structuredFacts(scripts: readonly string[]): Structured | null {
  for (const script of scripts) {
    const article = findArticle(parse(script), 0);
    if (article) return factsOf(article);
  }
  return null;
}

function parse(script: string): unknown {
  try {
    return JSON.parse(
      script
        .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*$/g, '')
        .replace(/[\u0000-\u001f]+/g, ' '),
    );
  } catch {
    return null;
  }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

function findArticle(value: unknown, depth: number): Node | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = findArticle(one, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (!isNode(value)) return null;
  if ([value['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))) return value;
  return findArticle(value['@graph'] ?? value.mainEntity ?? null, depth + 1);
}

function factsOf(article: Node): Structured {
  const author = [article.author]
    .flat()
    .map(nameOf)
    .filter((name) => name !== null);
  return {
    headline: words(article.headline) ?? words(article.name),
    author: author.length > 0 ? [...new Set(author)].join(', ') : null,
    publisher: nameOf([article.publisher].flat()[0]),
    published: words(article.datePublished) ?? words(article.dateCreated),
    language: nameOf(article.inLanguage),
  };
}

const words = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? decoded(value).replace(/\s+/g, ' ').trim() : null;

const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Sites write HTML references into their JSON: "&#8216;". */
const decoded = (value: string): string =>
  value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|quot|apos|lt|gt|nbsp));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name).toLowerCase()];
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** A name given as words or as a node with a name. */
const nameOf = (value: unknown): string | null => words(value) ?? (isNode(value) ? words(value.name) : null);
