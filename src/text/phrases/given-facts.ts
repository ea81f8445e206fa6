import type { Language } from '../../calendar/language.ts'

interface GivenFactsPhrases {
  readonly heading: string
  /** What stands for the facts as a whole, in place of a path. */
  readonly whole: string
  /** That a text is no country code, and that of the country whose name it nearly is. */
  readonly country: (given: string, code: string, name: string) => string
  /** That facts are of no use to a ruleset. */
  readonly notUsed: (names: string) => string
  /** That a family was given, and the answer is for one of it. */
  readonly applicantAlone: string
}

/** What is said of facts as they were given. */
export const givenFactsPhrases: Readonly<Record<Language, GivenFactsPhrases>> = {
  en: {
    heading: 'error: invalid facts:',
    whole: '(root)',
    country: (given, code, name) => `\`${given}\` is not a country code: did you mean \`${code}\` (${name})?`,
    notUsed: (names) => `not used by this ruleset: ${names}`,
    applicantAlone: 'this is the answer for the applicant alone: `checklist` and `compare` answer for each of the family',
  },
  zh: {
    heading: '错误：所给事实有误',
    whole: '（整体）',
    country: (given, code, name) => `\`${given}\` 不是国家代码：是否指 \`${code}\`（${name}）？`,
    notUsed: (names) => `本规则用不到：${names}`,
    applicantAlone: '以下只是申请人本人的结果：家庭成员各自的结果请用 `checklist` 或 `compare`',
  },
}
