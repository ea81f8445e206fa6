import { InvalidReceiptError } from '../analysis/receipt/invalid-receipt-error.ts'
import type { Language } from '../calendar/language.ts'
import { InvalidFactsError, InvalidJsonError, NotInForceError, type RulesetError, UnknownVersionError } from '../errors.ts'
import type { Text } from '../model/text.ts'
import { factsErrorInWords } from './check-facts.ts'
import type { SystemError, UsageError } from './io.ts'

const phrases = {
  en: { error: 'error: ', see: (call: string) => `see ${call}`, receipt: 'error: this is not a receipt:', whole: '(root)' },
  zh: { error: '错误：', see: (call: string) => `用法见 ${call}`, receipt: '错误：这不是收据', whole: '（整体）' },
}

/** Says what is wrong with how the command was called, and where its help is. */
export function usageInWords({ text }: UsageError, command: string, language: Language): string {
  const { error, see } = phrases[language]
  return `${error}${text[language]}\n${see(`immigration-rulesets ${command}--help`)}`
}

/** Says what the system would not do. */
export function systemInWords({ text }: SystemError, language: Language): string {
  return phrases[language].error + text[language]
}

/** Says several things that are wrong, a line each. */
export function severalInWords(faults: readonly Text[], language: Language): string {
  return faults.map((fault) => fault[language]).join(`\n${phrases[language].error}`)
}

/** Says what the library found to be wrong. */
export function errorInWords(error: RulesetError, language: Language): string {
  if (error instanceof InvalidFactsError) return factsErrorInWords(error, language)
  if (error instanceof InvalidReceiptError) return receiptErrorInWords(error, language)
  return phrases[language].error + problemInWords(error, language)
}

/** Says what is wrong with a receipt, issue by issue. */
function receiptErrorInWords({ issues }: InvalidReceiptError, language: Language): string {
  const { receipt, whole } = phrases[language]
  return [receipt, ...issues.map(({ path, message, text }) => `  ${path === '' ? whole : path}: ${text?.[language] ?? message}`)].join('\n')
}

/** What the library found to be wrong, without saying that it is an error. */
export function problemInWords(error: RulesetError, language: Language): string {
  return language === 'zh' ? inChinese(error) : error.message
}

/** What a person can meet; what only an author or a program can stays as it is. */
function inChinese(error: RulesetError): string {
  if (error instanceof NotInForceError) {
    const { ruleset, asOf, from, knownOn } = error
    const first = `最早可查的日期是 ${from}`
    return `\`${ruleset}\` 没有适用于 ${asOf} 的版本：${knownOn === undefined ? first : `截至 ${knownOn} 尚未录入，首个版本于 ${from} 录入`}`
  }
  if (error instanceof UnknownVersionError)
    return `\`${error.ruleset}\` 没有版本 \`${error.version}\`：现有 ${error.known.length === 0 ? '无' : error.known.join('、')}`
  if (error instanceof InvalidJsonError) {
    const { position, problem } = error
    return `JSON 有误${position === undefined ? '' : `（第 ${position.line} 行第 ${position.column} 个字符）`}：${problem}`
  }
  return error.message
}
