import type { NoiseReason } from '../../record/reading.ts';
import type { PageElement } from './page.ts';

const whole = (words: string): RegExp => new RegExp(`(?:^| )(?:${words})(?= |$)`);

/** Class names, ids and roles of page furniture, blanks for hyphens and underscores; the first that fits tells why. */
const HINTS: readonly (readonly [NoiseReason, RegExp])[] = [
  ['comments', whole('comments?|comment (?:list|section|form|thread|area|count|body|content)|comentarios|commentlist|disqus(?: thread)?|respond|livefyre|coral|viafoura|spotim|fb comments|conversation|replies')],
  ['advertisement', whole('ad|ads|adv|advert|adverts|advertisement|advertising|adsense|adslot|adbox|adunit|dfp|gpt|sponsored|sponsor|sponsors|sponsorship|taboola|outbrain|revcontent|zergnet|promotion|promo|promos|promoted|commercial|nativo')],
  ['share-links', whole('share|shares|sharing|sharebar|sharedaddy|sharethis|addthis|addtoany|a2a kit|jp sharing|social|socials|socialmedia|social media|follow us|follow|facebook|twitter|whatsapp')],
  ['related-links', whole('related|relateds?|related (?:posts|articles|content|stories|links|news)|relatedposts|jp relatedposts|recirc|recirculation|recommended|recommendations?|recommend|read more|readmore|read next|more (?:stories|from|on|news|posts|articles)|most (?:read|popular|viewed|recent)|mostread|mostpopular|trending|popular|latest|up next|upnext|also like|teasers?|headlines|topstories|top stories|sidebar|side bar|right rail|left rail|rail|rightrail|right col|rightcol|secondary|widget|widgets|widget area|carousel|next post|prev post|post navigation|post nav|nav links|author (?:bio|box|info|card|about)|about author|abouttheauthor|authorbox|complementary|infobox|factbox promo|embed card')],
  ['navigation', whole('nav|navbar|navigation|menu|menus|submenu|breadcrumbs?|pagination|pager|toolbar|skip (?:link|to)|skip|masthead|site header|page header nav|topbar|top bar|navbox|banner|contentinfo|site footer|footer|page footer|global footer|main footer|colophon|tags|tag list|taglist|post tags|entry tags|tagcloud|topics|categories|post categories|cat links|directory|sitemap|toc|post meta footer')],
  ['legal', whole('cookies?|cookie (?:notice|banner|consent|law)|consent|gdpr|onetrust|copyright|disclaimer|legal|privacy')],
  ['form', whole('newsletter|newsletters|subscribe|subscription|subscriptions|signup|sign up|paywall|login|signin|register|registration|optin|opt in|mailchimp|mc embed signup|donate|donation|popup|pop up|modal|dialog|overlay|lightbox|search form|searchform|searchbox|alertdialog|cta|call to action|inline cta')],
  ['alt-text', whole('sr only|screen reader text|screen reader|visually hidden|visuallyhidden|assistive text|a11y hidden|off screen|offscreen')],
  ['not-article', whole('byline|bylines|author|authors|author name|post author|entry author|dateline|timestamp|post meta|postmeta|entry meta|article meta|meta|metadata|post info|article info|story info|pub date|publish date|published|date|time|post date|entry date|posted on|reading time|rating|ratings|print only|printfriendly|kicker|eyebrow|slug|player|video player|gallery nav|toast|tooltip')],
  ['caption-of-file', whole('caption|captions|figcaption|image caption|img caption|wp caption text|photo caption|media caption|credit|credits|photo credit|image credit|media credit|photo info|cutline|image source')],
]; // biome-ignore format: a table

/** Posts of other sites shown inside an article are part of what it says. */
const EMBEDDED =
  /(?:^| )(?:twitter tweet|tweet|embed|embedded|oembed|instagram media|fb post|pullquote|blockquote)(?: |$)/;

const TAGS: Readonly<Record<string, NoiseReason>> = {
  nav: 'navigation',
  menu: 'navigation',
  footer: 'navigation',
  aside: 'related-links',
  form: 'form',
  fieldset: 'form',
  button: 'form',
  label: 'form',
  legend: 'form',
  textarea: 'form',
  dialog: 'form',
  figcaption: 'caption-of-file',
  caption: 'caption-of-file',
};

const known = new Map<string, NoiseReason | null>();

/** Why an element is furniture by its tag or its names; null where neither says so. */
export function hintReason(element: PageElement): NoiseReason | null {
  const tag = TAGS[element.tag];
  if (tag) return tag;
  if (!element.hint || element.tag === 'blockquote' || EMBEDDED.test(element.hint)) return null;
  const before = known.get(element.hint);
  if (before !== undefined) return before;
  const reason = HINTS.find(([, pattern]) => pattern.test(element.hint))?.[0] ?? null;
  if (known.size > 20000) known.clear();
  known.set(element.hint, reason);
  return reason;
}
