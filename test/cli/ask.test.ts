import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { beginInterview } from '../../src/cli/interview/interview.ts'
import { brokenOff } from '../../src/cli/interview/remarks.ts'
import { evaluate, headlineOf } from '../../src/index.ts'
import { widthOf } from '../../src/text/layout.ts'
import { versionNamed } from '../../src/versions/in-force.ts'
import { asTold, runCli } from './run-cli.ts'

const id = 'us-police-certificates'
const version = versionNamed(rulesets[id], '2015-11-18')
const asOf = '2026-11-21'
const ask = ['ask', `${id}@2015-11-18`, '--as-of', asOf]
const stays = ['CN', 'Beijing', '1990-03-14', '2014-09-30', 'US', '', '2014-10-01', '', '']
const history = ['1', 'none', '1990-03-14', ...stays]
// What was assumed and matters is asked last, and kept by an empty line.
const confirmations = [
  'Did the person live in each of these places, and not only visit?',
  'For which countries does the State Department’s country page say that police certificates are unavailable?',
  'In which countries does the consular officer have reason to believe that a disqualifying police or criminal record exists?',
  'In which countries does the person fear persecution?',
  'Which police certificates are already in hand?',
  'From which countries can the person not get a police certificate?',
  'Does the residence history hold every place where the person has lived or stayed?',
]
const keep = confirmations.map(() => '')

