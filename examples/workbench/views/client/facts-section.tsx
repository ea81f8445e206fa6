import type { JSX } from 'preact'
import { FactField } from '../../parts/field/fact-field.tsx'
import { unusedFacts } from '../../state/asked.ts'
import { facts, setFact } from '../../state/client.ts'
import { language } from '../../state/settings.ts'
import { clientWords } from './client-words.ts'
import { groupNames, groups } from './groups.ts'
import { HistorySection } from './history/history-section.tsx'

/** Every fact that is asked for, by what it is about, and below it what is said besides. */
export function FactsSection(): JSX.Element {
  const words = clientWords[language.value]
  return (
    <>
      {groupNames.map((group) => {
        const named = groups.value.get(group) ?? []
        if (named.length === 0) return null
        return (
          <section key={group} class="facts" aria-labelledby={`group-${group}`}>
            <h3 id={`group-${group}`}>{words.groups[group]}</h3>
            {group === 'assumed' && <p class="quiet">{words.assumedHelp}</p>}
            {named.map(([name, definition]) => (
              <div key={name}>
                {definition.type === 'stays' && <HistorySection path={name} />}
                <FactField name={name} definition={definition} />
              </div>
            ))}
          </section>
        )
      })}
      <Unused />
    </>
  )
}

/** What the file says that these rules have no use for: nothing in it is hidden. */
function Unused(): JSX.Element | null {
  const words = clientWords[language.value]
  const unused = unusedFacts.value
  if (unused.length === 0) return null
  return (
    <details class="unused">
      <summary>{words.unused(unused.length)}</summary>
      <p class="quiet">{words.unusedHelp}</p>
      {unused.map(({ name, definition }) =>
        definition === undefined ? (
          <div key={name} class="fact" data-fact={name}>
            <span>{name}</span>
            <div class="answer">
              <code>{JSON.stringify(facts.value[name])}</code>{' '}
              <button type="button" onClick={() => setFact(name, undefined)}>
                {words.forget}
                <span class="hidden"> {name}</span>
              </button>
            </div>
          </div>
        ) : (
          <FactField key={name} name={name} definition={definition} />
        ),
      )}
    </details>
  )
}
