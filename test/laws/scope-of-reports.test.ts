import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certificatePeriods, certificatesInHand, planCertificates, timeline } from '../../src/analysis.ts'
import { languages } from '../../src/calendar/language.ts'
import { planCalendar } from '../../src/icalendar.ts'
import { evaluate, type RulesetVersion } from '../../src/index.ts'
import { everyVersion, looseningCases, runsEach } from '../support/rulesets.ts'

/** Every version that says whom it covers, and every other with a limit put on it. */
const limited = everyVersion.flatMap(({ name, version }): { name: string; version: RulesetVersion }[] => {
  if (version.scope !== undefined) return [{ name, version }]
  if (version.facts.nationalities?.type !== 'countries') return []
  const [key = ''] = Object.keys(version.citations)
  const outside = {
    id: 'others',
    when: { fact: 'nationalities', operator: 'contains', value: 'CN' },
    because: { en: 'They have rules of their own.', zh: '他们另有规则。' },
    instead: { en: 'See those.', zh: '见该规则。' },
    cites: [key],
  } as const
  return [{ name: `${name}, limited`, version: { ...version, scope: { title: { en: 'foreigners', zh: '外国人' }, outside: [outside] } } }]
})

/** What a picture or a calendar says of what is needed, good, or open. */
const verdicts = {
  en: /acceptable|undetermined|contested|certificate needed|day for it to be issued|last day to apply|issued on/i,
  zh: /可用|待定|有争议|需要|签发的|最后一天/,
} as const

/** What a text says besides some sentences, wherever its lines are broken. */
function besides(text: string, sentences: readonly string[]): string {
  const bare = text.replaceAll('\r\n ', '').replace(/\\([,;\\])/g, '$1')
  const pieces = bare.split(/<[^>]*>|\r\n/).filter((piece) => !sentences.some((sentence) => sentence.includes(piece)))
  return sentences.reduce((rest, sentence) => rest.replaceAll(sentence, ''), pieces.join('\n'))
}

describe.each(limited)('$name', ({ version }) => {
  it('lists nothing in any report outside its scope, and every report tells the scope', () => {
    fc.assert(
      fc.property(looseningCases(version), fc.boolean(), ({ asOf, chain }, assumptions) => {
        for (const facts of [chain[0] ?? {}, chain.at(-1) ?? {}]) {
          const { scope } = evaluate(version, facts, { asOf, assumptions })
          const periods = certificatePeriods(version, facts, { asOf, assumptions })
          const held = certificatesInHand(version, facts, { asOf, assumptions })
          const plan =
            scope?.status === 'outside'
              ? planCertificates(version, facts, { filingOn: asOf, assumptions })
              : { ruleset: '', version: asOf, filingOn: asOf, scope, adviceFirst: [], lines: [] }
          expect([periods.scope, held.scope, plan.scope]).toEqual([scope, scope, scope])
          if (scope === null || scope.status === 'inside') continue
          for (const language of languages) {
            const reasons =
              scope.status === 'outside' ? scope.reasons.flatMap(({ because, instead }) => [because[language], instead[language]]) : []
            const title = scope.title[language]
            const texts = [timeline(version, facts, { asOf, assumptions, language }), planCalendar(plan, { language })]
            const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('"', '&quot;')
            for (const text of texts) {
              const said = text.replaceAll('\r\n ', '').replace(/\\([,;\\])/g, '$1')
              for (const sentence of [title, ...reasons]) expect(said.includes(sentence) || said.includes(escaped(sentence))).toBe(true)
              expect(said.includes(language === 'en' ? 'Not covered: ' : '不适用：')).toBe(scope.status === 'outside')
              if (scope.status !== 'outside') continue
              expect(
                besides(
                  text,
                  reasons.flatMap((one) => [one, escaped(one)]),
                ),
              ).not.toMatch(verdicts[language])
            }
          }
          if (scope.status !== 'outside') continue
          expect([periods.requirements, held.requirements, plan.lines]).toEqual([[], [], []])
          for (const { acceptable, satisfies, expiresOn, acceptableUntil, staleSince, missing } of held.certificates)
            expect([acceptable, satisfies, expiresOn, acceptableUntil, staleSince, missing]).toEqual([null, [], null, null, null, []])
        }
      }),
      { numRuns: runsEach(300) },
    )
  }, 60_000)
})
