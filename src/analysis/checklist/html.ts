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
  return documentOf(sheet.heading, language, partsOf(sheet, 1, 'source'))
}

/** Writes the checklists of several persons as one such document, each person beginning a page when it is printed. */
export function sheetsInHtml(heading: string, sheets: readonly Sheet[], language: Language): string {
  const articles = sheets.flatMap((sheet, index) => ['<article>', ...partsOf(sheet, 2, `person-${index + 1}-source`), '</article>'])
  return documentOf(heading, language, [`<h1>${inert(heading)}</h1>`, ...articles])
}

function documentOf(title: string, language: Language, body: readonly string[]): string {
  return `${[
    '<!doctype html>',
    `<html lang="${tags[language]}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${inert(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

/**
 * Writes all of a sheet.
 *
 * @param level - The level of its heading; those of its sections are one below.
 * @param anchor - What the ids of its sources begin with.
 */
function partsOf(sheet: Sheet, level: 1 | 2, anchor: string): readonly string[] {
  const heading = (text: string, below = 0) => `<h${level + below}>${inert(text)}</h${level + below}>`
  const sources = sheet.sources.map((source) => sourceOf(source, anchor))
  return [
    '<header>',
    heading(sheet.heading),
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
    ...(sheet.legend === '' ? [] : [`<p class="legend">${inert(sheet.legend)}</p>`]),
    '</header>',
    level === 1 ? '<main>' : '<div>',
    ...sheet.sections.flatMap((section) => [
      '<section>',
      heading(section.heading, 1),
      ...section.blocks.flatMap((block) => blockOf(block, anchor)),
      '</section>',
    ]),
    level === 1 ? '</main>' : '</div>',
    '<footer>',
    ...(sources.length === 0 ? [] : [heading(sheet.sourcesHeading, 1), list('ol', sources, 'sources')]),
    ...sheet.closing.map((sentence) => `<p>${inert(sentence)}</p>`),
    '</footer>',
  ]
}

function blockOf({ intro, items, list: lines, outro }: SheetBlock, anchor: string): readonly string[] {
  return [
    ...intro.flatMap((line) => paragraphOf(line, anchor)),
    ...(items.length === 0
      ? []
      : [
          list(
            'ul',
            items.map((item) => itemOf(item, anchor)),
            'items',
          ),
        ]),
    ...listOf(lines, anchor),
    ...outro.flatMap((line) => paragraphOf(line, anchor)),
  ]
}

function paragraphOf(line: SheetLine, anchor: string): readonly string[] {
  return [`<p>${sentence(line, anchor)}</p>`, ...listOf(line.lines ?? [], anchor)]
}

function itemOf({ mark, title, remark, subjects, details, parts }: SheetItem, anchor: string): string {
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
  const pieces =
    parts.length === 0
      ? ''
      : list(
          'ul',
          parts.map((part) => itemOf(part, anchor)),
          'items',
        )
  return `<li>${own}${each}${listOf(details, anchor).join('')}${pieces}</li>`
}

/** Puts a mark before what it marks; what a box is for can be clicked as well. */
function marked(name: SheetMark, content: string): string {
  if (name === 'box') return `<label>${box} ${content}</label>`
  return name === 'none' ? content : `${marks[name]} ${content}`
}

function listOf(lines: readonly SheetLine[], anchor: string): readonly string[] {
  return lines.length === 0
    ? []
    : [
        list(
          'ul',
          lines.map((line) => `<li>${sentence(line, anchor)}${listOf(line.lines ?? [], anchor).join('')}</li>`),
        ),
      ]
}

function sentence({ text, sources }: SheetLine, anchor: string): string {
  return [inert(text), ...sources.map((number) => `<a href="#${anchor}-${number}">[${number}]</a>`)].join(' ')
}

function sourceOf({ number, title, address, facts, note }: SourceEntry, anchor: string): string {
  // Only what a browser opens as a page becomes a link.
  const isPage = address !== undefined && /^https?:\/\//u.test(address)
  const link = address === undefined ? '' : isPage ? `<a href="${inert(address)}">${inert(address)}</a>` : inert(address)
  const rest = [link, inert(facts), inert(note ?? '')].filter((part) => part !== '')
  return `<li id="${anchor}-${number}" value="${number}">${[inert(title), ...rest].join('<br>')}</li>`
}

function list(name: 'ul' | 'ol', items: readonly string[], className?: string): string {
  return `<${name}${className === undefined ? '' : ` class="${className}"`}>${items.join('')}</${name}>`
}

function mark(sign: string): string {
  return `<span class="mark">${sign}</span>`
}