const folder = mkdtempSync(join(tmpdir(), 'immigration-rulesets-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('ask', { timeout: 60_000 }, () => {
  it('interviews from nothing to a decided answer, and leaves out what cannot matter', async () => {
    const { status, stdout, stderr } = await runCli(ask, [...history, ...keep, 'never read'].join('\n'))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const question of confirmations) expect(words(stdout)).toMatch(new RegExp(`${escaped(question)} Assumed so far: (none|yes)\\.`))
    expect(stdout).not.toContain('never read')
    expect(stdout).toContain('\nNothing more to ask.\n')
    expect(stdout).not.toContain('Of which countries is the applicant a national?')
    expect(stdout).toMatch(
      /^ {2}get {9}police certificate from Beijing, China\n {2}not needed {2}police certificate from the United States$/m,
    )
  })

  it('takes another answer for what was assumed, and the finding turns', async () => {
    const { status, stdout } = await runCli(ask, [...history, '', 'CN', ...keep.slice(2)].join('\n'))
    expect(status).toBe(0)
    expect(words(stdout)).toContain(`${confirmations[1]} Assumed so far: none. If that is right, an empty line keeps it.`)
    expect(stdout).toContain('\nNothing more to ask.\n')
    expect(stdout).toMatch(/^ {2}not needed {2}police certificate from China, the United States$/m)
  })

  it('ends at once with 4 when the ruleset does not cover the case, and says where to turn', async () => {
    const { status, stdout, stderr } = await runCli(ask, ['6', 'never read'].join('\n'))
    expect({ status, stderr }).toEqual({ status: 4, stderr: '' })
    expect(stdout.match(/^> /gm)).toHaveLength(1)
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Not covered: these rules are for applicants for a visa at a consulate of the United States, or for adjustment of status there.',
    )
    expect(stdout.replace(/\s+/g, ' ')).toContain('Ask the authority that decides, or a lawyer.')
    const json = await runCli([...ask, '--json'], '6\n')
    expect(json.status).toBe(4)
    expect(JSON.parse(json.stdout)).toMatchObject({ scope: { status: 'outside' }, findings: [], nextQuestion: null })
  })

  it('prints the evaluation alone with --json, and asks on standard error', async () => {
    const { status, stdout, stderr } = await runCli([...ask, '--json'], [...history, ...keep, ''].join('\n'))
    const facts = {
      usVisa: 'immigrant',
      birthDate: '1990-03-14',
      residences: [
        { country: 'CN', place: 'Beijing', from: '1990-03-14', to: '2014-09-30', kind: 'residence' },
        { country: 'US', from: '2014-10-01', kind: 'residence' },
      ],
      arrests: [],
      usListedUnavailableIn: [],
      historyComplete: true,
      unobtainableIn: [],
      persecutionFearedIn: [],
      officerBelievesRecordIn: [],
      certificates: [],
      usReligiousCapacityIn: [],
    } as const
    expect(status).toBe(0)
    const evaluation = evaluate(version, facts, { asOf })
    expect(JSON.parse(stdout)).toEqual(asTold(Object.assign({ headline: headlineOf(version, evaluation) }, evaluation)))
    expect(stderr).toContain('Where has the person lived or stayed')
  })

  it('starts from the facts of a file, and asks only for what they leave open', async () => {
    const path = join(folder, 'facts.json')
    const residences = [
      { country: 'JP', from: '2015-05', to: '2016-05-10' },
      { country: 'US', from: '2016-06-01' },
    ]
    writeFileSync(path, JSON.stringify({ usVisa: 'immigrant', birthDate: '1990-03-14', nationalities: [], arrests: [], residences }))
    const { status, stdout } = await runCli([...ask, '--facts', path], ['2015-05-10', ...keep, ''].join('\n'))
    const [first, ...others] = stdout.split(/^> .*$/m).slice(0, -1)
    expect(first).toContain('Stay 1: On which day did it begin? (as exactly as you can)')
    expect(others.length).toBeGreaterThan(0)
    expect(others.filter((text) => !text.includes('Assumed so far: '))).toEqual([])
    expect(stdout).toContain('\nNothing more to ask.\n')
    expect(status).toBe(0)
    const rough = await runCli([...ask, '--facts', path, '--json'], ['?', ...keep, ''].join('\n'))
    expect(rough.status).toBe(2)
    expect(JSON.parse(rough.stdout)).toMatchObject({ missing: ['residences[0].from'], nextQuestion: null })
  })

  it('takes no bare no for one of several reasons that begins so', async () => {
    const { stdout } = await runCli(['ask', 'unhcr-cn-registration', '--as-of', asOf], '1\nn\n')
    expect(words(stdout)).toContain('`n` is none of these: write a number from 1 to 7')
    expect(stdout).not.toContain('→ no fear of serious harm there')
  })

  it('takes a time by the clock, and asks once for one that nobody knows to the minute', async () => {
    const registration = ['ask', 'cn-accommodation-registration', '--as-of', asOf]
    const { status, stdout } = await runCli(
      registration,
      ['PH', '', '', '2', '2', '2026-11-20 21:30', 'n', '1990-05-01', ...keep, ''].join('\n'),
    )
    expect(stdout).toContain('\nNothing more to ask.\n')
    expect(words(stdout)).toContain('due on: 21 November 2026, 21:30')
    expect(status).toBe(0)
    const rough = await runCli(
      registration,
      ['PH', '', '', '2', '2', '2026-11-20', 'y', '1990-05-01', '2026-11-21', '', '', '', ''].join('\n'),
    )
    expect(rough.stdout).toContain('\nNothing more to ask.\n')
    expect(rough.stdout.match(/^When did the person move in/gm)).toHaveLength(1)
    expect(rough.status).toBe(2)
  })

  it('answers as far as can be when the input ends, and says what to ask next', async () => {
    const { status, stdout } = await runCli(ask, history.slice(0, -1).join('\n'))
    expect(status).toBe(2)
    expect(stdout).toContain('No more answers: this is what can be said so far.')
    expect(stdout).toContain('\nAsk next\n')
    expect((await runCli(ask, '')).status).toBe(2)
  })

  it('uses the stays that were told when the input ends among them, and says what of one was left out', async () => {
    const { stdout } = await runCli(
      ask,
      ['1', 'none', '1990-03-14', 'CN', 'Beijing', '1990-03-14', '2014-09-30', 'Norway', 'Oslo'].join('\n'),
    )
    expect(words(stdout)).toContain(
      'No more answers: this is what can be said so far. The list was not finished: what stands in it is used, and it is taken as not complete. Left out, since it was not finished: Norway, Oslo.',
    )
    expect(stdout).toMatch(/^ {2}get {2,}police certificate from Beijing, China/m)
    const first = await runCli([...ask, '--language', 'zh'], ['1', '', '1990-03-14', 'TH'].join('\n'))
    expect(first.stdout).toContain('以下内容未填完，没有采用：泰国。')
    expect(first.stdout).not.toContain('列表未填完')
    const arrests = await runCli([...ask, '--json'], ['1', 'JP'].join('\n'))
    expect(words(arrests.stderr)).toContain('Left out, since it was not finished: arrest: Japan.')
  })

  it('keeps to the columns of the terminal, and says how far it is', async () => {
    const { stdout } = await runCli(ask, [...history, ''].join('\n'), { terminal: { columns: 50 }, environment: { NO_COLOR: '1' } })
    expect(stdout.split('\n').filter((line) => widthOf(line) > 50 && !line.includes('://'))).toEqual([])
    expect(stdout).toMatch(/^\[7 questions to go so far, then \d+ to confirm\]$/m)
    expect(stdout).toMatch(/^\[\d+ to confirm so far\]$/m)
    // The stays are one question.
    expect(stdout.match(/^\[4 questions to go so far/gm)).toHaveLength(1)
  })

  it('speaks Chinese with --language zh', async () => {
    const { stdout } = await runCli([...ask, '--language', 'zh'], '1\n\n1990-03-14\n')
    expect(stdout).toContain('申请哪一类签证？\n1) 在使领馆申请移民签证（抽签移民除外）\n')
    expect(stdout).toContain('第 1 段居留：在哪个国家？\n（国家代码或名称；没有其他的请直接回车）')
  })

  it('writes nothing to standard output when the facts of the file cannot be', async () => {
    const path = join(folder, 'bad.json')
    writeFileSync(path, '{"birthDate":"2015-02-30"}')
    const { status, stdout } = await runCli([...ask, '--facts', path], '')
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
  })
})

