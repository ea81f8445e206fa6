import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { usages } from '../../src/cli/run.ts'
import { runCli } from './run-cli.ts'

const id = 'us-police-certificates'
const folder = mkdtempSync(join(tmpdir(), 'immigration-rulesets-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Evaluates facts from standard input. */
function evaluating(input: string | Uint8Array) {
  return runCli(['evaluate', `${id}@2015-11-18`, '--facts', '-', '--as-of', '2026-11-21', '--json'], input)
}

describe('bad facts', () => {
  it.each([
    ['a misspelt fact', { birthdate: '1990' }, 'birthdate: there is no fact `birthdate`: did you mean `birthDate`?'],
    ['a country that there is not', { nationalities: ['XX'] }, 'nationalities[0]: `XX` is not a country code'],
    ['a country in small letters', { nationalities: ['cn'] }, 'nationalities[0]: `cn` is not a country code: did you mean `CN`?'],
    [
      'a stay that ends before it begins',
      { residences: [{ country: 'CN', from: '2020-01-02', to: '2020-01-01' }] },
      'residences[0].to: the stay ends (`2020-01-01`) before it begins (`2020-01-02`)',
    ],
    ['a stay before birth', { birthDate: '2000', residences: [{ country: 'CN', from: '1999' }] }, 'residences[0].from: '],
    ['a day that does not exist', { birthDate: '2015-02-30' }, 'birthDate: `2015-02-30` is not a date: February 2015 has 28 days'],
    ['a birth after the as-of date', { birthDate: '2026-11-22' }, 'birthDate: `2026-11-22` lies after the as-of date 2026-11-21'],
    ['a list instead of an object', [], '(root): '],
  ])('%s exits 3 and says where and why', async (_, facts, problem) => {
    const { status, stdout, stderr } = await evaluating(JSON.stringify(facts))
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    expect(stderr).toContain(`error: invalid facts:\n  ${problem}`)
  })

  it.each([
    ['malformed JSON', '{"birthDate":', 'error: invalid JSON at line 1, column 14: expected a value, found the end of the text\n'],
    ['no JSON at all', '', 'error: invalid JSON at line 1, column 1: '],
    [
      'a prototype key',
      '{"__proto__":{"birthDate":"1990"}}',
      'error: invalid JSON at line 1, column 2: the name `__proto__` is not allowed\n',
    ],
    ['10 MB', ' '.repeat(10_000_000), 'error: invalid JSON: the text is larger than 1048576 bytes\n'],
    ['Latin-1', Buffer.from('{"birthDate":"é"}', 'latin1'), 'error: invalid JSON: the text is not UTF-8: save it as UTF-8\n'],
    ['UTF-16', Buffer.from('\uFEFF{}', 'utf16le'), 'error: invalid JSON: the text is UTF-16: save it as UTF-8\n'],
  ])('%s exits 3', async (_, input, problem) => {
    const { status, stdout, stderr } = await evaluating(input)
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    expect(stderr).toContain(problem)
  })

  it('are told all at once: what has a wrong name, what is no value, and what cannot be beside something else', async () => {
    const residences = [
      { country: 'Tailand', from: '1985-01-01' },
      { country: 'CN', from: '1989', to: '1988' },
    ]
    const { status, stderr } = await evaluating(JSON.stringify({ birthdate: '1990', birthDate: '1990', residences, arests: [] }))
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: [
        'error: invalid facts:',
        '  birthdate: there is no fact `birthdate`: did you mean `birthDate`?',
        '  residences[0].country: `Tailand` is not a country code: did you mean `TH` (Thailand)?',
        '  residences[0].from: this is 1985-01-01, and lies before `birthDate`, which is 1990-01-01 at the earliest: correct one of the two',
        '  residences[1].to: the stay ends (`1988`) before it begins (`1989`)',
        '  residences[1].from: this is 1989-12-31 at the latest, and lies before `birthDate`, which is 1990-01-01 at the earliest: correct one of the two',
        '  arests: there is no fact `arests`: did you mean `arrests`?',
        '',
      ].join('\n'),
    })
  })

  it('are told in Chinese with --language zh', async () => {
    const facts = { birthDate: '1990-02-30', nationalities: ['Tailand'], residences: [{ country: 'CN', from: '2027' }], arrests: 'none' }
    const { stderr } = await runCli(
      ['evaluate', id, '--facts', '-', '--as-of', '2026-11-21', '--language', 'zh'],
      JSON.stringify({ ...facts, residences: [{ country: 'CN', from: '1990', to: '1989' }] }),
    )
    expect(stderr).toContain('错误：所给事实有误\n  birthDate: `1990-02-30` 不是有效的日期：1990年2月只有 28 天\n')
    expect(stderr).toContain('nationalities[0]: `Tailand` 不是国家代码：是否指 `TH`（泰国）？')
    expect(stderr).toContain('residences[0].to: 结束日期 `1989` 早于开始日期 `1990`')
  })

  it('suggest the country that is nearly named, for a destination of `compare` and of a family too', async () => {
    const facts = JSON.stringify({ nationalities: ['Tailand'], family: [{ role: 'spouse', nationalities: ['Germny'] }] })
    for (const argv of [['compare'], ['checklist', id]]) {
      const { status, stderr } = await runCli([...argv, '--facts', '-', '--as-of', '2026-11-21'], facts)
      expect(status).toBe(3)
      expect(stderr).toContain('  nationalities[0]: `Tailand` is not a country code: did you mean `TH` (Thailand)?\n')
      expect(stderr).toContain('  family[0].nationalities[0]: `Germny` is not a country code: did you mean `DE` (Germany)?\n')
    }
  })

  it('a file of 10 MB exits 3 without being read', async () => {
    const path = join(folder, 'large.json')
    writeFileSync(path, Buffer.alloc(10_000_000, ' '))
    const result = await runCli(['evaluate', id, '--facts', path, '--as-of', '2026-11-21'])
    expect(result).toEqual({ status: 3, stdout: '', stderr: 'error: invalid JSON: the text is larger than 1048576 bytes\n' })
  })

  it('a text of just the limit is read', async () => {
    const text = '{}'.padEnd(1_048_576, ' ')
    expect((await evaluating(text)).status).toBe(2)
    expect((await evaluating(`${text} `)).status).toBe(3)
  })

  it('never reach the terminal with characters that steer it', async () => {
    const { stderr } = await evaluating(JSON.stringify({ '\u001B[2J': 1, nationalities: ['\u001B[31m'] }))
    expect(stderr).toMatch(/^[^\p{C}]*$/mu)
    expect(stderr).not.toContain('\u001B')
  })
})

