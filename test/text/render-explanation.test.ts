import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import us from '../../rulesets/us/police-certificates/index.ts'
import { evaluate, explain, type RulesetVersion, renderExplanation } from '../../src/index.ts'
import { versionNamed } from '../../src/versions/in-force.ts'
import { aurelia, aureliaVersion } from '../support/aurelia.ts'

const options = { asOf: '2026-01-01' }
const facts = {
  birthDate: '1990',
  purpose: 'work',
  children: 4,
  fledFrom: ['SY'],
  residences: [
    { country: 'DE', place: 'Bonn', from: '2025-01-01', to: '2025-06-30' },
    { country: 'SY', place: 'Homs', from: '2010-01-01', to: '2012-01-01' },
    { country: 'IT', place: 'Rome', from: '2024-05', to: '2024-11-10' },
  ],
  papers: [{ country: 'DE', original: true }],
} as const

describe('renderExplanation', () => {
  it('writes a tree with a mark, the value used and what it has to be', () => {
    expect(render({ country: 'DE' }, 'en')).toMatchInlineSnapshot(`
      "Residence in Aurelia
      ====================
      As of 1 January 2026. By the rules in force since 1 January 2020, last checked on 30 June 2026.

      ✓ holds · ✗ fails · ? open · – makes no difference · … parts that do not decide

      Germany
      -------
      certificate of residence: law unclear
        ? Half a year in a country, as an adult [1] [2]
          ? all of:
            ✓ age: between 35 and 36; needs at least 18
            ? half a year was spent in Germany, any of:
              ✗ total stay in Germany: 6 months; needs more than 6 months
              ? all of:
                ? on the reading: Does exactly half a year count? It counts
                ✓ total stay in Germany: 6 months
          ✗ unless any of:
            ✗ Germany is named in “countries fled from”: no
            ✗ the country: Germany; needs the Holy See

      Sources
      -------
        [1] Residence Act 2019, s 12
            https://law.example/residence-act/12
            read 30 June 2026; official
        [2] Handbook of the Aurelian Bar
            read 29 June 2026; secondary
            Second edition.
        official = a copy of the authority’s own page; secondary = a law firm, an agent, the press or a
        forum

      This applies published rules to the facts given. It is not legal advice."
    `)
  })

  it('writes it in Chinese', () => {
    expect(render({ country: 'DE' }, 'zh')).toMatchInlineSnapshot(`
      "在奥雷利亚居留
      ==============
      基准日 2026年1月1日。依据自2020年1月1日起施行的规则，最近一次核对于2026年6月30日。

      ✓ 成立 · ✗ 不成立 · ? 待定 · – 无关紧要 · … 不起决定作用的部分

      德国
      ----
      居住证明：有争议
        ? 成年人在一国居住半年 [1] [2]
          ? 全部满足：
            ✓ 年龄：35至36；要求：已满18周岁
            ? 在德国满半年，满足任一：
              ✗ 在德国居留合计：6个月；要求：超过6个月
              ? 全部满足：
                ? 按此解读：恰好半年是否算？算
                ✓ 在德国居留合计：6个月
          ✗ 例外：满足任一：
            ✗ “逃离的国家”中有德国：否
            ✗ 国家：德国；要求：梵蒂冈

      来源
      ----
        [1] 2019年居留法第12条
            https://law.example/residence-act/12
            2026年6月30日 查阅；官方
        [2] 奥雷利亚律师手册
            2026年6月29日 查阅；二手
            第二版。
        官方 = 主管机关页面的副本；二手 = 律所、中介、媒体或论坛

      本文是将已公布的规则适用于所给事实的结果，不构成法律意见。"
    `)
  })

  it('says which input keeps a value from being known', () => {
    expect(render({ country: 'IT' }, 'en')).toContain(
      '? total stay in Italy: between 5 months 11 days and 6 months 10 days (not known exactly:\n          Stay 3: On which day did it begin); needs more than 6 months\n',
    )
  })

  it('leaves out the parts of a condition that do not decide', () => {
    expect(render({ country: 'SY' }, 'en')).toContain(`      ✓ half a year was spent in Syria, any of:
        ✓ total stay in Syria: 2 years 1 day; needs more than 6 months
        ✗ all of …
`)
  })

  it('shows the exception that holds', () => {
    const text = render({ country: 'SY' }, 'en')
    expect(text).toContain('certificate of residence: not needed\n  ✗ Half a year in a country, as an adult [1] [2]\n')
    expect(text).toContain('    ✓ unless any of:\n      ✓ Syria is named in “countries fled from”: yes\n')
  })

  it('marks what makes no difference any more', () => {
    expect(render({ paper: 0, country: 'DE' }, 'en')).toContain(
      '      – time since the day of issue: at least 0 days; needs at least 1 year\n      ✗ Is it an original? yes\n',
    )
  })

  it('tells in a short text only what decides', () => {
    expect(render({ country: 'SY' }, 'en', explanations, false)).toMatchInlineSnapshot(`
      "Residence in Aurelia
      ====================
      As of 1 January 2026. By the rules in force since 1 January 2020, last checked on 30 June 2026.

      ✓ holds · ✗ fails · ? open · – makes no difference

      Syria
      -----
      certificate of residence: not needed
        ✗ Half a year in a country, as an adult [1] [2]
          ✓ unless Syria is named in “countries fled from”: yes

      Sources
        [1] Residence Act 2019 https://law.example/residence-act/12
        [2] Handbook of the Aurelian Bar (secondary)

      This applies published rules to the facts given. It is not legal advice."
    `)
    expect(render({ paper: 0, country: 'DE' }, 'en', explanations, false)).toMatchInlineSnapshot(`
      "Residence in Aurelia
      ====================
      As of 1 January 2026. By the rules in force since 1 January 2020, last checked on 30 June 2026.

      ✓ holds · ✗ fails · ? open · – makes no difference

      Paper 1 (Germany)
      -----------------
      paper has lapsed: does not apply
        ✗ Papers lapse after a year [1]
          ✗ Is it an original? yes

      Sources
        [1] Residence Act 2019 https://law.example/residence-act/12

      This applies published rules to the facts given. It is not legal advice."
    `)
  })

  it('tells of what hangs on nothing else than what stands above in one line', () => {
    const text = render({ country: 'DE' }, 'en', [...explanations, ...explanations], false)
    expect(text.match(/half a year was spent in Germany/g)?.length).toBeGreaterThan(0)
    expect(text).not.toContain('needs yes')
  })

  it('is about a page for somebody with six stays: what is the same once, and of what is open what it hangs on', () => {
    const version = versionNamed(us, '2015-11-18')
    const person = JSON.parse(readFileSync('examples/demo.json', 'utf8'))
    const evaluation = evaluate(version, person, { asOf: '2026-11-21' })
    const told = explain(version, person, { asOf: '2026-11-21' }).flatMap((explanation) => {
      const { outcome, subject } = explanation
      const found = evaluation.findings.find((one) => one.outcome === outcome && JSON.stringify(one.subject) === JSON.stringify(subject))
      const rules = explanation.rules.filter(({ answer }) => answer !== 'fails')
      return found?.status === 'does-not-apply' || rules.length === 0 ? [] : [{ ...explanation, rules }]
    })
    const text = renderExplanation(version, evaluation, told)
    const [reasons = ''] = text.split('\nSources\n')
    expect(reasons.split('\n').length).toBeLessThan(98)
    for (const { outcome } of told) expect(reasons.replace(/\s+/g, ' ')).toContain((version as RulesetVersion).outcomes[outcome]?.title.en)
    // Two cities of which the same is told.
    expect(reasons).toContain('\nBeijing (China), Shanghai (China)\n')
    expect(reasons).toContain('✓ a residence in that place: yes\n')
    // Of rules that hold, the first tells why; what is open hangs on each value once.
    expect(reasons).toMatch(/✓ A country of previous residence, after a year since turning 16 [^\n]*\noriginal or certified copy/)
    const japan = reasons.slice(reasons.indexOf('\nJapan\n'), reasons.indexOf('\nSingapore\n'))
    expect(japan).toContain('? the applicant lived in Japan for a year since 16, hangs on:\n')
    expect(japan.match(/added up: between/g)).toHaveLength(1)
    expect(japan).toContain('for reasons given above: original or certified copy of the certificate: open')
    const full = renderExplanation(version, evaluation, told, { full: true })
    expect(full).toContain('\nBeijing (China)\n')
    expect(full.split('\n').length).toBeGreaterThan(2 * reasons.split('\n').length)
  })

  it('writes a shared condition out once for each subject', () => {
    const text = render({ country: 'DE' }, 'en', [...explanations, ...explanations])
    expect(text.match(/half a year was spent in Germany, any of:/g)).toHaveLength(1)
    expect(text).toContain('? half a year was spent in Germany (as above)')
  })
})

