import { signal } from '@preact/signals'
import type { Issue, PersonRole } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { focusId } from '../../parts/focus.ts'
import { messageOf } from '../../state/asked.ts'
import { addPerson, type ClientFile, chosen, file, fullness, namePerson, person, persons, removePerson } from '../../state/client.ts'
import { keepForUndo } from '../../state/replaced.ts'
import { language } from '../../state/settings.ts'
import { forgetRelative } from '../../state/ticked.ts'
import { pageWords } from '../../words/page.ts'
import { clientWords } from './client-words.ts'
import { outcome } from './outcome.ts'

type FamilyRole = Exclude<PersonRole, 'applicant'>

const roles: readonly FamilyRole[] = ['spouse', 'partner', 'child', 'parent', 'sibling', 'other']
const role = signal<FamilyRole>('spouse')

/** The most that can be typed as a name. */
const longestName = 200

/** A name that was not taken, and why: of one person, until anything else is taken. */
const refused = signal<
  { readonly name: string; readonly issues: readonly Issue[]; readonly of: ClientFile; readonly at: number } | undefined
>(undefined)

function takeName(name: string): void {
  const issues = namePerson(name)
  refused.value = issues.length === 0 ? undefined : { name, issues, of: file.value, at: chosen.value }
}

/** Everybody in the file: who is chosen, what they are called, and who else belongs to the family. */
export function FamilySection(): JSX.Element {
  const words = clientWords[language.value]
  const called = pageWords[language.value].roles
  const wrong = refused.value?.of === file.value && refused.value.at === chosen.value ? refused.value : undefined
  return (
    <section aria-labelledby="people">
      <h3 id="people">{words.people}</h3>
      <p class="quiet">{words.peopleHelp}</p>
      <div class="people">
        <ul>
          {persons.value.map((one, index) => (
            <li key={one.path}>
              <label class="tick">
                <input
                  type="radio"
                  name="person"
                  id={`person-${index}`}
                  checked={chosen.value === index}
                  onChange={() => {
                    chosen.value = index
                  }}
                />{' '}
                {called[one.role]}
                <span class="quiet"> · {one.name ?? words.unnamed}</span>
              </label>
            </li>
          ))}
        </ul>
        <div class="row">
          <label>
            <span>{words.name}</span>
            <input
              id="person-name"
              type="text"
              autoComplete="off"
              aria-describedby="person-name-help"
              aria-invalid={wrong !== undefined}
              maxLength={longestName}
              value={wrong?.name ?? person.value.name ?? ''}
              onChange={({ currentTarget }) => takeName(currentTarget.value.trim())}
            />
          </label>
          {chosen.value > 0 && (
            <button
              type="button"
              id="remove-person"
              onClick={() => {
                const who = person.value.name
                const { role: as } = person.value
                keepForUndo()
                forgetRelative(chosen.value - 1)
                removePerson()
                outcome.value = { say: ({ removed }, roles) => removed(who ?? roles[as]) }
                focusId('person-0')
              }}
            >
              {words.removePerson(person.value.name ?? called[person.value.role])}
            </button>
          )}
          <label>
            <span>{words.add}</span>
            <select
              id="add-person"
              value={role.value}
              onChange={({ currentTarget }) => {
                role.value = currentTarget.value as FamilyRole
              }}
            >
              {roles.map((one) => (
                <option key={one} value={one}>
                  {called[one]}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            id="add-person-now"
            disabled={fullness.value.length > 0}
            aria-describedby="person-name-help"
            onClick={() => {
              addPerson(role.value)
              focusId('person-name')
            }}
          >
            {words.addNow}
          </button>
        </div>
        <div id="person-name-help" class="note">
          <p>{words.nameHelp}</p>
          {[...(wrong?.issues ?? []), ...fullness.value].map((issue) => (
            <p key={issue.message} class="problem" data-problem={issue.path}>
              {messageOf(issue)}
            </p>
          ))}
        </div>
      </div>
    </section>
  )
}
