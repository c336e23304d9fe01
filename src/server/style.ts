/** Style of the overview page: light and dark by the reader's setting, nothing fetched. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1d2025; --paper: #fbfaf7; --card: #fff; --faint: #595f68; --line: #dedad2; --mark: #7a4a12; --quote: #b98a4a; --alarm: #9c2a2a; --doubt: #5b4a8a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --paper: #14161a; --card: #1b1e23; --faint: #a4aab3; --line: #343943; --mark: #e3b778; --quote: #8a6a3a; --alarm: #f09a92; --doubt: #bfb0ee; } }
* { box-sizing: border-box; }
html { scroll-padding-block-start: 1rem; }
body { margin: 0 auto; max-inline-size: 62rem; padding: 2rem clamp(1rem, 4vw, 2.5rem) 6rem; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; } h2 { font-size: 1.3rem; margin-block: 2.75rem .5rem; }
h3 { font-size: 1.08rem; line-height: 1.3; margin-block: 2.25rem 0; } h3 + p { margin-block: .1rem 1rem; }
.mark { margin: 0; color: var(--mark); font-weight: 650; letter-spacing: .04em; } .faint { color: var(--faint); } header .faint { max-inline-size: 42rem; margin: 0; }
.skip { position: absolute; inset-inline-start: -100rem; } .skip:focus { position: static; }
a { color: inherit; text-decoration-color: var(--quote); text-underline-offset: .18em; } a:hover { text-decoration-thickness: 2px; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; border-radius: 2px; }
nav { display: flex; gap: 1.25rem; }
.counts { display: flex; flex-wrap: wrap; gap: .25rem 2rem; padding: 0; margin-block: 1.25rem 1rem; list-style: none; } .counts b { font-size: 1.5rem; font-variant-numeric: tabular-nums; margin-inline-end: .15rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; inline-size: 100%; font-size: .95rem; } caption { text-align: start; color: var(--faint); padding-block: .25rem .5rem; }
th, td { text-align: start; vertical-align: top; padding: .45rem .9rem .45rem 0; border-block-start: 1px solid var(--line); } thead th { border: 0; color: var(--faint); font-weight: 500; }
tbody th { font-weight: 500; min-inline-size: 14rem; } .day { white-space: nowrap; font-variant-numeric: tabular-nums; } .number { text-align: end; padding-inline-end: 0; font-variant-numeric: tabular-nums; }
.passage { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.25rem; margin-block: .9rem; }
blockquote { margin: 0; padding-inline-start: .9rem; border-inline-start: 3px solid var(--quote); font: 1.02rem/1.55 Charter, "Iowan Old Style", Georgia, serif; overflow-wrap: anywhere; }
.claims { list-style: none; margin: 0; padding: 0; } .claims > li { padding-block-start: .8rem; margin-block-start: .8rem; border-block-start: 1px solid var(--line); }
.event { margin: 0 0 .25rem; display: flex; flex-wrap: wrap; gap: .1rem .6rem; align-items: baseline; } .event .faint { font-size: .88rem; } .type { color: var(--mark); font-weight: 650; }
.standing { font-size: .85rem; border: 1px solid currentColor; border-radius: 1rem; padding: 0 .55rem; color: var(--faint); } .standing.denied { color: var(--alarm); } .standing:is(.alleged, .feared, .hypothetical, .planned, .ordered) { color: var(--doubt); }
dl { margin: 0; display: grid; gap: .1rem; font-size: .95rem; } dl div { display: grid; grid-template-columns: 6rem minmax(0, 1fr); } dt { color: var(--faint); } dd { margin: 0; overflow-wrap: anywhere; }
code { font-size: .92em; background: var(--card); border: 1px solid var(--line); border-radius: 4px; padding: 0 .3em; }
@media (max-width: 34rem) { dl div { grid-template-columns: 1fr; } dd { margin-block-end: .3rem; } }
@media print { body { max-inline-size: none; } .passage { break-inside: avoid; } }
`;
