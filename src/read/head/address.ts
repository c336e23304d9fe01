import type { Head, HeadPart } from '../../record/reading.ts';
import { civil } from './civil-date.ts';

/** The day in an address's path: "/2020/06/04/", "/2020-06-04-", "-20200604"; null where none is. */
export function addressDate(url: string): HeadPart | null {
  const path = pathOf(url);
  const found =
    /(?<!\d)((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(path) ??
    /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)/.exec(path);
  const date = found && civil(+found[1], +found[2], +found[3]);
  return date ? { value: date, certainty: 'implied', by: 'address', span: null } : null;
}

/** The outlet as its host name, without "www."; null for what is no web address. */
export function addressOutlet(url: string): HeadPart | null {
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i
    .exec(url)?.[1]
    ?.toLowerCase()
    .replace(/^(?:www|m|amp|mobile)\./, '');
  return host ? { value: host, certainty: 'implied', by: 'address', span: null } : null;
}

const pathOf = (url: string): string => url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');

/** The head with outlet and day from the report's address where nothing better told them. */
export function withAddress(head: Head, url: string | null): Head {
  if (!url) return head;
  return {
    ...head,
    outlet: head.outlet ?? addressOutlet(url),
    published: head.published ?? addressDate(url),
  };
}
