import { canonicalJson } from '../canonical-json.ts'
import { prefixOf } from '../kind.ts'
import type { LabelledMeasure, Measures } from '../measure.ts'
import type { Reading, Readings } from '../reading.ts'
import type { RulesetVersion } from '../version.ts'
import { withoutWords } from '../words.ts'
import { type Rename, renamedMeasure } from './rename.ts'

/** The measures and readings of several versions, each once. */
export interface JoinedNames {
  readonly measures: Measures
  readonly readings: Readings
  /** Adds those of a version, and gives what each is called among all of them. */
  add(version: RulesetVersion): Rename
}

/** Follows a name that means something else already. */
const mark = '′'

/**
 * Collects measures and readings so that what is the same has one name.
 *
 * A measure is the same where it is made the same way from the same names, whatever it is called; a reading, where it is called the same and
 * has the same values.
 *
 * @param facts - Names that are taken: they mean the same everywhere.
 */
export function joinNames(facts: readonly string[]): JoinedNames {
  const taken = new Set(facts)
  const measures: Record<string, LabelledMeasure> = {}
  const readings: Record<string, Reading> = {}
  const known = new Map<string, string>()

  function nameOf(name: string, meaning: string, define: (free: string) => void): string {
    const same = known.get(meaning)
    if (same !== undefined) return same
    let free = name
    while (taken.has(free)) free += mark
    taken.add(free)
    known.set(meaning, free)
    define(free)
    return free
  }

  function add(version: RulesetVersion): Rename {
    const names = new Map<string, string>()
    const rename: Rename = (name) => {
      const joined = names.get(name) ?? join(name)
      names.set(name, joined)
      return joined
    }
    const join = (name: string): string => {
      const reading = own(version.readings, name)
      if (reading !== undefined) {
        const meaning = canonicalJson({ reading: name, values: Object.keys(reading.values).sort() })
        return nameOf(name, meaning, (free) => {
          readings[free] = reading
        })
      }
      const measure = own(version.measures, name)
      if (measure === undefined) return name
      const renamed = renamedMeasure(measure, rename)
      const meaning = canonicalJson({ of: prefixOf(name), measure: withoutWords(renamed) })
      return nameOf(name, meaning, (free) => {
        measures[free] = renamed
      })
    }
    for (const name of [...Object.keys(version.measures), ...Object.keys(version.readings)]) rename(name)
    return rename
  }

  return { measures, readings, add }
}

function own<Entry>(map: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined
}