describe('bad arguments', () => {
  const evaluate = ['evaluate', id, '--facts', '-', '--as-of', '2026-11-21']
  it.each([
    [['--language', 'zh', 'list'], '请先写命令：immigration-rulesets list --language zh\n'],
    [['evalute'], 'there is no command `evalute`: did you mean `evaluate`?\nsee immigration-rulesets --help'],
    [['--verson'], 'there is no option `--verson`: did you mean `--version`?\nsee immigration-rulesets --help'],
    [
      ['evaluate'],
      '`evaluate` needs a ruleset: write immigration-rulesets evaluate <id>[@<version>]\nsee immigration-rulesets evaluate --help',
    ],
    [['list', id], `\`${id}\` is one argument too many\nsee immigration-rulesets list --help`],
    [[...evaluate, 'more'], '`more` is one argument too many\nsee immigration-rulesets evaluate --help'],
    [
      ['evaluate', id, 'me.json'],
      '`me.json` is one argument too many: for a file of facts write `--facts me.json`\nsee immigration-rulesets evaluate --help',
    ],
    [[...evaluate, '--jsn'], 'there is no option `--jsn`: did you mean `--json`?\nsee immigration-rulesets evaluate --help'],
    [[...evaluate, '--to', 'json-schema'], 'there is no option `--to`: there is `--facts`, '],
    [[...evaluate, '--json=yes'], '`--json` takes no value\n'],
    [[...evaluate, '--as-of', '2026-11-21'], '`--as-of` is given twice\n'],
    [[...evaluate, '--known-on'], '`--known-on` needs a value: write --known-on <date>\n'],
    [[...evaluate, '--known-on', '--json'], '`--known-on` needs a value: write --known-on <date>\n'],
    [['evaluate', id, '--facts', '-'], '`--as-of` is needed: '],
    [['evaluate', 'us-police-certificate'], `there is no ruleset \`us-police-certificate\`: did you mean \`${id}\`?\n`],
    [['export', 'us-police-certificate'], `there is no ruleset \`us-police-certificate\`: did you mean \`${id}\`?\n`],
    [['evaluate', `${id}@2015-11-19`], `\`${id}\` has no version \`2015-11-19\``],
    [['evaluate', id], '`--facts` is needed: a file with the facts as JSON, or - for standard input\nerror: `--as-of` is needed: '],
    [['evaluate', id, '--as-of', 'today'], '--as-of: `today` is not a day: write year, month and day, such as 2026-11-21; the clock'],
    [['compare', '--as-of', 'today'], '--as-of: `today` is not a day: '],
    [[...evaluate, '--color', 'red'], '--color: there is no choice `red`: there is `auto`, `always`, `never`'],
    [['evaluate', id, '--as-of', '2026-11-21'], '`--facts` is needed: '],
    [['evaluate', id, '--facts', '-', '--as-of', '2026-02-29'], '--as-of: `2026-02-29` is not a date: February 2026 has 28 days\n'],
    [['evaluate', id, '--facts', '-', '--as-of', '2026'], '--as-of: `2026` is not a full date: write the day too, as in 2015-04-17\n'],
    [[...evaluate, '--known-on', 'soon'], '--known-on: `soon` is not a day: '],
    [[...evaluate, '--language', 'fr'], '--language: `fr` is not a language of this package: write en or zh\n'],
    [['show', id, '--json', '--language', 'zz'], '--language: `zz` is not a language of this package: write en or zh\n'],
    [['list', '--help', '--language', 'zz'], '--language: `zz` is not a language of this package: write en or zh\n'],
    [
      ['explain', id, '--facts', '-', '--as-of', '2026-11-21', '--country', 'Tailand'],
      '--country: `Tailand` is no country known here: did you mean `Thailand`?',
    ],
    [
      [...evaluate, '--svg', '-', '--json'],
      '--svg: `-` is standard output, where `--json` goes: write one of the two into a file\nsee immigration-rulesets evaluate --help\n',
    ],
    [[...evaluate, '--reading', 'sixMonths'], '--reading: `sixMonths` is not a reading: write <name>=<value>\n'],
    [[...evaluate, '--reading', 'a=b', '--reading', 'a=c'], '--reading: `a` is given twice\n'],
    [[...evaluate, '--reading', 'sixMonths=never'], '`readings`: `sixMonths` cannot be `never`: it is one of `at-least`, `more-than`\n'],
    [[...evaluate, '--reading', '__proto__=x'], '`readings`: there is no reading `__proto__` here: '],
    [
      ['evaluate', 'us-police-certificate', '--facts', '-', '--as-of', '2026-11-21'],
      `there is no ruleset \`us-police-certificate\`: did you mean \`${id}\`?\n`,
    ],
    [['evaluate', 'constructor', '--facts', '-', '--as-of', '2026-11-21'], 'there is no ruleset `constructor`: there is '],
    [['evaluate', `${id}@`, '--facts', '-', '--as-of', '2026-11-21'], `\`${id}@\` is not a version: write ${id}@`],
    [
      ['evaluate', `${id}@2015-11-19`, '--facts', '-', '--as-of', '2026-11-21'],
      `\`${id}\` has no version \`2015-11-19\`: it has 1991-10-01, 2015-11-18`,
    ],
    [
      ['evaluate', id, '--facts', '-', '--as-of', '1991-09-30'],
      `no version of \`${id}\` covers 1991-09-30: the first day covered is 1991-10-01\n`,
    ],
    [['evaluate', `${id}@2015-11-18`, '--facts', '-', '--as-of', '2015-11-17'], `no version of \`${id}\` covers 2015-11-17: `],
    [[...evaluate, '--known-on', '2020-01-01'], `no version of \`${id}\` covers 2026-11-21: nothing was encoded by 2020-01-01`],
    [
      ['evaluate', `${id}@2015-11-18`, '--facts', '-', '--as-of', '2026-11-21', '--known-on', '2020-01-01'],
      `--known-on: \`${id}@2015-11-18\` was encoded on 2026-11-21, after 2020-01-01\n`,
    ],
    [
      ['evaluate', `${id}@2015-11-19`, '--facts', '-', '--as-of', '2026-11-21', '--known-on', '2020-01-01'],
      `\`${id}\` has no version \`2015-11-19\`: it has 1991-10-01, 2015-11-18`,
    ],
    [['evaluate', id, '--facts', 'no-such-file.json', '--as-of', '2026-11-21'], '--facts: there is no file `no-such-file.json`\n'],
    [['evaluate', id, '--facts', '.', '--as-of', '2026-11-21'], '--facts: `.` cannot be read (EISDIR): it is a directory; give a file\n'],
    [['evaluate', id, '--facts', 'a\0b', '--as-of', '2026-11-21'], '--facts: that is not the name of a file\n'],
    [
      ['ask', id, '--facts', '-', '--as-of', '2026-11-21'],
      '--facts: `ask` reads its answers from standard input: give the facts in a file\n',
    ],
    [['ask', id, '--as-of', '2026-11-21', '--reading', 'sixMonths=never'], '`readings`: `sixMonths` cannot be `never`'],
    [
      ['export', id],
      '`--to` is needed: write --to json-rules-engine or --to json-logic or --to json-schema or --to dmn or --to mermaid or --to smt-lib\n',
    ],
    [['export', id, '--to', 'json-scheme'], '--to: there is no format `json-scheme`: did you mean `json-schema`?\n'],
    [['export', id, '--to', 'toString'], '--to: there is no format `toString`: '],
  ])('%j exits 1', async (argv, problem) => {
    const { status, stdout, stderr } = await runCli(argv, '{}')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(`${argv.includes('zh') ? '错误：' : 'error: '}${problem}`)
  })

  it('never reach the terminal with characters that steer it', async () => {
    for (const argv of [['\u001B[2J'], ['list', '--\u001B[2J'], ['evaluate', '\u001B[2J', '--facts', '-', '--as-of', '2026-11-21']]) {
      const { status, stderr } = await runCli(argv)
      expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('\uFFFD[2J') })
      expect(stderr).not.toContain('\u001B')
    }
  })

  it('are told before the facts are read', async () => {
    const { status, stderr } = await runCli([...evaluate, '--language', 'fr'], 'not JSON')
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('--language') })
  })
})

