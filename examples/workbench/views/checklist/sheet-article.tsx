import type { Sheet } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { checklistWords } from './checklist-words.ts'
import { type Errand, listLanguage } from './lists.ts'
import { Block, Legend } from './sheet-block.tsx'

interface SheetArticleProps {
  readonly sheet: Sheet
  /** Whose it is, where it is one of several. */
  readonly person: string | undefined
  readonly errand: Errand
  /** Whether it was looked for what changes within a year, and nothing does. */
  readonly stays: boolean
  /** That the facts are taken to be complete, though they have gaps. */
  readonly gaps: readonly string[]
}

/** A checklist in words: what it comes to, what there is to do, and what it rests on. */
export function SheetArticle({ sheet, person, errand, stays, gaps }: SheetArticleProps): JSX.Element {
  const { heading, remarks, headline, legend, sections, sourcesHeading, sources, closing } = sheet
  return (
    <>
      <h3>
        {person !== undefined && <span class="person">{person}</span>}
        {heading}
      </h3>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      <ul class="headline">
        {headline.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {gaps.map((gap) => (
        <p key={gap} data-gaps>
          {gap}
        </p>
      ))}
      {legend !== '' && <Legend text={legend} />}
      {sections.map((section) => (
        <section key={section.heading}>
          <h4>{section.heading}</h4>
          {section.blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a section have no name but their place
            <Block key={index} block={block} errand={errand} />
          ))}
        </section>
      ))}
      {stays && <p>{checklistWords[listLanguage.value].stays}</p>}
      {sources.length > 0 && (
        <section class="sources">
          <h4>{sourcesHeading}</h4>
          <ol>
            {sources.map(({ number, title, address, facts, note }) => (
              <li key={number} value={number}>
                {title}
                {address !== undefined && <Address address={address} />}
                {facts !== '' && <span>{facts}</span>}
                {note !== undefined && <span>{note}</span>}
              </li>
            ))}
          </ol>
        </section>
      )}
      <div class="closing">
        {closing.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  )
}

/** Where a source was read, written out so that paper has it too. */
function Address({ address }: { readonly address: string }): JSX.Element {
  if (!/^https?:\/\//u.test(address)) return <span>{address}</span>
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {address}
    </a>
  )
}
