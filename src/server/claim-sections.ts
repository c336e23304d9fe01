import { chainInWords, daysInWords, deedInWords, figureInWords, placesInWords, shortened } from '../claim/in-words.ts';
import type { Claim } from '../record/claim.ts';
import { type Html, html } from './html.ts';

type Group = readonly Claim[];

/** The claims of each report under its title, passage by passage, in the order given. */
export function claimSections(groups: readonly Group[]): Html[] {
  return runs(groups, ([claim]) => claim.report.digest).map(reportSection);
}

function reportSection(groups: readonly Group[]): Html {
  const [[{ report }]] = groups;
  const facts = [report.outlet ?? 'outlet not known', report.published ?? 'day not known'].join(' · ');
  return html`<article aria-labelledby="r-${report.digest}"><h3 id="r-${report.digest}" dir="auto">${report.title ?? '(no title)'}</h3><p class="faint" dir="auto">${facts}</p>
${runs(groups, ([claim]) => claim.evidence.quote).map(passage)}</article>`;
}

function passage(groups: readonly Group[]): Html {
  const [[{ evidence }]] = groups;
  return html`<div class="passage"><blockquote dir="auto">${shortened(evidence.quote, 800)}</blockquote><ul class="claims">${groups.map(claim)}</ul></div>
`;
}

function claim(group: Group): Html {
  const [one] = group;
  const { event, modality } = one;
  const place = placesInWords(group.flatMap((c) => (c.where ? [c.where] : [])));
  return html`<li><p class="event"><span class="type">${event.type}</span>${event.mode ? html` <span>${event.mode}</span>` : null} <span class="standing ${modality}">${modality}</span>${event.acled ? html` <span class="faint">ACLED: ${event.acled}</span>` : null}</p>
<dl>${[
    part('Says', chainInWords(one.chain)),
    part('What', deedInWords(one)),
    part('Where', place),
    part('When', daysInWords(one.when)),
    part('How many', one.figures.map(figureInWords).join('; ')),
  ]}</dl></li>`;
}

/** A part that the report does not tell is left out, but for where and when, whose lack is worth knowing. */
function part(label: string, words: string): Html {
  if (words) return html`<div><dt>${label}</dt><dd dir="auto">${words}</dd></div>`;
  return label === 'Where' || label === 'When'
    ? html`<div><dt>${label}</dt><dd class="faint">not told</dd></div>`
    : html``;
}

/** Neighbours with the same key together. */
function runs<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const found: T[][] = [];
  for (const one of all) {
    const last = found.at(-1);
    if (last && keyOf(last[0]) === keyOf(one)) last.push(one);
    else found.push([one]);
  }
  return found;
}
