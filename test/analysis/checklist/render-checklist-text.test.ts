import { describe, expect, it } from 'vitest'
import { checklist, evaluate, type RenderChecklistOptions, renderChecklist } from '../../../src/index.ts'
import { aurelia, aureliaVersion } from '../../support/aurelia.ts'

const everything = {
  birthDate: '1990-04-17',
  purpose: 'work',
  children: 4,
  fledFrom: [],
  residences: [
    { country: 'DE', place: 'Bonn', from: '2025-01-01', to: '2025-06-30' },
    { country: 'FR', place: 'Lyon', from: '2025-07-01', to: '2025-12-27' },
    { country: 'IT', place: 'Rome', from: '2024-05', to: '2024-11-10' },
    { country: 'ES', place: 'Ávila', from: '2022-01-01', to: '2022-12-31' },
  ],
}

describe('renderChecklist', () => {
  it('writes all in English', () => {
    expect(render(everything, { title: aurelia.title })).toMatchInlineSnapshot(`
      "# Checklist: Residence in Aurelia

      Residence in Aurelia, as of 1 January 2026: 1 possible consequence, 5 to do or bring, 1 open, 1 where the law is unclear

      - Can follow: a bond may be asked for
      - Do or bring: Spain: certificate of residence
      - Do or bring: Germany (Bonn), France (Lyon), Italy (Rome), Spain (Ávila): letter of the city
      - Open: Italy: certificate of residence; hangs on: Stay 3: On which day did it begin?
      - Law unclear: Germany: certificate of residence; on the recommended readings: do or bring

      ☐ to tick off · ◇ open: may turn out to be needed · ≠ law unclear: sources disagree

      ## Bring

      - [ ] **Spain: certificate of residence**
        - Half a year in a country, as an adult [1] [2]
      - **Letter of the city**
        - [ ] Bonn (Germany)
        - [ ] Lyon (France)
        - [ ] Rome (Italy)
        - [ ] Ávila (Spain)
        - A letter of each city left [2]

      ## Pay

      - [ ] **Fee**
        - amount: AUR 1,200; due on: 17 April 2008
        - Everyone pays, students less [1]

      ## Ask next

      Stay 3: On which day did it begin? (as exactly as you can)

      The answer can change one finding.

      ## Assumed, and the answer could change if it is wrong

      - Is that all? yes
      - Which papers do you have? none

      ## Good to know

      - **A bond may be asked for** — *at the discretion of the registrar*
        - A bond for large families, and for those from the Vatican [1]

      ## Still open

      Sources disagree: Does exactly half a year count?

      - It counts → needed (recommended) [1]
      - It does not → not needed [2]
      - Recommended because: The Act outranks the handbook.

      On that hangs:

      - ≠ **Germany: certificate of residence** — *law unclear*
        - Half a year in a country, as an adult [1] [2]

      Depends on: Stay 3: On which day did it begin?

      - ◇ **Italy: certificate of residence** — *open*
        - Half a year in a country, as an adult [1] [2]

      ## Sources

      - [1] Residence Act 2019, s 12  
        <https://law.example/residence-act/12>  
        read 30 June 2026; official
      - [2] Handbook of the Aurelian Bar  
        read 29 June 2026; secondary  
        Second edition.

      official = a copy of the authority’s own page; secondary = a law firm, an agent, the press or a forum

      Version of 1 January 2020, revision 1, as of 1 January 2026.

      This applies published rules to the facts given. It is not legal advice.
      "
    `)
  })

  it('writes all in Chinese', () => {
    expect(render(everything, { title: aurelia.title, language: 'zh' })).toMatchInlineSnapshot(`
      "# 清单：在奥雷利亚居留

      在奥雷利亚居留（2026年1月1日）：1 项可能的后果，5 项须办或须带，1 项待定，1 项有争议

      - 可能的后果：可以要求保证金
      - 须办或须带：西班牙：居住证明
      - 须办或须带：德国（Bonn）、法国（Lyon）、意大利（Rome）、西班牙（Ávila）：城市函件
      - 待定：意大利：居住证明；取决于：第3段居留：从哪一天开始？
      - 有争议：德国：居住证明；按推荐的解读：须办或须带

      ☐ 待办 · ◇ 待定，之后可能确定需要 · ≠ 有争议，来源不一致

      ## 要准备的材料

      - [ ] **西班牙：居住证明**
        - 成年人在一国居住半年 [1] [2]
      - **城市函件**
        - [ ] Bonn（德国）
        - [ ] Lyon（法国）
        - [ ] Rome（意大利）
        - [ ] Ávila（西班牙）
        - 每个离开的城市各一份 [2]

      ## 费用

      - [ ] **费用**
        - 金额：AUR 1,200；截止时间：2008年4月17日
        - 人人缴费，学生较少 [1]

      ## 下一个问题

      第3段居留：从哪一天开始？（请尽量精确）

      回答可能改变 1 项结论。

      ## 以下为假定，如有不符，结果可能改变

      - 是否全部？是
      - 有哪些文件？无

      ## 须知

      - **可以要求保证金** — *由登记官酌情决定*
        - 多子女家庭及来自梵蒂冈者的保证金 [1]

      ## 仍待定

      来源不一致：恰好半年是否算？

      - 算 → 需要（推荐） [1]
      - 不算 → 不需要 [2]
      - 推荐理由：法律高于手册。

      由此决定：

      - ≠ **德国：居住证明** — *有争议*
        - 成年人在一国居住半年 [1] [2]

      取决于：第3段居留：从哪一天开始？

      - ◇ **意大利：居住证明** — *待定*
        - 成年人在一国居住半年 [1] [2]

      ## 来源

      - [1] 2019年居留法第12条  
        <https://law.example/residence-act/12>  
        2026年6月30日 查阅；官方
      - [2] 奥雷利亚律师手册  
        2026年6月29日 查阅；二手  
        第二版。

      官方 = 主管机关页面的副本；二手 = 律所、中介、媒体或论坛

      2020年1月1日版，第 1 次修订，基准日 2026年1月1日。

      本文是将已公布的规则适用于所给事实的结果，不构成法律意见。
      "
    `)
  })
})

function render(facts: object, options: RenderChecklistOptions = {}): string {
  const list = checklist(aureliaVersion, evaluate(aureliaVersion, facts as never, { asOf: '2026-01-01' }))
  return renderChecklist(aureliaVersion, list, options)
}
