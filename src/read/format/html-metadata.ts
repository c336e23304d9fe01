/** What a page's head and structured data say, as written. */
export interface Metadata {
  /** `meta` values by lower-case name or property; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** Words of `title`. */
  readonly title: string | null;
  readonly canonical: string | null;
  /** `lang` of `html`. */
  readonly language: string | null;
  /** Machine-readable day of the first `time` element that is marked as the day of publication, or of the first at all. */
  readonly time: string | null;
  /** Words of the first `rel="author"` link or element marked as the author. */
  readonly author: string | null;
  /** Contents of JSON-LD scripts, unparsed. */
  readonly structured: readonly string[];
}

type Attributes = Readonly<Record<string, string>>;
type Part = 'title' | 'structured' | 'author';

/** Collects metadata while a page is read through once. */
export class MetadataReader {
  private readonly meta = new Map<string, string>();
  private readonly structured: string[] = [];
  private title: string | null = null;
  private author: string | null = null;
  private canonical: string | null = null;
  private language: string | null = null;
  private time: string | null = null;
  private published: string | null = null;
  private part: Part | null = null;
  private partTag = '';
  private collected = '';

  open(name: string, attributes: Attributes): void {
    if (name === 'meta') this.addMeta(attributes);
    else if (name === 'link' && attributes.rel === 'canonical') this.canonical ??= attributes.href ?? null;
    else if (name === 'html') this.language ??= attributes.lang || attributes['xml:lang'] || null;
    else if (name === 'time') this.addTime(attributes);
    else if (name === 'title' && this.title === null) this.start('title', name);
    else if (name === 'script' && attributes.type?.trim().toLowerCase() === 'application/ld+json')
      this.start('structured', name);
    else if (this.author === null && isAuthor(attributes)) this.start('author', name);
  }

  words(data: string): void {
    if (this.part) this.collected += data;
  }

  close(name: string): void {
    if (!this.part || name !== this.partTag) return;
    const words = this.collected.trim();
    if (this.part === 'structured') this.structured.push(words);
    else if (words) this[this.part] = words.replace(/\s+/g, ' ');
    this.part = null;
  }

  done(): Metadata {
    const { meta, title, canonical, language, author, structured } = this;
    return { meta, title, canonical, language, time: this.published ?? this.time, author, structured };
  }

  private start(part: Part, tag: string): void {
    if (this.part) return;
    this.part = part;
    this.partTag = tag;
    this.collected = '';
  }

  private addMeta(attributes: Attributes): void {
    const name = (attributes.property ?? attributes.name ?? attributes.itemprop)?.trim().toLowerCase();
    const content = attributes.content?.replace(/\s+/g, ' ').trim();
    if (name && content && !this.meta.has(name)) this.meta.set(name, content);
  }

  private addTime(attributes: Attributes): void {
    const value = attributes.datetime;
    if (!value) return;
    this.time ??= value;
    if (attributes.itemprop === 'datePublished' || 'pubdate' in attributes) this.published ??= value;
  }
}

const isAuthor = (attributes: Attributes): boolean =>
  attributes.rel === 'author' || (attributes.itemprop === 'author' && attributes.content === undefined);
