import { defineRuleset } from '../../../src/authoring.ts'
import version20261121 from './2026-11-21.ts'

/** A law firm’s own terms, private and beside the rulesets of the package: its fees, times and steps for Chinese police certificates. */
export default defineRuleset({
  id: 'law-firm-quote',
  title: { en: 'A law firm’s terms for Chinese police certificates', zh: '律师事务所代办中国无犯罪记录证明的委托条款' },
  jurisdiction: 'Law firm',
  versions: [version20261121],
})
