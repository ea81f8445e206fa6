import type { Text } from '../../model/text.ts'
import type { AffectedFinding } from '../../reasons/difference/affected.ts'
import type { AffectedFile, AffectedSummary, RefusedFile, Side } from './impact.ts'

/** Counts files as they come. */
export interface Tally {
  /** @returns The file itself. */
  add<File extends AffectedFile | RefusedFile>(file: File): File
  summary(): AffectedSummary
}

/** Begins to count. */
export function tallyOf(): Tally {
  const effects = { changed: 0, unchanged: 0, depends: 0 }
  const onRecommended = { ...effects }
  let [errors, unaskable] = [0, 0]
  const [rules, questions, restsOn, assumedDifferently, ignored] = [
    counted<{ in: Side; rule: string }>(),
    counted<{ fact: string; question: Text }>(),
    counted<{ fact: string; value: unknown }>(),
    counted<{ fact: string }>(),
    counted<{ fact: string }>(),
  ]
  const settles = new Map<string, number>()
  return {
    add(file) {
      if ('issues' in file) {
        errors += 1
        return file
      }
      const { persons } = file
      effects[file.effect] += 1
      onRecommended[file.onRecommended] += 1
      rules.add(persons.flatMap(({ findings }) => findings.flatMap(rulesBehind)))
      const asked = persons.flatMap(({ nextQuestion }) => nextQuestion ?? [])
      questions.add(asked.map(({ fact, question }) => ({ fact, question })))
      if (file.effect === 'depends' && asked.length === 0) unaskable += 1
      const open = persons.flatMap(({ missing, unknown }) => [...missing, ...unknown])
      const [first] = asked
      if (first !== undefined && open.length === 1) settles.set(first.question.en, (settles.get(first.question.en) ?? 0) + 1)
      restsOn.add(persons.flatMap((person) => person.assumptions.filter(({ fact }) => person.restsOn.includes(fact))))
      assumedDifferently.add(persons.flatMap((person) => person.assumedDifferently.map((fact) => ({ fact }))))
      ignored.add(persons.flatMap((person) => person.ignored.map((fact) => ({ fact }))))
      return file
    },
    summary: () => ({
      files: effects.changed + effects.unchanged + effects.depends + errors,
      effects: { ...effects },
      unaskable,
      errors,
      onRecommended: { ...onRecommended },
      rules: rules.list(),
      questions: questions.list().map((one) => ({ ...one, settles: settles.get(one.question.en) ?? 0 })),
      restsOn: restsOn.list(),
      assumedDifferently: assumedDifferently.list(),
      ignored: ignored.list(),
    }),
  }
}

/** The rules behind a finding that is changed. */
function rulesBehind({ effect, before, after }: AffectedFinding): readonly { readonly in: Side; readonly rule: string }[] {
  if (effect !== 'changed') return []
  const sides = { before: before.rules, after: after.rules } as const
  const told = (all: boolean) =>
    (['before', 'after'] as const).flatMap((side) => {
      const others = sides[side === 'before' ? 'after' : 'before']
      return sides[side].filter((rule) => all || !others.includes(rule)).map((rule) => ({ in: side, rule }))
    })
  const alone = told(false)
  return alone.length > 0 ? alone : told(true)
}

/** Counts in how many files each of some things is. */
function counted<Thing extends object>(): {
  add(ofFile: readonly Thing[]): void
  list(): readonly (Thing & { readonly files: number })[]
} {
  const counts = new Map<string, { readonly thing: Thing; files: number }>()
  return {
    add(ofFile) {
      for (const [key, thing] of new Map(ofFile.map((one) => [JSON.stringify(one), one]))) {
        const count = counts.get(key) ?? { thing, files: 0 }
        count.files += 1
        counts.set(key, count)
      }
    },
    list: () => [...counts.values()].sort((a, b) => b.files - a.files).map(({ thing, files }) => ({ ...thing, files })),
  }
}
