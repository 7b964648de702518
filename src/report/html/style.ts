/**
 * The page’s looks: a book’s page for the article, quiet cards beside it, in light, in dark, and on paper. Cards are blocks and
 * no list items, which Chromium counts anew for each that a filter hides: with 5,000 of them for a minute.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --card: #ffffff; --ink: #23211d; --quiet: #66615a; --line: #e2ddd3;
  --error: #a8321f; --error-wash: #fbe6e0; --warning: #80590a; --warning-wash: #fbefcf;
  --suggestion: #17646f; --suggestion-wash: #dcf0f1; --good: #2c6a3a; --good-wash: #e0f1e2; --focus: #2b5fd0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --card: #1e2125; --ink: #dedad2; --quiet: #a19c93; --line: #34383e;
    --error: #ff9c8c; --error-wash: #43221d; --warning: #e9bd6b; --warning-wash: #3b301a;
    --suggestion: #7fcbd4; --suggestion-wash: #1a3438; --good: #8fce9b; --good-wash: #1d3423; --focus: #8fb2ff;
  }
}
* { box-sizing: border-box; }
html { font: 16px/1.55 system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif; scroll-padding: 5rem 0 2rem; }
body { margin: 0; background: var(--paper); color: var(--ink); }
header, main, footer { max-width: 84rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.1rem; font-weight: 600; margin: 0 0 .25rem; }
h1 .version { color: var(--quiet); font-weight: 400; }
.run { font-size: 1.6rem; line-height: 1.3; margin: 0 0 1.5rem; font-weight: 300; }
h2 { font-size: 1.15rem; margin: 3rem 0 .75rem; font-weight: 600; overflow-wrap: anywhere; }
h3 { font-size: .8rem; letter-spacing: .04em; text-transform: uppercase; color: var(--quiet); font-weight: 600; margin: 0 0 .75rem; }
a { color: inherit; text-decoration-color: var(--quiet); text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 3; }
[hidden] { display: none !important; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .8rem; text-align: right; font-weight: 400; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; padding-left: 0; }
thead th { color: var(--quiet); border-bottom: 1px solid var(--line); }
.files td:first-child { white-space: normal; overflow-wrap: anywhere; }
tbody tr + tr > * { border-top: 1px solid var(--line); }
tr.dimension th { font-weight: 600; }
tr.type th { padding-left: 1.25rem; }
tr.type > *, tr.type + tr.type > * { border-top: 0; color: var(--quiet); }
tfoot tr > * { border-top: 1px solid var(--quiet); font-weight: 600; }
tfoot tr + tr > * { border-top: 0; }
.wide { overflow-x: auto; }
.verdict { font-weight: 600; }
table .sign.error { color: var(--error); } table .sign.warning { color: var(--warning); } table .sign.suggestion { color: var(--suggestion); }
.passes { color: var(--good); } .fails { color: var(--error); }
.note, .problem { color: var(--quiet); font-size: .9rem; }
.problem { color: var(--error); }
.sum { margin: -.5rem 0 1.5rem; }
.scorecard, .changes { margin: 2.5rem 0 0; }
.scorecard .note { margin: .75rem 0 0; max-width: 52rem; }
.changes table { width: 100%; table-layout: fixed; }
.changes th, .changes td { text-align: left; vertical-align: top; white-space: normal; padding: .5rem 1.5rem .5rem 0; }
.changes td { font: 1rem/1.6 Charter, 'Bitstream Charter', 'Iowan Old Style', 'Noto Serif', Georgia, serif; white-space: pre-line; overflow-wrap: anywhere; }
.decision-note { font-style: italic; }
.filters { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--line);
  display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: center; padding: .6rem 0; font-size: .9rem; }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem .9rem; }
legend, .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.box { white-space: nowrap; cursor: pointer; } .box input { accent-color: var(--quiet); margin: 0 .15rem 0 0; }
.box.error { color: var(--error); } .box.warning { color: var(--warning); } .box.suggestion { color: var(--suggestion); }
.count { color: var(--quiet); font-variant-numeric: tabular-nums; }
select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--quiet); border-radius: 4px; padding: .1rem .3rem; max-width: 20rem; }
.keys { color: var(--quiet); margin: 0; }
kbd { font: .8rem ui-monospace, 'DejaVu Sans Mono', monospace; border: 1px solid var(--line); border-radius: 3px; padding: 0 .3em; background: var(--card); }
.shown { margin: 0 0 0 auto; color: var(--quiet); font-variant-numeric: tabular-nums; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 25rem; gap: 3rem; align-items: start; }
.text { font: 1.15rem/1.75 Charter, 'Bitstream Charter', 'Iowan Old Style', 'Noto Serif', Georgia, serif; max-width: 42rem; }
.text p { margin: 0 0 1.1em; overflow-wrap: anywhere; }
.text p.heading { font-weight: 600; line-height: 1.4; }
.text p.list-item { margin-left: 1.2em; }
.text p.between { color: var(--quiet); }
mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: .22em; text-decoration-skip-ink: none;
  border-radius: 2px; cursor: pointer; }
mark.error { background: var(--error-wash); text-decoration-color: var(--error); }
mark.warning { background: var(--warning-wash); text-decoration-color: var(--warning); text-decoration-style: dashed; }
mark.suggestion { background: var(--suggestion-wash); text-decoration-color: var(--suggestion); text-decoration-style: dotted; }
mark.decided { background: none; text-decoration-color: var(--quiet); text-decoration-thickness: 1px; }
mark.off { text-decoration: none; cursor: auto; background: none; }
mark.current { box-shadow: 0 0 0 2px var(--focus); }
.number { font: 600 .72rem/1 system-ui, sans-serif; text-decoration: none; white-space: nowrap; padding: .15em .25em; border-radius: 3px; }
.text .number { vertical-align: .35em; margin: 0 .1em 0 .05em; }
.number.error { color: var(--error); } .number.warning { color: var(--warning); } .number.suggestion { color: var(--suggestion); }
.text .number.accepted, .text .number.rejected, .text .number.set-aside { color: var(--quiet); }
.number.current { outline: 2px solid var(--focus); }
.anchor:target { outline: 2px solid var(--focus); padding: .5em .1em; }
.list { position: sticky; top: 4.5rem; max-height: calc(100vh - 5.5rem); overflow-y: auto; padding: 2px; }
.cards { list-style: none; margin: 0; padding: 0; }
.card { display: block; margin: 0 0 .75rem; content-visibility: auto; contain-intrinsic-size: auto 12rem; background: var(--card); border: 1px solid var(--line); border-left: 3px solid var(--quiet); border-radius: 5px; padding: .7rem .95rem; font-size: .92rem; scroll-margin: 5rem 0 2rem; }
.card.error { border-left-color: var(--error); } .card.warning { border-left-color: var(--warning); } .card.suggestion { border-left-color: var(--suggestion); }
.card.current, .card:target { box-shadow: 0 0 0 2px var(--focus); outline: 0; }
.card p { margin: 0 0 .45rem; overflow-wrap: anywhere; }
.card p:last-child { margin-bottom: 0; }
.meta { color: var(--quiet); font-size: .85rem; }
.meta .place { font-variant-numeric: tabular-nums; } .meta .place::before { content: '· '; }
.status { float: right; color: var(--good); } .rejected .status, .set-aside .status { color: var(--quiet); }
.message { font-weight: 600; line-height: 1.4; }
.rejected .message, .set-aside .message { font-weight: 400; }
.fix { line-height: 1.5; } .fix .label { color: var(--quiet); font-size: .85rem; display: block; }
.nothing, .source, .evidence, details { font-size: .85rem; color: var(--quiet); }
details .fix { margin-top: .45rem; color: var(--ink); }
del { color: var(--error); background: var(--error-wash); text-decoration-thickness: 1px; border-radius: 2px; }
ins { color: var(--good); background: var(--good-wash); text-decoration-thickness: 1px; text-underline-offset: .2em; border-radius: 2px; }
.evidence { margin: 0 0 .45rem; padding: 0; list-style: none; overflow-wrap: anywhere; }
.evidence q { color: var(--ink); quotes: '“' '”'; }
.source a { font-family: ui-monospace, 'DejaVu Sans Mono', monospace; font-size: .8rem; }
.source .category::before { content: '· '; }
.rules { border-top: 1px solid var(--line); margin-top: 3.5rem; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); gap: 1.25rem 3rem; margin: 0; }
dl > div { scroll-margin-top: 5rem; } dl > div:target { outline: 2px solid var(--focus); outline-offset: .5rem; border-radius: 3px; }
dt { font-family: ui-monospace, 'DejaVu Sans Mono', monospace; font-size: .85rem; font-weight: 600; }
dd { margin: .25rem 0 0; font-size: .92rem; } dd.category { color: var(--quiet); font-size: .85rem; }
footer { color: var(--quiet); font-size: .85rem; padding: 3rem 1.5rem; }
@media (max-width: 62rem) {
  .columns { grid-template-columns: minmax(0, 1fr); gap: 1rem; }
  .list { position: static; max-height: none; overflow: visible; }
  .keys { display: none; }
  .filters { position: static; }
}
@media (max-width: 40rem) {
  header, main { padding-left: 1rem; padding-right: 1rem; }
  .run { font-size: 1.25rem; }
  th, td { padding: .3rem .4rem; }
  tbody th, .files th:first-child, .files td:last-child { white-space: normal; overflow-wrap: anywhere; min-width: 5rem; }
  tr.type th { padding-left: .75rem; }
  th .word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
}
@media (prefers-contrast: more) { :root { --quiet: var(--ink); --line: var(--ink); } }
@media (forced-colors: active) { mark { background: Mark; color: MarkText; } mark.off { background: none; color: CanvasText; } }
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --quiet: #444; --line: #bbb;
    --error: #8f2413; --error-wash: #fbe6e0; --warning: #6b4a05; --warning-wash: #fbefcf;
    --suggestion: #0f525b; --suggestion-wash: #dcf0f1; --good: #22562d; --good-wash: #e0f1e2; color-scheme: light; }
  @page { margin: 18mm 16mm; }
  html { font-size: 10.5pt; }
  .run { font-size: 1.3rem; }
  th, td { padding: .25rem .5rem; white-space: normal; }
  .wide { overflow: visible; }
  header, main, footer { max-width: none; padding: 0; }
  .filters, .skip { display: none !important; }
  .columns { display: block; }
  .text { max-width: none; font-size: 1.05rem; line-height: 1.6; }
  .list { position: static; max-height: none; overflow: visible; margin-top: 1.5rem; padding: 0; }
  .cards { columns: 2; column-gap: 1.25rem; }
  .card { content-visibility: visible; break-inside: avoid; font-size: .88rem; }
  .card.current, .card:target, mark.current, .number.current { box-shadow: none; outline: 0; }
  tr, dl > div { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  mark, ins, del { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
