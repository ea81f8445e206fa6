import type { JSX } from 'preact'
import { Languages } from '../../parts/languages.tsx'
import { language } from '../../state/settings.ts'
import { checklistWords } from './checklist-words.ts'
import { otherLanguage } from './lists.ts'

/** The choice of the language of the list: that of the page, or another. */
export function LanguageOfList(): JSX.Element {
  const words = checklistWords[language.value]
  return (
    <label>
      <span>{words.language}</span>
      <select
        id="list-language"
        value={otherLanguage.value ?? ''}
        onChange={({ currentTarget: { value } }) => {
          otherLanguage.value = value === 'en' || value === 'zh' ? value : undefined
        }}
      >
        <option value="">{words.asPage}</option>
        <Languages />
      </select>
    </label>
  )
}
