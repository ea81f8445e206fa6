import type { Language } from '../../calendar/language.ts'
import { unlinkMarkdown } from '../../text/escape-markdown.ts'
import { lawChangePhrases } from '../../text/phrases/books/law-changes.ts'
import type { LawChange } from './law-changes.ts'
import { sourceTitle } from './numbered-sources.ts'

/**
 * Writes for a changelog what another version changes in its rules: a line of Markdown for each rule that is added, gone or changed, and one
 * that counts those that are only told otherwise.
 *
 * @example
 * lawChangesForChangelog(lawChanges(before, after))[0]
 * //=> 'added `tell-exception`: The country of origin before landing: no certificate, but say why (IRCC, physical presence calculator …; …)'
 */
export function lawChangesForChangelog(changes: readonly LawChange[], language: Language = 'en'): readonly string[] {
  const say = lawChangePhrases[language]
  const rules = changes.filter(({ part }) => part === 'rules')
  const reworded = rules.filter(({ change }) => change === 'reworded').length
  const lines = rules.flatMap(({ change, name, through, before, after }) => {
    const told = after ?? before
    if (change === 'reworded' || told === undefined) return []
    const sources = [...new Set(told.cites.map((source) => sourceTitle(source, language)))]
    const few = [...sources.slice(0, 1).map(unlinkMarkdown), ...(sources.length > 1 ? ['…'] : [])]
    const behind = through.map((one) => one.name)
    return [say.line(change, name, behind, unlinkMarkdown(told.title[language]), few.join(say.semicolon))]
  })
  return reworded === 0 ? lines : [...lines, say.lineOfReworded(reworded)]
}
