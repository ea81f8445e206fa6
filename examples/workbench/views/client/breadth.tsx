import type { JSX } from 'preact'
import { ofEvery } from '../../state/asked.ts'
import { catalogue, load } from '../../state/rulesets.ts'
import { language } from '../../state/settings.ts'
import { clientWords } from './client-words.ts'

/** Whether one ruleset's facts are asked for, or all that any ruleset has a use for: these are loaded then. */
export function Breadth(): JSX.Element {
  const words = clientWords[language.value]
  const choose = (every: boolean) => {
    ofEvery.value = every
    if (every) void load(...catalogue.map(({ id }) => id))
  }
  return (
    <fieldset class="breadth">
      <legend>{words.whichFacts}</legend>
      {([false, true] as const).map((every) => (
        <label key={String(every)} class="tick">
          <input
            type="radio"
            name="breadth"
            value={every ? 'every' : 'one'}
            checked={ofEvery.value === every}
            onChange={() => choose(every)}
          />{' '}
          {every ? words.everyRuleset : words.thisRuleset}
        </label>
      ))}
    </fieldset>
  )
}
