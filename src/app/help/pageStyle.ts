/** How the guide looks, on a screen and on A4. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem; line-height: 1.65;
  font-family: 'Segoe UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; } h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #8886; }
th { width: 11rem; font-weight: 600; }
@media (max-width: 28rem) { th, td { display: block; width: auto; padding: 0; } th { border: 0; padding-top: .5rem; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } .no-print { display: none; }
  tr, li { break-inside: avoid; } h2, h3 { break-after: avoid; } @page { size: A4; margin: 15mm; } }
`;
