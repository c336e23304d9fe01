import type { parseFeed } from 'feedsmith';

/** One item of a feed, whatever the feed's kind. */
export interface FeedItem {
  readonly id?: string;
  readonly title?: string;
  readonly author?: string;
  readonly link?: string;
  /** Time stamp as the feed writes it. */
  readonly published?: string;
  /** HTML or plain text: the whole text where the feed has it, else its summary. */
  readonly content?: string;
}

interface Items {
  readonly outlet?: string;
  readonly language?: string;
  readonly items: readonly FeedItem[];
}

type Parsed = ReturnType<typeof parseFeed>;
type Of<F extends Parsed['format']> = Extract<Parsed, { format: F }>['feed'];

/** The items of a parsed feed of any kind, in the feed's order. */
export function itemsOf(parsed: Parsed): Items {
  switch (parsed.format) {
    case 'rss':
      return ofRss(parsed.feed);
    case 'atom':
      return ofAtom(parsed.feed);
    case 'rdf':
      return ofRdf(parsed.feed);
    case 'json':
      return ofJson(parsed.feed);
    default:
      return { items: [] };
  }
}

const ofRss = (feed: Of<'rss'>): Items => ({
  outlet: feed.title,
  language: feed.language,
  items: (feed.items ?? []).map((item) => ({
    id: item.guid?.value,
    title: item.title,
    author: item.dc?.creators?.join(', ') ?? item.authors?.map((a) => personName(a)).join(', '),
    link: item.link,
    published: stamp(item.pubDate ?? item.dc?.dates?.[0]),
    content: item.content?.encoded ?? item.description,
  })),
});

const ofAtom = (feed: Of<'atom'>): Items => ({
  outlet: feed.title?.value,
  language: feed.xml?.lang,
  items: (feed.entries ?? []).map((entry) => ({
    id: entry.id,
    title: entry.title?.value,
    author: (entry.authors ?? feed.authors)
      ?.map((a) => a.name)
      .filter(Boolean)
      .join(', '),
    link: (entry.links?.find((l) => l.rel === undefined || l.rel === 'alternate') ?? entry.links?.[0])?.href,
    published: stamp(entry.published ?? entry.updated),
    content: entry.content?.value ?? entry.summary?.value,
  })),
});

const ofRdf = (feed: Of<'rdf'>): Items => ({
  outlet: feed.title,
  language: feed.dc?.languages?.[0],
  items: (feed.items ?? []).map((item) => ({
    id: item.rdf?.about,
    title: item.title,
    author: item.dc?.creators?.join(', '),
    link: item.link,
    published: stamp(item.dc?.dates?.[0]),
    content: item.content?.encoded ?? item.description,
  })),
});

const ofJson = (feed: Of<'json'>): Items => ({
  outlet: feed.title,
  language: feed.language,
  items: (feed.items ?? []).map((item) => ({
    id: item.id,
    title: item.title,
    author: (item.authors ?? feed.authors)
      ?.map((a) => a.name)
      .filter(Boolean)
      .join(', '),
    link: item.url,
    published: stamp(item.date_published ?? item.date_modified),
    content: item.content_html ?? item.content_text ?? item.summary,
  })),
});

const stamp = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** RSS writes "mail (name)" where it means the name. */
const personName = (person: { readonly name?: string }): string => {
  const name = person.name ?? '';
  return /\(([^()]+)\)\s*$/.exec(name)?.[1] ?? name;
};
