import { describe, expect, it } from 'vitest'
import { evaluate, renderEvaluation } from '../../src/index.ts'
import { aurelia, aureliaVersion } from '../support/aurelia.ts'

const facts = {
  birthDate: '1990-04-17',
  purpose: 'work',
  children: 4,
  fledFrom: [],
  residences: [
    { country: 'DE', place: 'Bonn', from: '2025-01-01', to: '2025-06-30' },
    { country: 'FR', place: 'Lyon', from: '2025-07-01', to: '2025-12-27' },
    { country: 'IT', place: 'Rome', from: '2024-05', to: '2024-11-10' },
  ],
} as const

describe('renderEvaluation', () => {
  it('writes everything that is known of it with full', () => {
    expect(render(facts, { title: aurelia.title, full: true })).toMatchInlineSnapshot(`
      "Residence in Aurelia, as of 1 January 2026: 1 possible consequence, 3 to do or
      bring, 1 open, 1 where the law is unclear
      ==============================================================================
        can follow   a bond may be asked for
        do or bring  Germany (Bonn), France (Lyon), Italy (Rome): letter of the city
        open         Italy: certificate of residence; hangs on: Stay 3: On which day
                     did it begin?
        law unclear  Germany: certificate of residence; on the recommended readings:
                     do or bring

      Assumed, and the answer could change if it is wrong:
        - Is that all? yes
        - Which papers do you have? none

      Germany
      -------
        needed   Bonn: letter of the city
                 - A letter of each city left
                   [1] Handbook of the Aurelian Bar (secondary)

      France
      ------
        needed   Lyon: letter of the city
                 - A letter of each city left
                   [1] Handbook of the Aurelian Bar (secondary)

      Italy
      -----
        needed   Rome: letter of the city
                 - A letter of each city left
                   [1] Handbook of the Aurelian Bar (secondary)

      The case
      --------
        must     fee
                 amount: AUR 1,200; due on: 17 April 2008
                 - Everyone pays, students less
                   [2] Residence Act 2019, s 12 (official)
        may      a bond may be asked for, at the discretion of the registrar
                 - A bond for large families, and for those from the Vatican
                   [2] Residence Act 2019, s 12 (official)

      Sources disagree
      ----------------
        The facts are known; the answer hangs on how the law is read.
        Germany
          certificate of residence
            Does exactly half a year count?
            - It counts → needed (recommended)
              [2] Residence Act 2019, s 12 (official)
            - It does not → not needed
              [1] Handbook of the Aurelian Bar (secondary)
            Recommended because: The Act outranks the handbook.

      Still open
      ----------
        Italy
          - certificate of residence
            hangs on: Stay 3: On which day did it begin?

      Ask next
      --------
        Stay 3: On which day did it begin? (as exactly as you can)
        The answer can change one finding.

      Not needed
      ----------
        France: none of these grounds leads to it.
          - Half a year in a country, as an adult [2] [1]
        France
          - total stay in France: 5 months 27 days, 4 days short of 6 months

      Version of 1 January 2020, revision 1, as of 1 January 2026.

      Sources
      -------
        [1] Handbook of the Aurelian Bar
            read 29 June 2026; secondary
            Second edition.
        [2] Residence Act 2019, s 12
            https://law.example/residence-act/12
            read 30 June 2026; official
        secondary = a law firm, an agent, the press or a forum; official = a copy of
        the authority’s own page

      This applies published rules to the facts given. It is not legal advice."
    `)
  })

  it('writes all that was found in English', () => {
    expect(render(facts, { title: aurelia.title })).toMatchInlineSnapshot(`
      "Residence in Aurelia, as of 1 January 2026: 1 possible consequence, 3 to do or
      bring, 1 open, 1 where the law is unclear
      ==============================================================================
        can follow   a bond may be asked for
        do or bring  Germany (Bonn), France (Lyon), Italy (Rome): letter of the city
        open         Italy: certificate of residence; hangs on: Stay 3: On which day
                     did it begin?
        law unclear  Germany: certificate of residence; on the recommended readings:
                     do or bring

      By the rules in force since 1 January 2020, last checked on 30 June 2026.
      Assumed, and the answer could change if it is wrong: Is that all? yes; Which
      papers do you have? none.

      The case
        must     fee (amount: AUR 1,200; due on: 17 April 2008)
                 Everyone pays, students less [1]
        may      a bond may be asked for, at the discretion of the registrar
                 A bond for large families, and for those from the Vatican [1]

      Germany, France, Italy
        needed   Bonn, Lyon, Rome: letter of the city [2]

      Sources disagree
        Germany: certificate of residence
          Does exactly half a year count?
          - It counts → needed (recommended) [1]
          - It does not → not needed [2]
          Recommended because: The Act outranks the handbook.

      Ask next
        Stay 3: On which day did it begin? (as exactly as you can)

      Not needed, and why
        France: total stay in France: 5 months 27 days, 4 days short of 6 months

      Sources
        [1] Residence Act 2019 https://law.example/residence-act/12
        [2] Handbook of the Aurelian Bar (secondary)

      This applies published rules to the facts given. It is not legal advice."
    `)
  })

  it('writes all that was found in Chinese', () => {
    expect(render(facts, { title: aurelia.title, language: 'zh' })).toMatchInlineSnapshot(`
      "在奥雷利亚居留（2026年1月1日）：1 项可能的后果，3 项须办或须带，1 项待定，1 项有
      争议
      ================================================================================
        可能的后果  可以要求保证金
        须办或须带  德国（Bonn）、法国（Lyon）、意大利（Rome）：城市函件
        待定        意大利：居住证明；取决于：第3段居留：从哪一天开始？
        有争议      德国：居住证明；按推荐的解读：须办或须带

      依据自2020年1月1日起施行的规则，最近一次核对于2026年6月30日。以下为假定，如有不
      符，结果可能改变：是否全部？是；有哪些文件？无。

      本案
        必须  费用（金额：AUR 1,200；截止时间：2008年4月17日）
              人人缴费，学生较少 [1]
        可能  可以要求保证金，由登记官酌情决定
              多子女家庭及来自梵蒂冈者的保证金 [1]

      德国、法国、意大利
        需要  Bonn、Lyon、Rome：城市函件 [2]

      来源不一致
        德国：居住证明
          恰好半年是否算？
          - 算 → 需要（推荐） [1]
          - 不算 → 不需要 [2]
          推荐理由：法律高于手册。

      下一个问题
        第3段居留：从哪一天开始？（请尽量精确）

      不需要的理由
        法国：在法国居留合计：5个月27天，距6个月还差4天

      来源
        [1] 2019年居留法 https://law.example/residence-act/12
        [2] 奥雷利亚律师手册（二手）

      本文是将已公布的规则适用于所给事实的结果，不构成法律意见。"
    `)
  })
})

function render(given: object, options: Parameters<typeof renderEvaluation>[2]): string {
  return renderEvaluation(aureliaVersion, evaluate(aureliaVersion, given, { asOf: '2026-01-01' }), options)
}
