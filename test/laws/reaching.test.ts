import { describe, expect, it } from 'vitest'
import { versionName } from '../../src/model/version.ts'
import { reachingFacts } from '../support/reaching-facts.ts'
import { everyVersion } from '../support/rulesets.ts'
import { unreached } from './unreached.ts'

describe.each(everyVersion)('cases that reach all of $name', ({ version }) => {
  const listed = unreached.filter((one) => one.version === versionName(version)).map(({ goal }) => goal)

  it('let every rule apply, every exception be taken and every reading be contested, but for what cannot be', () => {
    const missed = reachingFacts(version).filter((reached) => reached.found === undefined)
    expect(missed.map(({ goal }) => goal.name)).toEqual(listed)
  })
})
