import type { Span } from '../../record/span.ts';

/** Ends of image, sound and video file names, and what a player adds to the name of a still. */
const ENDINGS =
  /\.(?:jpe?g|png|gif|webp|heic|bmp|tiff?|svg|mp4|m4v|avi|mov|mkv|webm|wmv|flv|mp3|3gp|pdf|docx?)(?:_snapshot_[\d.]{1,20}(?:_?\[[^\]]{0,40}\])?)?(?:\?\S{0,200})?(?![\p{L}\p{N}])/giu;
/** Names that cameras, telephones and messengers give. */
const DEVICE =
  /(?<![\p{L}\p{N}])(?:IMG|DSCN?|DSCF|VID|MVI|PXL|P_|photo|video|Screenshot|image|FB_IMG|received|signal)[-_]\d[\w.-]{2,60}(?![\p{L}\p{N}])/gu;

/**
 * Stretches of a caption that are a file's name or what is left of one, in code units of `words`: "IMG_2034.jpg",
 * ".mp4_snapshot_00.04.676".
 */
export function fileNameSpans(words: string): Span[] {
  if (!/[._-]\w/.test(words)) return [];
  const spans: { start: number; end: number }[] = [];
  const add = (start: number, end: number): void => {
    const last = spans[spans.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  };
  for (const found of words.matchAll(ENDINGS)) {
    let start = found.index;
    while (start > 0 && !/\s/.test(words[start - 1])) start--;
    add(start, found.index + found[0].length);
  }
  for (const found of words.matchAll(DEVICE)) {
    if (!spans.some((span) => found.index >= span.start && found.index < span.end)) {
      add(found.index, found.index + found[0].length);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}
