import type { Language } from '../../calendar/language.ts'
import type { SourceEntry } from '../../text/sources.ts'
import { svgText as inert } from '../../text/svg.ts'
import type { Sheet, SheetBlock, SheetItem, SheetLine, SheetMark } from './sheet.ts'
import { style } from './style.ts'

/** The language of a document, as HTML names it. */
const tags: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' }

const box = '<input type="checkbox">'
const marks: Readonly<Record<SheetMark, string>> = { box, open: mark('◇'), contested: mark('≠'), none: '' }

/** Writes a checklist as a complete HTML document that prints in black and white; every text in it is escaped. Ends with a line break. */
export function sheetInHtml(sheet: Sheet, language: Language): string {
  return `${[
    '<!doctype html>',
    `<html lang="${tags[language]}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${inert(sheet.heading)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<h1>${inert(sheet.heading)}</h1>`,
    ...sheet.remarks.map((remark) => `<p>${inert(remark)}</p>`),
    ...(sheet.headline.length === 0
      ? []
      : [
          list(
            'ul',
            sheet.headline.map((row) => `<li>${inert(row)}</li>`),
            'headline',
          ),
        ]),
    `<p class="legend">${inert(sheet.legend)}</p>`,
    '</header>',
    '<main>',
    ...sheet.sections.flatMap(({ heading, blocks }) => [
      '<section>',
      `<h2>${inert(heading)}</h2>`,
      ...blocks.flatMap(blockOf),
      '</section>',
    ]),
    '</main>',
    '<footer>',
    ...(sheet.sources.length === 0 ? [] : [`<h2>${inert(sheet.sourcesHeading)}</h2>`, list('ol', sheet.sources.map(sourceOf), 'sources')]),
    ...sheet.closing.map((sentence) => `<p>${inert(sentence)}</p>`),
    '</footer>',
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

function blockOf({ intro, items, list: lines, outro }: SheetBlock): readonly string[] {
  return [
    ...intro.flatMap(paragraphOf),
    ...(items.length === 0 ? [] : [list('ul', items.map(itemOf), 'items')]),
    ...listOf(lines),
    ...outro.flatMap(paragraphOf),
  ]
}

function paragraphOf(line: SheetLine): readonly string[] {
  return [`<p>${sentence(line)}</p>`, ...listOf(line.lines ?? [])]
}

function itemOf({ mark, title, remark, subjects, details }: SheetItem): string {
  const named = `<strong>${inert(title)}</strong>`
  const remarked = remark === undefined ? '' : ` <em>${inert(remark)}</em>`
  const own = subjects.length === 0 ? marked(mark, named + remarked) : named + remarked
  const each =
    subjects.length === 0
      ? ''
      : list(
          'ul',
          subjects.map((subject) => `<li>${marked(mark, inert(subject))}</li>`),
          'subjects',
        )
  return `<li>${own}${each}${listOf(details).join('')}</li>`
}

/** Puts a mark before what it marks; what a box is for can be clicked as well. */
function marked(name: SheetMark, content: string): string {
  if (name === 'box') return `<label>${box} ${content}</label>`
  return name === 'none' ? content : `${marks[name]} ${content}`
}

function listOf(lines: readonly SheetLine[]): readonly string[] {
  return lines.length === 0
    ? []
    : [
        list(
          'ul',
          lines.map((line) => `<li>${sentence(line)}${listOf(line.lines ?? []).join('')}</li>`),
        ),
      ]
}

function sentence({ text, sources }: SheetLine): string {
  return [inert(text), ...sources.map((number) => `<a href="#source-${number}">[${number}]</a>`)].join(' ')
}

function sourceOf({ number, title, address, facts, note }: SourceEntry): string {
  // Only what a browser opens as a page becomes a link.
  const isPage = address !== undefined && /^https?:\/\//u.test(address)
  const link = address === undefined ? '' : isPage ? `<a href="${inert(address)}">${inert(address)}</a>` : inert(address)
  const rest = [link, inert(facts), inert(note ?? '')].filter((part) => part !== '')
  return `<li id="source-${number}" value="${number}">${[inert(title), ...rest].join('<br>')}</li>`
}

function list(name: 'ul' | 'ol', items: readonly string[], className?: string): string {
  return `<${name}${className === undefined ? '' : ` class="${className}"`}>${items.join('')}</${name}>`
}

function mark(sign: string): string {
  return `<span class="mark">${sign}</span>`
}
