import type { SheetBlock, SheetItem, SheetLine, SheetMark } from 'immigration-rulesets'
import type { ComponentChildren, JSX } from 'preact'
import { tick, ticked } from './ticked.ts'

interface BlockProps {
  readonly block: SheetBlock
  /** What the names of its boxes begin with. */
  readonly box: string
}

/** Paragraphs, then items, then a plain list, then paragraphs again. */
export function Block({ block: { intro, items, list, outro }, box }: BlockProps): JSX.Element {
  return (
    <>
      <Paragraphs lines={intro} />
      {items.length > 0 && (
        <ul class="items">
          {items.map((item, index) => (
            <Item key={item.title} item={item} box={`${box}/${index}`} />
          ))}
        </ul>
      )}
      <Lines lines={list} />
      <Paragraphs lines={outro} />
    </>
  )
}

/** One thing, with a mark of its own, or one for each that it is found for. */
function Item({ item: { mark, title, remark, subjects, details }, box }: { readonly item: SheetItem; readonly box: string }): JSX.Element {
  const named = (
    <>
      <strong>{title}</strong>
      {remark !== undefined && <em> {remark}</em>}
    </>
  )
  return (
    <li class="item">
      {subjects.length === 0 ? (
        <Marked mark={mark} box={box}>
          {named}
        </Marked>
      ) : (
        <>
          {named}
          <ul class="subjects">
            {subjects.map((subject, index) => (
              <li key={subject}>
                <Marked mark={mark} box={`${box}/${index}`}>
                  {subject}
                </Marked>
              </li>
            ))}
          </ul>
        </>
      )}
      <Lines lines={details} />
    </li>
  )
}

interface MarkedProps {
  readonly mark: SheetMark
  readonly box: string
  readonly children: ComponentChildren
}

/** What is to be ticked off, or is marked as not decided. */
function Marked({ mark, box, children }: MarkedProps): JSX.Element {
  if (mark === 'box')
    return (
      <label class="marked">
        <input type="checkbox" checked={ticked.value.has(box)} onChange={({ currentTarget }) => tick(box, currentTarget.checked)} />
        <span class="what">{children}</span>
      </label>
    )
  if (mark === 'none') return <>{children}</>
  return (
    <span class="marked">
      <span class="sign">{signs[mark]}</span>
      <span class="what">{children}</span>
    </span>
  )
}

const signs: Readonly<Record<'open' | 'contested', string>> = { open: '◇', contested: '≠' }

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
