import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One labelled passage of test/case/*.md. */
export interface Passage {
  readonly title: string;
  readonly text: string;
  readonly published: string | null;
  readonly expected: readonly Expectation[];
}

/** One line under a passage, in the words it was written. */
export type Expectation =
  | { readonly kind: 'claim'; readonly line: string; readonly wanted: ClaimWanted; readonly absent: boolean }
  | {
      readonly kind: 'place' | 'time' | 'figure';
      readonly line: string;
      readonly words: string;
      readonly value: string;
    }
  | { readonly kind: 'says'; readonly line: string; readonly speaker: string; readonly words: string }
  | { readonly kind: 'nothing'; readonly line: string; readonly layer: string };

/** Parts of a claim that are looked at; the others may be anything. */
export interface ClaimWanted {
  readonly type?: string;
  readonly mode?: string;
  readonly modality?: string;
  readonly who?: readonly string[];
  readonly where?: string;
  /** `unknown` where no day may be told. */
  readonly when?: string;
  /** Words of one who did it, or to whom it was done; `nobody` where none may be told. */
  readonly by?: string;
  readonly to?: string;
  readonly figure?: { readonly what: string; readonly bounds: string };
}

/** The files with their passages. Throws on a line that means nothing: a label nobody checks is worse than none. */
export function passages(): { readonly file: string; readonly passages: readonly Passage[] }[] {
  const folder = new URL('./', import.meta.url);
  return readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((file) => ({ file, passages: parse(file, readFileSync(new URL(file, folder), 'utf8')) }));
}

function parse(file: string, page: string): Passage[] {
  return page
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title, ...lines] = section.split('\n');
      const expected = lines
        .filter((l) => l.startsWith('- '))
        .map((l) => expectation(`${file}: ${title}`, l.slice(2).trim()));
      if (expected.length === 0) throw new Error(`${file}: "${title}" expects nothing`);
      return {
        title: title.trim(),
        text: lines
          .filter((l) => l.startsWith('> '))
          .map((l) => l.slice(2))
          .join('\n'),
        published:
          lines
            .find((l) => l.startsWith('published '))
            ?.slice(10)
            .trim() ?? null,
        expected,
      };
    });
}

function expectation(where: string, line: string): Expectation {
  const nothing = /^no (claims|places|times|figures|speakers)$/.exec(line);
  if (nothing) return { kind: 'nothing', line, layer: nothing[1] };
  const says = /^says ([^:]+): (.+)$/.exec(line);
  if (says) return { kind: 'says', line, speaker: says[1], words: says[2] };
  const mention = /^(place|time|figure) (.+?) = (.+)$/.exec(line);
  if (mention) return { kind: mention[1] as 'place' | 'time' | 'figure', line, words: mention[2], value: mention[3] };
  const claim = /^(no )?claim (.+)$/.exec(line);
  if (claim) return { kind: 'claim', line, wanted: claimWanted(claim[2]), absent: claim[1] !== undefined };
  throw new Error(`${where}: what does "- ${line}" mean? See test/case/README.md.`);
}

const MODALITIES = /^(asserted|denied|alleged|feared|ordered|planned|hypothetical|historical)$/;

function claimWanted(words: string): ClaimWanted {
  const wanted: { -readonly [K in keyof ClaimWanted]: ClaimWanted[K] } = {};
  for (const part of words.split(';').map((p) => p.trim())) {
    const [name, ...rest] = part.split(' ');
    const value = rest.join(' ');
    if (MODALITIES.test(part)) wanted.modality = part;
    else if (name === 'who') wanted.who = value.split('>').map((s) => s.trim());
    else if (name === 'where') wanted.where = value;
    else if (name === 'when') wanted.when = value;
    else if (name === 'by' || name === 'to') wanted[name] = value;
    else if (/^[A-Z]+$/.test(name)) Object.assign(wanted, { type: name, ...(value ? { mode: value } : {}) });
    else wanted.figure = { what: name, bounds: value };
  }
  return wanted;
}
