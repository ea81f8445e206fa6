import type { JSX } from 'preact'
import { Refused, Standing } from '../../parts/standing.tsx'
import { WayTo } from '../../parts/way-to.tsx'
import { answerNow } from '../../state/answers.ts'
import { language } from '../../state/settings.ts'
import { checklistWords } from './checklist-words.ts'
import { LanguageOfList } from './language-of-list.tsx'
import { listLanguage, lists, tellsChanges } from './lists.ts'
import { SheetArticle } from './sheet-article.tsx'
import './checklist.css'

/** What to do, to bring and by when, for everybody in the client file: a page each, to be printed. */
export function ChecklistView(): JSX.Element {
  const words = checklistWords[language.value]
  const all = lists.value
  if (all === undefined) return <Standing answer={answerNow.value}>{() => null}</Standing>
  const isOpen = answerNow.value?.evaluation?.nextQuestion != null
  return (
    <div class="checklist">
      <div class="around">
        <p class="quiet">{words.introduction}</p>
        <div class="ways">
          <button type="button" id="print" class="primary" onClick={() => window.print()}>
            {words.print}
          </button>
          {isOpen && <WayTo view="interview">{words.ask}</WayTo>}
          <LanguageOfList />
          <label class="tick">
            <input
              type="checkbox"
              id="list-changes"
              checked={tellsChanges.value}
              onChange={({ currentTarget }) => {
                tellsChanges.value = currentTarget.checked
              }}
            />{' '}
            {words.changes}
          </label>
        </div>
      </div>
      {all.map(({ path, title, sheet, errand, stays, gaps, refused }, index) => (
        <article key={path} lang={listLanguage.value === 'zh' ? 'zh-Hans' : 'en'} data-person={path}>
          {sheet === undefined ? (
            <>
              {title !== undefined && <h3>{title}</h3>}
              <Refused issues={refused} person={index} />
            </>
          ) : (
            <SheetArticle sheet={sheet} person={title} errand={errand} stays={stays} gaps={gaps} />
          )}
        </article>
      ))}
    </div>
  )
}
