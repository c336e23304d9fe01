import type { Line, Page } from './pdf-lines.ts';

/** Share of the page's height, at top and bottom, in which running heads and page numbers stand. */
const EDGE = 0.12;
/** Pages a line must stand on: all of two, three of more, since chapters and odd and even pages may have their own heads. */
const enoughOf = (pages: number): number => (pages <= 3 ? 2 : 3);

/** Lines of all pages in order without what repeats at their edges, and what repeats, once each. */
export function setAsideFurniture(pages: readonly Page[]): { lines: Line[]; furniture: string[] } {
  const seen = countAtEdges(pages);
  const enough = enoughOf(pages.length);
  const lines: Line[] = [];
  const furniture = new Map<string, string>();
  for (const page of pages) {
    for (const line of page.lines) {
      const key = atEdge(page, line) ? shapeOf(line) : null;
      if (key !== null && (isPageNumber(line) || (seen.get(key)?.size ?? 0) >= enough))
        furniture.set(key, furniture.get(key) ?? line.text);
      else lines.push(line);
    }
  }
  return { lines, furniture: [...furniture.values()] };
}

/** For each shape of line at an edge, the pages it stands on. */
function countAtEdges(pages: readonly Page[]): Map<string, Set<number>> {
  const seen = new Map<string, Set<number>>();
  for (const page of pages) {
    for (const line of page.lines.filter((l) => atEdge(page, l))) {
      const key = shapeOf(line);
      const on = seen.get(key) ?? new Set();
      seen.set(key, on.add(page.number));
    }
  }
  return seen;
}

function atEdge(page: Page, line: Line): boolean {
  const height = page.top - page.bottom;
  return line.y > page.top - height * EDGE || line.y < page.bottom + height * EDGE;
}

const isPageNumber = (line: Line): boolean => /^[-–—\s]*(\d{1,4}|[ivxl]{1,6})[-–—\s]*$/.test(line.text);

/** Text with its numbers taken out, so that page numbers count as the same, and where it stands to within a line. */
const shapeOf = (line: Line): string => `${Math.round(line.y / 12)} ${line.text.replace(/\d+/g, '#').toLowerCase()}`;
