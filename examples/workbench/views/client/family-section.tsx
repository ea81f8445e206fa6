import { signal } from '@preact/signals'
import type { PersonRole } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { focusId } from '../../parts/focus.ts'
import { addPerson, chosen, namePerson, person, persons, removePerson } from '../../state/client.ts'
import { language } from '../../state/settings.ts'
import { pageWords } from '../../words/page.ts'
import { clientWords } from './client-words.ts'

type FamilyRole = Exclude<PersonRole, 'applicant'>

const roles: readonly FamilyRole[] = ['spouse', 'partner', 'child', 'parent', 'sibling', 'other']
const role = signal<FamilyRole>('spouse')

/** Everybody in the file: who is chosen, what they are called, and who else belongs to the family. */
export function FamilySection(): JSX.Element {
  const words = clientWords[language.value]
  const called = pageWords[language.value].roles
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
              value={person.value.name ?? ''}
              onChange={({ currentTarget }) => namePerson(currentTarget.value.trim())}
            />
          </label>
          {chosen.value > 0 && (
            <button
              type="button"
              id="remove-person"
              onClick={() => {
                removePerson()
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
            onClick={() => {
              addPerson(role.value)
              focusId('person-name')
            }}
          >
            {words.addNow}
          </button>
        </div>
        <p id="person-name-help" class="note">
          {words.nameHelp}
        </p>
      </div>
    </section>
  )
}
