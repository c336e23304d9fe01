/** Style of the overview page: light and dark by the reader's setting, nothing fetched. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1d2025; --paper: #fcfbf8; --faint: #5f6670; --line: #d9d6cf; --mark: #7a4a12; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --paper: #16181c; --faint: #a0a6af; --line: #363a42; --mark: #e0b070; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-inline-size: 72rem; padding: 1.5rem; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.15rem; margin-block: 2rem .5rem; }
.faint, small { color: var(--faint); }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 2rem; padding: 0; list-style: none; } .counts b { font-size: 1.4rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; inline-size: 100%; } caption { text-align: start; color: var(--faint); padding-block: .25rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-block-start: 1px solid var(--line); }
th { font-weight: 600; white-space: nowrap; } td.words { min-inline-size: 20rem; } .type { color: var(--mark); font-weight: 600; }
a { color: inherit; } a:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
nav a { margin-inline-end: 1rem; }
`;
