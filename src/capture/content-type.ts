/** `text/html` of `text/html; charset=utf-8`, in lower case. */
export const mediaTypeOf = (contentType: string): string => contentType.split(';')[0].trim().toLowerCase();

/** `utf-8` of `text/html; charset="utf-8"`. */
export const charsetOf = (contentType: string): string | undefined =>
  /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType.slice(0, 300))?.[1];
