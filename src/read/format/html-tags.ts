const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose content nobody sees as text. */
export const UNSEEN = set('script style template noscript svg math iframe object embed applet audio video canvas map datalist head select option optgroup rp title noframes noembed frameset source track area'); // biome-ignore format: a list

/** Elements that stand on lines of their own. */
export const BLOCKS = set('html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table caption tbody thead tfoot tr ul legend button textarea label input img picture amp-img'); // biome-ignore format: a list

/** Tags that tell what the words in them are, whatever stands between. */
export const TELLING = set('p li h1 h2 h3 h4 h5 h6 figcaption caption blockquote pre tr dt dd button label legend textarea summary address'); // biome-ignore format: a list

/** Elements without content. */
export const VOID = set('area base br col embed hr img input link meta param source track wbr');
