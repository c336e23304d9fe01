import { groupsOf } from '../claim/in-words.ts';
import type { Claim } from '../record/claim.ts';
import type { ReportRow } from '../store/reports.ts';
import { claimSections } from './claim-sections.ts';
import { Html, html } from './html.ts';
import { STYLE } from './style.ts';

/** What the overview shows. */
export interface Overview {
  readonly name: string;
  readonly captures: number;
  readonly reports: readonly ReportRow[];
  readonly claims: readonly Claim[];
  /** All claims of the case; `claims` may hold only the first of them. */
  readonly claimCount: number;
}

/** The overview of a case as one page: counts, reports, claims. No script, nothing from elsewhere. */
export function overviewPage(o: Overview): string {
  const outlets = new Set(o.reports.flatMap((r) => (r.outlet ? [r.outlet] : [])));
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${o.name} – Attested</title><style>${new Html(STYLE)}</style></head>
<body>
<a class="skip" href="#claims">Skip to the claims</a>
<header>
<p class="mark">Attested</p>
<h1 dir="auto">${o.name}</h1>
<p class="faint">Who says what happened, where, when, and on whose word. Nothing here is held to be true: each claim is what somebody says.</p>
<ul class="counts">${counts([
    [o.reports.length, 'report', 'reports'],
    [o.captures, 'capture', 'captures'],
    [outlets.size, 'outlet', 'outlets'],
    [o.claimCount, 'claim', 'claims'],
  ])}</ul>
<nav aria-label="Parts of this page"><a href="#reports">Reports</a><a href="#claims">Claims</a></nav>
</header>
<main>
${reports(o)}
${claims(o)}
</main>
</body>
</html>`.text;
}

const counts = (all: readonly (readonly [number, string, string])[]): Html[] =>
  all.map(([n, one, many]) => html`<li><b>${n.toLocaleString('en')}</b> ${n === 1 ? one : many}</li>`);

function reports({ reports: rows, claims: shown }: Overview): Html {
  if (rows.length === 0)
    return html`<section aria-labelledby="reports"><h2 id="reports">Reports</h2><p>No reports yet. Add some with <code>attested add FILE…</code>.</p></section>`;
  const withClaims = new Set(shown.map((claim) => claim.report.digest));
  return html`<section aria-labelledby="reports"><h2 id="reports">Reports</h2>
<div class="scroll" role="region" aria-labelledby="reports-caption" tabindex="0"><table><caption id="reports-caption">By day of publication</caption>
<thead><tr><th scope="col">Published</th><th scope="col">Outlet</th><th scope="col">Title</th><th scope="col" class="number">Claims</th></tr></thead>
<tbody>${rows.map((row) => reportRow(row, withClaims.has(row.digest)))}</tbody></table></div></section>`;
}

function reportRow({ digest, title, outlet, published, claims }: ReportRow, linked: boolean): Html {
  const words = title ?? '(no title)';
  return html`<tr><td class="day">${published ?? 'not known'}</td><td dir="auto">${outlet ?? 'not known'}</td><th scope="row" dir="auto">${linked ? html`<a href="#r-${digest}">${words}</a>` : words}</th><td class="number">${claims}</td></tr>`;
}

function claims(o: Overview): Html {
  if (o.claims.length === 0)
    return html`<section aria-labelledby="claims"><h2 id="claims">Claims</h2><p>No claims yet.</p></section>`;
  const some = o.claims.length < o.claimCount;
  return html`<section aria-labelledby="claims"><h2 id="claims">Claims</h2>
<p class="faint">${some ? html`The first ${o.claims.length} of ${o.claimCount}; <code>attested claims</code> lists all. ` : null}Each passage stands once, with the claims it makes; an event told of several places is one.</p>
${claimSections(groupsOf(o.claims))}</section>`;
}
