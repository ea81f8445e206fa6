import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../src/cli/arguments.ts'
import { chooseVersions } from '../../src/cli/choose-version.ts'
import { synopsisOf } from '../../src/cli/help.ts'
import type { CommandUsage } from '../../src/cli/options.ts'

const usage: CommandUsage = { name: 'affected', summary: '', takes: 'versions', options: ['facts', 'help'] }
const choose = (...argv: readonly string[]) => chooseVersions(parseArguments(usage, argv))

describe('two versions of a ruleset', () => {
  it('are named behind it, in the order asked about', () => {
    expect(synopsisOf(usage)).toBe('immigration-rulesets affected <id> <version> <version> [options]')
    const { ruleset, before, after } = choose('us-police-certificates', '2015-11-18', '1991-10-01')
    expect([ruleset.id, before.inForce.from, after.inForce.from]).toEqual(['us-police-certificates', '2015-11-18', '1991-10-01'])
    expect(choose('us-police-certificates', '2015-11-18', '2015-11-18.1').after.revision).toBe(1)
  })

  it.each([
    [[], '`affected` needs a ruleset and two of its versions: write immigration-rulesets affected <id> <version> <version>'],
    [['us-police-certificate'], 'there is no ruleset `us-police-certificate`: did you mean `us-police-certificates`?'],
    ...[['us-police-certificates'], ['us-police-certificates', '1991-10-01'], ['us-police-certificates@1991-10-01', '2015-11-18']].map(
      (argv): [string[], string] => [
        argv,
        'two versions are needed: `us-police-certificates` has 1991-10-01, 2015-11-18; write us-police-certificates 1991-10-01 2015-11-18',
      ],
    ),
    [['us-police-certificates', '1991-10-01', '2015'], '`us-police-certificates` has no version `2015`: it has 1991-10-01, 2015-11-18'],
    [
      ['us-police-certificates', '1991-10-01', '2015-11-18', 'a.jsonl'],
      '`a.jsonl` is one argument too many: for a file of facts write `--facts a.jsonl`',
    ],
  ])('%j is refused with what would be right', (argv, message) => {
    expect(() => choose(...argv)).toThrow(message)
  })
})
