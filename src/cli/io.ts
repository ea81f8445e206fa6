import type { Readable, Writable } from 'node:stream'
import { inEveryLanguage, type Text } from '../model/text.ts'

/** All that a command can reach: streams, and what the package calls its version. Nothing else of the process. */
export interface Io {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  /** Whether somebody types the input, and so sees it. */
  readonly interactive: boolean
  /** The terminal that standard output goes to, where it does. */
  readonly terminal?: { readonly columns: number } | undefined
  /** Where somebody watches standard error: how time passes there, in milliseconds. Answers never hang on it. */
  readonly watched?: { now(): number } | undefined
  /** The program of a thread that does a part of the work; without one there are no threads. */
  readonly worker?: URL | undefined
  /** What the caller set in its environment. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly packageVersion: string
}

/** The exit statuses of the command. */
export const exit = {
  /** Everything asked is decided. */
  decided: 0,
  /** The command was called wrongly, or the ruleset cannot be used. */
  usage: 1,
  /** Something is undetermined or contested. */
  open: 2,
  /** The facts cannot be used. */
  facts: 3,
  /** The ruleset does not cover the case. */
  outside: 4,
} as const

/** The command was called wrongly: what was found, and what would have been right. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** The message in every language; in English alone where it is about what only programs meet. */
  readonly text: Text

  constructor(text: string | Text) {
    const told = typeof text === 'string' ? inEveryLanguage(() => text) : text
    super(told.en)
    this.text = told
  }
}

/** The system would not let something be read or written: what, why, and what to do. */
export class SystemError extends Error {
  override readonly name = 'SystemError'
  /** The message in every language. */
  readonly text: Text

  constructor(text: Text) {
    super(text.en)
    this.text = text
  }
}