describe('what is wrong is told in Chinese, where that is asked for', () => {
  const told = async (argv: readonly string[], input: object = {}) =>
    (await runCli([...argv, '--language', 'zh'], JSON.stringify(input))).stderr.trimEnd().split('\n')
  const evaluate = (...rest: readonly string[]) => ['evaluate', id, ...rest]

  it.each([
    [['evaluate', 'us-police-certificate'], `错误：没有名为 \`us-police-certificate\` 的规则：是否指 \`${id}\`？`],
    [evaluate('--facts', 'none.json', '--as-of', '2026-11-21'), '错误：--facts：没有文件 `none.json`'],
    [
      evaluate('--facts', 'none.json', '--as-of', 'today'),
      '错误：--as-of：`today` 不是日期：请写年月日，例如 2026-11-21；本程序从不读取系统时钟',
    ],
    [evaluate('--facts', '-', '--as-of', '2026-11-31'), '错误：--as-of: `2026-11-31` 不是有效的日期：2026年11月只有 30 天'],
    [evaluate('--facts', '-', '--as-of', '1991-09-30'), `错误：\`${id}\` 没有适用于 1991-09-30 的版本：最早可查的日期是 1991-10-01`],
    [['evaluate', `${id}@2015-11-19`], `错误：\`${id}\` 没有版本 \`2015-11-19\`：现有 1991-10-01、2015-11-18`],
    [evaluate('--fact', '-'), '错误：没有名为 `--fact` 的选项：是否指 `--facts`？'],
    [['evaluate'], '错误：命令不完整：请写 immigration-rulesets evaluate <id>[@<version>]'],
  ])('%j', async (argv, line) => {
    expect((await told(argv))[0]).toBe(line)
  })

  it('names what is lacking, and the help, too', async () => {
    expect(await told(evaluate())).toEqual([
      '错误：缺少 `--facts`：写明事实的 JSON 文件，或用 - 表示标准输入',
      '错误：缺少 `--as-of`：所问的日期，例如 --as-of 2026-11-21；本程序从不读取系统时钟',
      '用法见 immigration-rulesets evaluate --help',
    ])
  })

  it('says so of names and country codes that there are not, and of what is no list', async () => {
    const facts = { usVisas: 'immigrant', nationalities: ['UK', 'SU'], residences: {}, arrests: [{ country: 'DE', onn: '2012' }] }
    expect(await told(evaluate('--facts', '-', '--as-of', '2026-11-21'), facts)).toEqual([
      '错误：所给事实有误',
      '  usVisas: 没有名为 `usVisas` 的事实：是否指 `usVisa`？',
      '  nationalities[0]: `UK` 不是国家代码：英国是 `GB`',
      '  nationalities[1]: `SU` 不是国家代码：苏联已不存在：请写该地今天所属的国家，例如 `RU`、`UA`、`KZ`',
      '  residences: 对象 不是列表：请写 `[…]`，没有则写 `[]`',
      '  arrests[0].onn: 没有名为 `onn` 的项目：是否指 `on`？',
    ])
  })

  it('says so of a family', async () => {
    const facts = { family: [{ role: 'spous' }, { name: 5 }, 'Mia'] }
    expect(await told(evaluate('--facts', '-', '--as-of', '2026-11-21'), facts)).toEqual([
      '错误：所给事实有误',
      '  family[0].role: 没有名为 `spous` 的身份：是否指 `spouse`？',
      '  family[1].role: 此项必填',
      '  family[1].name: `5` 不是1 至 200 个字符的文字',
      '  family[2]: `Mia` 不是含有 `role` 和事实的对象',
    ])
  })

  it('names what is of no use as people do, and never by an identifier', async () => {
    const facts = { usVisa: 'immigrant', birthDate: '1990' }
    expect((await told(['evaluate', 'unhcr-cn-registration', '--facts', '-', '--as-of', '2026-11-21'], facts))[0]).toMatch(
      /^本规则用不到：[^\w]*$/u,
    )
  })
})

describe('the command alone', () => {
  it('tells which commands there are, in the language asked for', async () => {
    const help = await runCli(['help'])
    expect(await runCli([])).toEqual(help)
    expect(help).toMatchObject({ status: 0, stderr: '' })
    const chinese = await runCli(['--language', 'zh'])
    expect(chinese).toMatchObject({ status: 0, stderr: '' })
    // Every command says in Chinese what it does.
    for (const { name } of usages) expect(chinese.stdout).toMatch(new RegExp(`immigration-rulesets ${name} +\\P{ASCII}`, 'u'))
    expect(await runCli(['help', '--language', 'zh'])).toEqual(chinese)
  })
})
