import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RulesetVersion, versionName } from '../../src/model/version.ts'
import { effectsOf, shownBy } from './effects.ts'
import { lookAt } from './looked-at.ts'
import { publishedCases } from './recorded.ts'
import { whereShown } from './where-shown.ts'

/** What the published cases of a version show of its decisions. */
export interface Figures {
  readonly name: string
  readonly cases: number
  readonly effects: number
  readonly shown: number
  /** Effects that nobody can show, as the diagrams prove. */
  readonly impossible: number
  /** Those that no case shows and that are not proved to be impossible. */
  readonly unshown: readonly string[]
}

export function figuresOf(version: RulesetVersion): Figures {
  const cases = publishedCases(version)?.cases ?? []
  const effects = effectsOf(version)
  const shown = new Set(cases.flatMap((one) => [...shownBy(lookAt(version, one))]))
  const open = effects.filter((effect) => !shown.has(effect))
  const where = whereShown(version, open)
  const unshown = open.filter((effect) => where.get(effect)?.length !== 0)
  return {
    name: versionName(version),
    cases: cases.length,
    effects: effects.length,
    shown: effects.length - open.length,
    impossible: open.length - unshown.length,
    unshown,
  }
}

const page = join(import.meta.dirname, '../../cases/README.md')

/** What is published about cases. */
export function readPage(): string {
  return readFileSync(page, 'utf8')
}

export function writePage(text: string): void {
  writeFileSync(page, text)
}

/** Puts figures in the place of those that a text has, as a table, with their sums. */
export function withFigures(text: string, figures: readonly Figures[]): string {
  const row = (name: string, some: readonly Figures[]) => {
    const sum = (count: (one: Figures) => number) => some.reduce((all, one) => all + count(one), 0)
    return `| ${[
      name,
      sum(({ cases }) => cases),
      sum(({ effects }) => effects),
      sum(({ shown }) => shown),
      sum(({ impossible }) => impossible),
      sum(({ unshown }) => unshown.length),
    ].join(' | ')} |\n`
  }
  const rows = [...figures.map((one) => row(one.name, [one])), row('all', figures)]
  return text.replace(/(?<=^\| version \| cases \|.*\n\|[-:|]+\n)(?:\| .*\n)*/m, () => rows.join(''))
}

/** Why effects are shown by no case though the diagrams do not prove them impossible, each with its version before it. */
export type Unshown = readonly { readonly because: string; readonly effects: readonly string[] }[]

export function readUnshown(): Unshown {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'unshown.json'), 'utf8'))
}
