import type { JSX } from 'preact'
import { focusId } from '../../parts/focus.ts'
import { saveFile } from '../../parts/save-file.ts'
import { messageOf, problems } from '../../state/asked.ts'
import type { ClientFile } from '../../state/client.ts'
import { bringBack, canBringBack, keepNothing, replace } from '../../state/replaced.ts'
import { forgetAddress, isInAddress } from '../../state/saved.ts'
import { language } from '../../state/settings.ts'
import { hold } from '../../state/unsaved.ts'
import { pageWords } from '../../words/page.ts'
import { type ReadFile, readClientFile } from './client-file.ts'
import { clientWords } from './client-words.ts'
import { example } from './example.ts'
import { outcome } from './outcome.ts'
import { StartOver } from './start-over.tsx'

/** The client file in and out. */
export function FileSection(): JSX.Element {
  const words = clientWords[language.value]
  return (
    <section aria-labelledby="client-file">
      <h3 id="client-file">{words.file}</h3>
      <div class="row">
        <label>
          <span>{words.load}</span>
          <input
            id="load-file"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [chosenFile] = currentTarget.files ?? []
              if (chosenFile !== undefined) void take(chosenFile)
              // The same file can be chosen again once it has been mended.
              currentTarget.value = ''
            }}
          />
        </label>
        <button type="button" id="save-file" onClick={save}>
          {words.save}
        </button>
        <button
          type="button"
          id="load-example"
          onClick={() => {
            put(example)
            hold()
            outcome.value = { say: ({ exampleLoaded }) => exampleLoaded }
          }}
        >
          {words.example}
        </button>
        <StartOver
          onYes={() => {
            put({})
            hold()
            keepNothing()
            forgetAddress()
            outcome.value = { say: ({ cleared }) => cleared }
            focusId('start-over')
          }}
        />
      </div>
      <div class="outcome" role="status">
        {outcome.value !== undefined && <p>{outcome.value.say(words, pageWords[language.value].roles)}</p>}
        {outcome.value?.refused !== undefined && <Refused {...outcome.value.refused} />}
        {canBringBack() && (
          <button type="button" id="bring-back" onClick={undo}>
            {words.bringBack}
          </button>
        )}
      </div>
      <p>
        <label class="tick">
          <input
            id="keep-in-address"
            type="checkbox"
            aria-describedby="keep-warning"
            checked={isInAddress.value}
            onChange={({ currentTarget }) => {
              if (currentTarget.checked) isInAddress.value = true
              else forgetAddress()
            }}
          />{' '}
          {words.keep}
        </label>
        <span id="keep-warning" class="note">
          {words.keepWarning}
        </span>
      </p>
    </section>
  )
}

/** Why a file was not taken in; where its names are right, it can be taken in all the same, to be mended in the form. */
function Refused({ file: refused, issues }: ReadFile): JSX.Element {
  const words = clientWords[language.value]
  return (
    <>
      <ul>
        {issues.map((issue) => (
          <li key={issue.path + issue.message} class="problem" data-problem={issue.path}>
            {issue.path !== '' && <code>{issue.path}</code>} {messageOf(issue)}
          </li>
        ))}
      </ul>
      <p>{words.refusedNothing}</p>
      {refused !== undefined && (
        <button
          type="button"
          id="load-anyway"
          onClick={() => {
            put(refused)
            hold()
            outcome.value = { say: ({ loadedToMend }) => loadedToMend }
            focusId('load-file')
          }}
        >
          {words.loadAnyway}
        </button>
      )}
    </>
  )
}

/** Brings back whoever was here before. */
function undo(): void {
  taking += 1
  bringBack()
  outcome.value = { say: ({ broughtBack }) => broughtBack }
  focusId('load-file')
}

/** Puts another client in the place of the one at hand. */
function put(next: ClientFile): void {
  // What is still being read is not wanted any more.
  taking += 1
  replace(next)
}

/** Counts what was put in: a file that takes long to read does not come over what was put in since. */
let taking = 0

async function take(from: File): Promise<void> {
  taking += 1
  const number = taking
  outcome.value = { say: ({ reading }) => reading }
  let text: string
  try {
    text = await from.text()
  } catch {
    if (number === taking) outcome.value = { say: ({ couldNotSay }) => couldNotSay }
    return
  }
  const read = await readClientFile(text)
  if (number !== taking) return
  if (read === undefined) {
    outcome.value = { say: ({ couldNotCheck }) => couldNotCheck }
    return
  }
  if (read.file === undefined || read.issues.length > 0) outcome.value = { say: ({ refused }) => refused(from.name), refused: read }
  else {
    put(read.file)
    hold()
    outcome.value = { say: ({ loaded }) => loaded(from.name) }
  }
}

function save(): void {
  saveFile()
  const whole = problems.value.length === 0
  outcome.value = { say: (words) => (whole ? words.saved : words.savedWithProblems) }
}
