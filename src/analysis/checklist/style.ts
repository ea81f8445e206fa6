/** How a checklist looks on a screen and on paper: black on white, nothing told by colour alone. */
export const style = `
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #000; background: #fff; font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; }
h2, h3 { font-size: 1.15rem; border-bottom: 1px solid #000; }
article > header > h2 { font-size: 1.3rem; border: 0; }
article + article { break-before: page; }
.legend { border: 1px solid #000; padding: 0.3rem 0.6rem; }
.items, .subjects { list-style: none; padding-left: 0; }
.subjects { padding-left: 1.5rem; }
.items > li { margin-bottom: 0.8rem; break-inside: avoid; }
.items li ul { font-size: 0.9rem; }
.mark { display: inline-block; width: 1.2em; text-align: center; }
.sources { font-size: 0.85rem; overflow-wrap: anywhere; }
a { color: inherit; }
@page { margin: 2cm; }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt; } a { text-decoration: none; } h2, h3 { break-after: avoid; } }
`
