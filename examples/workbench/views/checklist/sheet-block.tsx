import type { SheetBlock, SheetItem, SheetLine, SheetMark } from 'immigration-rulesets'
import type { ComponentChildren, JSX } from 'preact'
import { Mark } from '../../parts/mark.tsx'
import { tick, ticked } from '../../state/ticked.ts'
import type { Errand } from './lists.ts'

interface BlockProps {
  readonly block: SheetBlock
  readonly errand: Errand
}

/** Paragraphs, then items, then a plain list, then paragraphs again. */
export function Block({ block: { intro, items, list, outro }, errand }: BlockProps): JSX.Element {
  return (
    <>
      <Paragraphs lines={intro} />
      <Items items={items} errand={errand} />
      <Lines lines={list} />
      <Paragraphs lines={outro} />
    </>
  )
}

function Items({ items, errand }: { readonly items: readonly SheetItem[]; readonly errand: Errand }): JSX.Element | null {
  if (items.length === 0) return null
  return (
    <ul class="items">
      {items.map((item) => (
        <Item key={errand(item.outcome, item.about[0] ?? {}) + item.title} item={item} errand={errand} />
      ))}
    </ul>
  )
}

/** One thing, with a mark of its own, or one for each that it is found for; then what belongs to it. */
function Item({ item, errand }: { readonly item: SheetItem; readonly errand: Errand }): JSX.Element {
  const { outcome, about, mark, title, remark, subjects, details, parts } = item
  const named = (
    <>
      <strong>{title}</strong>
      {remark !== undefined && <em> {remark}</em>}
    </>
  )
  return (
    <li class="item" data-outcome={outcome}>
      {subjects.length === 0 ? (
        <Marked mark={mark} errand={errand(outcome, about[0] ?? {})}>
          {named}
        </Marked>
      ) : (
        <>
          {named}
          <ul class="subjects">
            {subjects.map((subject, index) => (
              <li key={subject}>
                <Marked mark={mark} errand={errand(outcome, about[index] ?? {})}>
                  {subject}
                </Marked>
              </li>
            ))}
          </ul>
        </>
      )}
      <Lines lines={details} />
      <Items items={parts} errand={errand} />
    </li>
  )
}

interface MarkedProps {
  readonly mark: SheetMark
  readonly errand: string
  readonly children: ComponentChildren
}

/** What is to be ticked off, or is marked as open. */
function Marked({ mark, errand, children }: MarkedProps): JSX.Element {
  if (mark === 'box')
    return (
      <label class="marked">
        <input
          type="checkbox"
          data-errand={errand}
          checked={ticked.value.has(errand)}
          onChange={({ currentTarget }) => tick(errand, currentTarget.checked)}
        />
        <span class="what">{children}</span>
      </label>
    )
  if (mark === 'none') return <>{children}</>
  return (
    <span class="marked">
      <span class="sign">
        <Mark of={mark} />
      </span>
      <span class="what">{children}</span>
    </span>
  )
}

const signs = { '◇': 'open', '≠': 'contested' } as const

/** What the marks mean: a box to tick off, and of what is open or contested those that all views show. */
export function Legend({ text }: { readonly text: string }): JSX.Element {
  return (
    <p class="legend">
      {text.split(/([☐◇≠])/u).map((part) => {
        if (part === '☐') return <span key={part} class="box" aria-hidden="true" />
        return part === '◇' || part === '≠' ? <Mark key={part} of={signs[part]} /> : part
      })}
    </p>
  )
}

function Lines({ lines }: { readonly lines: readonly SheetLine[] }): JSX.Element | null {
  if (lines.length === 0) return null
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li key={line.text}>
          <Sentence line={line} />
          <Lines lines={line.lines ?? []} />
        </li>
      ))}
    </ul>
  )
}

function Paragraphs({ lines }: { readonly lines: readonly SheetLine[] }): JSX.Element {
  return (
    <>
      {lines.map((line) => (
        <div key={line.text} class="paragraph">
          <p>
            <Sentence line={line} />
          </p>
          <Lines lines={line.lines ?? []} />
        </div>
      ))}
    </>
  )
}

/** A sentence with the numbers of its sources. */
function Sentence({ line: { text, sources } }: { readonly line: SheetLine }): JSX.Element {
  return (
    <>
      {text}
      {sources.length > 0 && <span class="numbers"> {sources.map((number) => `[${number}]`).join(' ')}</span>}
    </>
  )
}
