import type { Claim } from '../record/claim.ts';
import type { ReportRow } from '../store/reports.ts';
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
  const groups = groupsOf(o.claims);
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${o.name} – Attested</title><style>${raw(STYLE)}</style></head>
<body>
<header><h1>${o.name}</h1><p class="faint">Who says what happened, where, when, and on whose word. Nothing here is held to be true: each line is what somebody says.</p>
<nav aria-label="Parts of this page"><a href="#reports">Reports</a><a href="#claims">Claims</a></nav></header>
<main>
<ul class="counts"><li><b>${o.captures}</b> captures</li><li><b>${o.reports.length}</b> reports</li><li><b>${o.claimCount}</b> claims</li><li><b>${new Set(o.reports.map((r) => r.outlet)).size}</b> outlets</li></ul>
${reports(o.reports)}
${claims(groups, o)}
</main>
</body>
</html>`.text;
}

const raw = (text: string): Html => new Html(text);

function reports(rows: readonly ReportRow[]): Html {
  if (rows.length === 0)
    return html`<h2 id="reports">Reports</h2><p>No reports yet. Add some with <code>attested add FILE…</code>.</p>`;
  return html`<h2 id="reports">Reports</h2><div class="scroll"><table><caption>By day of publication</caption>
<thead><tr><th scope="col">Published</th><th scope="col">Outlet</th><th scope="col">Title</th><th scope="col">Claims</th></tr></thead>
<tbody>${rows.map((r) => html`<tr><td>${r.published ?? 'not known'}</td><td>${r.outlet ?? 'not known'}</td><td>${r.title ?? '(no title)'}</td><td>${r.claims}</td></tr>`)}</tbody></table></div>`;
}

function claims(groups: readonly (readonly Claim[])[], o: Overview): Html {
  if (groups.length === 0) return html`<h2 id="claims">Claims</h2><p>No claims yet.</p>`;
  const shown =
    o.claims.length < o.claimCount
      ? html`<p class="faint">The first ${o.claims.length} of ${o.claimCount}; <code>attested claims</code> lists all.</p>`
      : null;
  return html`<h2 id="claims">Claims</h2>${shown}<div class="scroll"><table><caption>One line for each event told; an event told of several places stands once</caption>
<thead><tr><th scope="col">Event</th><th scope="col">Who says</th><th scope="col">Where</th><th scope="col">When</th><th scope="col">How many</th><th scope="col">Words</th></tr></thead>
<tbody>${groups.map(row)}</tbody></table></div>`;
}

function row(group: readonly Claim[]): Html {
  const [c] = group;
  const places = group.flatMap((g) => (g.where ? [g.where.text] : [])).join(', ');
  const figures = c.figures.map((f) => `${f.what} “${f.text}”${f.countedBy ? ` (${f.countedBy})` : ''}`).join('; ');
  return html`<tr><td><span class="type">${c.event.type}</span> ${c.event.mode}<br><small>${c.modality}</small></td><td>${c.chain.map((l) => l.speaker || '(nobody named)').join(' → ')}</td><td>${places}</td><td>${days(c)}</td><td>${figures}</td><td class="words" dir="auto">“${c.evidence.quote}”</td></tr>`;
}

function days({ when }: Claim): string {
  if (!when.from) return when.text ? `not known (“${when.text}”)` : '';
  return when.from === when.to ? when.from : `${when.from} to ${when.to}`;
}

function groupsOf(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) groups.set(claim.group, [...(groups.get(claim.group) ?? []), claim]);
  return [...groups.values()];
}
