const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML text or attribute value. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c]);

/** HTML that needs no escaping any more. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = string | number | null | Html | readonly Html[];

/** A template in which every value that is not HTML already is escaped. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.reduce((page, part, i) => page + written(values[i - 1]) + part));
}

function written(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map((v) => v.text).join('');
  return escapeHtml(String(value));
}
