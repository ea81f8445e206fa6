import { signal } from '@preact/signals'
import type { PersonRole } from 'immigration-rulesets'
import type { ReadFile } from './client-file.ts'
import type { ClientWords } from './client-words.ts'

interface Outcome {
  /** Says it in the words of a language, which can change meanwhile. */
  readonly say: (words: ClientWords, roles: Readonly<Record<PersonRole, string>>) => string
  readonly refused?: ReadFile
}

/** What came of the last load, save or deletion. */
export const outcome = signal<Outcome | undefined>(undefined)
