import { expect, it } from 'vitest'
import usPoliceCertificates from '../../rulesets/us/police-certificates/index.ts'
import { renderWhen, turnsInWords, when } from '../../src/analysis.ts'
import { movedToUs } from '../support/moved-to-us.ts'

const child = { ...movedToUs, birthDate: '2011-05-14', residences: [{ country: 'CN', from: '2011-05-14' }] }

it.each(['en', 'zh'] as const)('says day by day what renderWhen says finding by finding (%s)', (language) => {
  const told = when(usPoliceCertificates, child, { asOf: '2026-11-21' })
  const days = turnsInWords(usPoliceCertificates, told, language)
  expect(days.map(({ on }) => on)).toEqual([...new Set(days.map(({ on }) => on))].sort())
  const text = renderWhen(usPoliceCertificates, told, { language }).replace(/\s+/gu, '')
  const turns = days.flatMap(({ turns }) => turns)
  expect(turns.length).toBeGreaterThan(0)
  for (const { about } of turns) expect(text).toContain(about.replace(/\s+/gu, ''))
  for (const { on, turns } of days)
    for (const { findings } of turns) for (const { periods } of findings) expect(periods.slice(1).map(({ from }) => from)).toContain(on)
})

it('tells the day and the cause', () => {
  const told = when(usPoliceCertificates, child, { asOf: '2026-11-21', about: ['police-certificate'] })
  expect(turnsInWords(usPoliceCertificates, told)).toMatchObject([
    { on: '2027-05-14', turns: [{ about: 'China: police certificate.', becomes: 'Needed from 14 May 2027, when you turn 16.' }] },
  ])
})