/** A text without its line breaks. */
function words(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function escaped(text: string): string {
  return text.replace(/[?.()]/g, '\\$&')
}

describe('ask without a day', { timeout: 60_000 }, () => {
  const undated = ['ask', `${id}@2015-11-18`]

  it('asks for it first, until there are rules for it, and then goes on as with it', async () => {
    const { status, stdout, stderr } = await runCli(undated, ['soon', '1990-01-01', 'why', asOf, ...history, ...keep].join('\n'))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(words(stdout)).toContain('Which day is the question about? (a day, such as 2026-11-21) > soon `soon` is not a day: write')
    expect(words(stdout)).toContain(`covers 1990-01-01: the first day covered is 2015-11-18 > why It is asked because the rules`)
    const dated = await runCli(ask, [...history, ...keep].join('\n'))
    const answer = (text: string) => text.slice(text.indexOf('Nothing more to ask.'))
    expect(answer(stdout)).toBe(answer(dated.stdout))
  })

  it('is an error only where no day is told', async () => {
    const { status, stderr } = await runCli(undated, 'quit\n')
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('`--as-of` is needed') })
    expect((await runCli([...undated, '--language', 'zh'], '')).stderr).toContain('错误：缺少 `--as-of`')
  })
})

describe('whoever has enough', { timeout: 60_000 }, () => {
  it.each(['quit', 'Stop', '退出'])('ends the interview with %s, and is answered with what is known', async (word) => {
    const language = word === '退出' ? ['--language', 'zh'] : []
    const { status, stdout } = await runCli([...ask, ...language], ['1', word, 'never read'].join('\n'))
    expect(status).toBe(2)
    expect(stdout).not.toContain('never read')
    expect(words(stdout)).toContain(word === '退出' ? '以下是目前可得的结论' : 'this is what can be said so far.')
  })

  it('is told so at the beginning and by help, and how dates are written', async () => {
    const { stdout } = await runCli(ask, 'help\nquit')
    expect(words(stdout)).toContain('quit to end with what is known so far')
    expect(stdout).toContain('\nquit: ends ')
    expect(words(stdout.slice(0, stdout.indexOf('\n\n')))).toContain('Dates are written 2015-04-17')
  })

  it('hears why in three things at the most', async () => {
    const { stdout } = await runCli(ask, ['1', 'why', 'quit'].join('\n'))
    const why = /It is asked because the answer can change: (.*?)\. >/.exec(words(stdout))?.[1] ?? ''
    expect(why.split('; ')).toHaveLength(3)
    expect(why.match(/\d+ more/g)).toHaveLength(1)
  })

  it('sees that an empty list was understood as none, and of what is left out only what says something', async () => {
    const lines = ['1', '', 'quit']
    expect((await runCli(ask, lines.join('\n'))).stdout).toContain('> \n→ none\n')
    const list = { name: 'certificates', entries: [], begun: { country: 'CN', issuedOn: '2026-01-02', cnNotarised: 'unknown' } }
    const subject = (language: 'en' | 'zh') => ({ version, options: { asOf }, language })
    const of = (language: 'en' | 'zh', begun: object = list.begun) =>
      brokenOff(subject(language), { ...beginInterview(subject(language), {}), list: { ...list, begun: { ...begun } } }).remarks
    expect(of('en')).toEqual(['Left out, since it was not finished: certificate: China, 2 January 2026.'])
    expect(of('en', { country: 'CN', issuedOn: 'unknown', cnNotarised: true })).toEqual([
      'Left out, since it was not finished: certificate: China.',
    ])
    expect(of('zh')[0]).toMatch(/中国、2026年1月2日。$/)
  })
})

