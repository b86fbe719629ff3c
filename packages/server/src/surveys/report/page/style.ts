/**
 * The one style sheet of the printed page. It never changes with the report, so
 * that a strict policy can allow it by its hash.
 */
export const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 186mm; padding: 10mm 4mm; color: #16202a; background: #fff;
  font: 10.5pt/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
h1, h2, p, table, dl, figure { margin: 0; }
h1 { font-size: 18pt; line-height: 1.2; text-wrap: balance; }
h2 { margin: 8mm 0 2.5mm; font-size: 12.5pt; line-height: 1.25; break-after: avoid; }
h3 { margin: 4mm 0 1mm; font-size: 10.5pt; break-after: avoid; }
.issuer { margin-bottom: 1mm; color: #44525f; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 1mm 6mm; margin-top: 4mm; }
.facts dt { color: #44525f; }
.facts dd { margin: 0; }
.index { display: grid; grid-template-columns: auto 1fr; gap: 8mm; align-items: center; margin-top: 6mm;
  padding: 5mm 6mm; border: 0.4mm solid #16202a; border-radius: 1.5mm; break-inside: avoid; }
.figure { font-size: 44pt; font-weight: 700; line-height: 1; font-variant-numeric: tabular-nums; }
.caption { margin-top: 1.5mm; }
.index .facts { margin: 0; grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr); gap: 1mm 5mm; }
.grade { font-weight: 700; }
.note { margin: 1.5mm 0; color: #44525f; font-size: 9pt; }
.before { break-after: avoid; }
.warning { margin-top: 3mm; font-weight: 600; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
table + table { margin-top: 4mm; }
th, td { padding: 1.2mm 2mm; border-bottom: 0.2mm solid #b9c3cc; text-align: start; vertical-align: baseline; }
thead th { border-bottom: 0.4mm solid #16202a; vertical-align: bottom; font-size: 9pt; line-height: 1.25; }
tbody th { font-weight: 400; }
tfoot th, tfoot td { border-top: 0.4mm solid #16202a; font-weight: 700; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
td.number, th.number { text-align: end; white-space: nowrap; }
td.code { white-space: nowrap; }
td.bar { width: 32mm; }
td.bar svg { width: 100%; height: 3.2mm; }
table.groups { table-layout: fixed; break-inside: avoid; }
table.groups th.number { width: 32mm; white-space: normal; }
.track { fill: #e3e8ec; }
.value { fill: #1d5a8a; }
.hidden { color: #44525f; font-style: italic; }
.texts { margin: 0; padding: 0; list-style: none; }
.texts li { padding: 1.2mm 0; border-bottom: 0.2mm solid #b9c3cc; white-space: pre-wrap; overflow-wrap: anywhere; break-inside: avoid; }
.internal { break-before: page; }
.signature { margin-top: 14mm; margin-inline-start: auto; width: 70mm; break-inside: avoid; }
.signature p + p { margin-top: 1mm; }
.signature .line { margin-top: 22mm; padding-top: 1mm; border-top: 0.2mm solid #16202a; }
.made { margin-top: 8mm; color: #44525f; font-size: 9pt; }
@page { size: A4; margin: 14mm 12mm 16mm; }
@media print { body { max-width: none; padding: 0; } }
`;