const explanations = explain(aureliaVersion, facts, options)

function render(subject: object, language: 'en' | 'zh', all = explanations, full = true): string {
  const chosen = all.filter((explanation) => JSON.stringify(explanation.subject) === JSON.stringify(subject))
  return renderExplanation(aureliaVersion, evaluate(aureliaVersion, facts, options), chosen, {
    language,
    title: aurelia.title,
    full,
    width: 100,
  })
}

describe('a threshold that hangs on how the law is read', () => {
  const version = versionNamed(us, '2015-11-18')
  const facts = {
    usVisa: 'immigrant',
    birthDate: '1990-01-01',
    nationalities: ['CN'],
    arrests: [],
    residences: [{ country: 'US', from: '2020' }],
  } as const

  it.each([
    ['en', 'needs at least 6 months', /, if read as “[^”]+”$/],
    ['zh', '要求：至少6个月', /，如解读为“[^”]+”$/],
  ] as const)('says so in the same line, in %s', (language, need, reading) => {
    const asOf = { asOf: '2026-11-21' }
    const explanations = explain(version, facts, asOf).filter(({ subject }) => subject.country === 'CN')
    const text = renderExplanation(version, evaluate(version, facts, asOf), explanations, { language, width: 1000 })
    const lines = text.split('\n').filter((line) => line.includes(need))
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.filter((line) => !reading.test(line))).toEqual([])
    // What fails however the law is read hangs on no reading.
    expect(text).toMatch(language === 'en' ? /needs more than 6 months$/m : /要求：超过6个月$/m)
  })
})