describe('what is too much', { timeout: 60_000 }, () => {
  it('is a line of more characters than an answer has: it is told so, and asked again', async () => {
    const { stdout } = await runCli(ask, [`1${'0'.repeat(10_000)}`, '1', 'quit'].join('\n'))
    expect(words(stdout)).toContain(`> 1${'0'.repeat(39)}… this line is too long: at most 10000 characters > 1 → `)
  })

  it('is held no further than it shows that it is, and none is read beyond a bound', async () => {
    let read = 0
    async function* endless(piece: string) {
      for (; read < 1e9; read += piece.length) yield Buffer.from(piece)
    }
    const line = await runCli(ask, '', { stdin: Readable.from(endless('a'.repeat(60_000))) })
    expect(read).toBeLessThan(2_000_000)
    expect(line.status).toBe(2)
    expect(words(line.stdout)).toContain('More than 1048576 bytes were written: the rest is not read. No more answers')
    read = 0
    await runCli(ask, '', { stdin: Readable.from(endless('wrong\n'.repeat(10_000))) })
    expect(read).toBeLessThan(1_000_000)
  })

  it.each(['wrong', 'why', 'help', 'back'])('is twenty lines in a row that answer nothing, such as %s', async (line) => {
    const many = (count: number, text: string) => Array.from({ length: count }, () => text)
    const { status, stdout } = await runCli(
      [...ask, '--language', 'zh'],
      [...many(19, line), '1', ...many(20, 'wrong'), 'never'].join('\n'),
    )
    expect(status).toBe(2)
    expect(stdout).not.toContain('never')
    expect(stdout.match(/^> /gm)).toHaveLength(40)
    expect(stdout).toContain('连续 20 行都不是回答：提问到此结束。')
  })

  it('ends the question for the day, too', async () => {
    const { status, stderr } = await runCli(['ask', id], 'soon\n'.repeat(1000))
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('`--as-of` is needed') })
  })

  it('takes lines as they come, in pieces of any size, with any end of line', async () => {
    const text = ['1', '', '1990-03-14', 'Côte d’Ivoire', '', '2000', '', '', 'quit'].join('\r\n')
    const whole = await runCli(ask, text)
    for (const size of [1, 2, 3, 7]) {
      const bytes = Buffer.from(text)
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size))
      expect(await runCli(ask, '', { stdin: Readable.from(pieces) })).toEqual(whole)
    }
    expect(whole.stdout).toContain('Côte d’Ivoire')
  })
})
