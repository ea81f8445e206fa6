import type { JSX } from 'preact'
import { chosen, persons } from '../state/client.ts'
import { asOf, days, isDay } from '../state/question.ts'
import { catalogue, rulesetId } from '../state/rulesets.ts'
import { language, said } from '../state/settings.ts'
import { pageWords } from '../words/page.ts'
import { Languages } from './languages.tsx'

/** What holds for every view: which rules, which day, which person, and in which language. */
export function Header(): JSX.Element {
  const words = pageWords[language.value]
  return (
    <header>
      <h1>{words.title}</h1>
      <label class="language">
        <span>{words.language}</span>
        <select
          id="language"
          value={language.value}
          onChange={({ currentTarget }) => {
            language.value = currentTarget.value as typeof language.value
          }}
        >
          <Languages />
        </select>
      </label>
      <div class="choices">
        <label class="ruleset">
          <span>{words.ruleset}</span>
          <select
            id="ruleset"
            value={rulesetId.value}
            onChange={({ currentTarget }) => {
              rulesetId.value = currentTarget.value
            }}
          >
            {(['destinations', 'china'] as const).map((group) => (
              <optgroup key={group} label={words[group]}>
                {catalogue
                  .filter((one) => one.group === group)
                  .map(({ id, name }) => (
                    <option key={id} value={id}>
                      {said(name)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        <label class="day">
          <span>{words.day}</span>
          <input
            id="as-of"
            type="date"
            value={asOf.value}
            required
            min={days.first}
            max={days.last}
            onChange={({ currentTarget }) => {
              if (isDay(currentTarget.value)) asOf.value = currentTarget.value
            }}
            // Half a date while it is typed is left alone; afterwards the field says which day is asked about.
            onBlur={({ currentTarget }) => {
              currentTarget.value = asOf.value
            }}
          />
        </label>
        {persons.value.length > 1 && (
          <label class="person">
            <span>{words.person}</span>
            <select
              id="person"
              value={String(chosen.value)}
              onChange={({ currentTarget }) => {
                chosen.value = Number(currentTarget.value)
              }}
            >
              {persons.value.map(({ role, name, path }, index) => (
                <option key={path} value={String(index)}>
                  {[name, words.roles[role]].filter(Boolean).join(' · ')}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </header>
  )
}
