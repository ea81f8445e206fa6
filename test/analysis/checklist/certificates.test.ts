import { describe, expect, it } from 'vitest'
import us1991 from '../../../rulesets/us/police-certificates/1991-10-01/index.ts'
import { type Checklist, type ChecklistItem, checklist, evaluate, type RulesetVersion, renderChecklist } from '../../../src/index.ts'
import type { Facts } from '../../../src/model/fact.ts'
import { present, traveller } from '../support.ts'

const asOf = '2026-11-21'
const beijing = { country: 'CN', place: 'Beijing', issuedOn: '2026-03-02' }
const shanghai = { country: 'CN', place: 'Shanghai', issuedOn: '2026-04-02' }

function listOf(certificates: readonly Facts[], others: Facts = {}, version: RulesetVersion = present): Checklist {
  return checklist(version, evaluate(version, { ...traveller, ...others, certificates } as never, { asOf }))
}

/** The boxes of a checklist, and what is told under each. */
function boxesOf({ groups }: Checklist): readonly unknown[] {
  const boxed = groups.flatMap(({ items }) => items)
  return boxed.map(({ outcome, subjects, boxes, parts = [] }) => [outcome, boxes ?? subjects, parts.map(partOf)])
}

function partOf({ outcome, subjects }: ChecklistItem): string {
  return [outcome, ...subjects.flatMap(({ country: _, ...narrower }) => Object.values(narrower))].join(' ')
}

const form = ['certificate-form', 'local-certificate Beijing Shanghai']
const steps = ['china-public-security', 'china-notary']
const china = { country: 'CN' }

describe('the boxes of certificates', () => {
  it('are one a country, or a city where cities certify, with form, steps and translation under them', () => {
    expect(boxesOf(listOf([]))).toEqual([
      ['police-certificate', [{ subject: { country: 'FR' } }], ['certificate-form', 'translation']],
      [
        'police-certificate',
        [{ subject: { ...china, place: 'Beijing' } }, { subject: { ...china, place: 'Shanghai' } }],
        [...form, ...steps, 'translation'],
      ],
      ['china-fee', [china], []],
    ])
  })

  it('say to bring what is in hand, and keep the steps for the city that has yet to certify', () => {
    const list = listOf([beijing, { country: 'FR', issuedOn: '2026-05-01' }])
    expect(boxesOf(list)).toEqual([
      [
        'police-certificate',
        [{ subject: { country: 'FR' }, held: { certificates: [1], until: '2028-04-30' } }],
        ['certificate-form', 'translation'],
      ],
      [
        'police-certificate',
        [{ subject: { ...china, place: 'Beijing' }, held: { certificates: [0] } }, { subject: { ...china, place: 'Shanghai' } }],
        [...form, ...steps, 'translation'],
      ],
      ['china-fee', [china], []],
    ])
    expect(list.inHand).toEqual([])
    const text = renderChecklist(present, list)
    expect(text).toContain(
      '**France: police certificate** — *bring the certificate that you have: certificate 2 is good until 30 April 2028*',
    )
    expect(text).toContain(
      '  - [ ] Beijing (China): bring the certificate that you have: certificate 1 is good\n  - [ ] Shanghai (China)\n',
    )
    expect(text).toContain('  - [ ] **Shanghai: first step in China: certificate of the public security bureau**\n')
    expect(text).toContain(
      '  - **Certificate from this city for the time lived there**\n    - [ ] Beijing (China)\n    - [ ] Shanghai (China)\n',
    )
    expect(renderChecklist(present, list, { language: 'zh' })).toContain('  - [ ] 北京（中国）：提交手上的证明：证明 1 可用\n')
  })

  it('leave out steps and fees where all are in hand, and tell them apart', () => {
    const list = listOf([beijing, shanghai])
    expect(boxesOf(list).slice(1)).toEqual([
      [
        'police-certificate',
        [
          { subject: { ...china, place: 'Beijing' }, held: { certificates: [0] } },
          { subject: { ...china, place: 'Shanghai' }, held: { certificates: [1] } },
        ],
        [...form, 'translation'],
      ],
    ])
    expect(list.inHand.map(partOf)).toEqual([...steps, 'china-proxy', 'china-fee'])
    expect(renderChecklist(present, list)).toContain(
      '## Not to be done: the certificate is in hand\n\n- **China: first step in China: certificate of the public security bureau**\n- **',
    )
    for (const group of list.groups) expect(group.group).not.toBe('pay')
  })

  it('do not ask for a new one in place of an expired one beside a good one, city by city', () => {
    const residences = [
      { country: 'CN', place: 'Shanghai', from: '2010-01-01', to: '2014-12-31' },
      { country: 'CN', place: 'Beijing', from: '2015-01-01' },
    ]
    const expired = { country: 'CN', place: 'Beijing', issuedOn: '2020-01-01' }
    const list = listOf([expired, beijing, { ...shanghai, issuedOn: '2019-01-01' }], { residences })
    expect(list.inHand.map(partOf)).toEqual(['fresh-certificate 0'])
    const [item] = list.groups[0]?.items ?? []
    expect(item?.boxes?.map(({ subject, held }) => [subject.place, held?.certificates])).toEqual([
      ['Shanghai', undefined],
      ['Beijing', [1]],
    ])
    expect(item?.parts?.map(partOf)).toContain('fresh-certificate 2')
  })

  it('do not hide a new one that has to be had under one that may be asked for', () => {
    const residences = [{ country: 'FR', from: '1985-06-15' }]
    const expired = { country: 'DE', issuedOn: '2020-01-01' }
    const list = listOf([expired], { residences: [...residences, { country: 'DE', from: '2026-10-01' }], officerBelievesRecordIn: ['DE'] })
    expect(boxesOf(list)).toContainEqual(['fresh-certificate', [{ country: 'DE', certificate: 0 }], []])
    expect(list.groups[0]?.items.find(({ boxes }) => boxes?.[0]?.subject.country === 'DE')?.modality).toBe('may')
  })

  it('are to be applied for, and not brought, where the police send it straight to the authority', () => {
    const residences = [{ country: 'HK', from: '1985-06-15' }]
    const list = listOf([], { residences, nationalities: [], usPost: 'hong-kong-macau' })
    const groupsWith = (code: string) =>
      list.groups.filter(({ items }) => items.some(({ boxes = [] }) => boxes.some(({ subject }) => subject.country === code)))
    expect(groupsWith('HK').map(({ group }) => group)).toEqual(['do'])
    expect(groupsWith('HK')[0]?.items[0]?.boxes).toEqual([{ subject: { country: 'HK' }, sent: true }])
    expect(renderChecklist(present, list)).toMatch(/Hong Kong: police certificate\*\* — \*apply for it/)
    const good = listOf([{ country: 'HK', issuedOn: '2026-05-01' }], { residences, nationalities: [], usPost: 'hong-kong-macau' })
    const boxes = good.groups.flatMap(({ items }) => items.flatMap((item) => item.boxes ?? []))
    expect(boxes.filter(({ held, sent }) => held !== undefined && sent)).toEqual([])
  })

  it('are what they were where a version declares no pieces of its certificates', () => {
    const residences = [{ country: 'FR', place: 'Paris', from: '1985-06-15' }]
    const list = listOf([], { residences, usVisa: 'immigrant' }, us1991)
    expect(boxesOf(list).map((box) => (box as readonly unknown[])[0])).toEqual(['police-certificate', 'local-certificate'])
  })
})
