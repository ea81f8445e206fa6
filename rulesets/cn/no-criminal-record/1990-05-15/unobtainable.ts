import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** Where no certificate can be had, and the way out. */
export const unobtainable = defineChapter(terms, {
  outcomes: {
    'certificate-unobtainable': {
      kind: 'consequence',
      modality: 'is',
      title: { en: 'no certificate from this place', zh: '无法由该地取得证明' },
    },
    waiver: {
      kind: 'permission',
      modality: 'may',
      by: {
        en: 'the destination’s immigration authority, under its own rules on unobtainable certificates',
        zh: '目的地国移民主管机关，依其关于无法取得证明的规定',
      },
      title: { en: 'the destination may waive the certificate or accept other evidence', zh: '目的地国可以豁免该证明或接受其他证据' },
    },
    'local-conditions-met': {
      kind: 'eligibility',
      modality: 'is',
      title: { en: 'the city’s own conditions are met', zh: '符合该城市的地方条件' },
    },
    'local-certificate-unobtainable': {
      kind: 'consequence',
      modality: 'is',
      title: { en: 'no certificate from this city: a local condition cannot be met', zh: '无法由该城市取得证明：不符合地方条件' },
      setsAside: ['no-criminal-record-certificate', 'public-security', 'notarisation'],
    },
    'registration-form-copies': {
      kind: 'permission',
      modality: 'is',
      title: { en: 'copies of lost registration forms can be asked for', zh: '遗失的住宿登记表可申请补发副本' },
    },
    'period-not-covered': {
      kind: 'consequence',
      modality: 'is',
      title: { en: 'time on short-term visas stays uncovered', zh: '持短期签证的期间不在证明范围内' },
    },
    'covers-other-cities': {
      kind: 'facility',
      modality: 'is',
      title: { en: 'this bureau also certifies time lived in other cities', zh: '该机构也证明在其他城市居住的期间' },
    },
    'local-waiver': {
      kind: 'permission',
      modality: 'may',
      by: {
        en: 'the destination’s immigration authority, under its own rules on unobtainable certificates',
        zh: '目的地国移民主管机关，依其关于无法取得证明的规定',
      },
      title: {
        en: 'the destination may waive this city’s certificate or accept other evidence',
        zh: '目的地国可以豁免该城市的证明或接受其他证据',
      },
    },
    'refusal-in-writing': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'the refusal is often not put in writing: ask for it, and keep a record of the attempt',
        zh: '拒绝往往不出具书面文件：请索取书面答复，并保留申请经过的记录',
      },
    },
    'consular-legalisation': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'where the destination wants the booklet authenticated: consular legalisation', zh: '使用国要求认证时：办理领事认证' },
    },
    'notarise-certificate': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'this certificate has yet to be notarised', zh: '该证明尚须办理公证' },
    },
  },
  rules: [
    {
      id: 'stay-too-short',
      title: { en: 'A foreigner whose stay is below half a year', zh: '居住不满半年的外国人' },
      cites: ['notary_1990', 'unobtainable'],
      forEach: 'place',
      when: { condition: 'foreigner-too-short-here' },
      then: { outcome: 'certificate-unobtainable', params: { lacking: { en: 'a stay long enough', zh: '足够长的居住时间' } } },
    },
    {
      id: 'nobody-certifies',
      title: {
        en: 'Nobody certifies to the notary: no employer, no school, and not the police',
        zh: '无单位、学校或公安机关向公证处出具证明',
      },
      cites: ['notary_1990_employer', 'notary_1990_police', 'shenzhen_story', 'unobtainable'],
      forEach: 'place',
      when: { condition: 'nobody-certifies-here' },
      then: {
        outcome: 'certificate-unobtainable',
        params: { lacking: { en: 'a statement on criminal sanctions', zh: '有无受刑事处分的证明' } },
      },
    },
    {
      id: 'waiver',
      title: {
        en: 'What cannot be had is for the destination’s own rules, at its discretion',
        zh: '无法取得的证明由目的地国依其规定酌情处理',
      },
      cites: ['waivers'],
      forEach: 'place',
      when: { any: [{ condition: 'foreigner-too-short-here' }, { condition: 'nobody-certifies-here' }] },
      then: { outcome: 'waiver' },
    },
    {
      id: 'local-conditions-met',
      title: { en: 'Nothing that the city asks for is lacking', zh: '该城市所要求的均已具备' },
      cites: ['local_passport', 'local_permit', 'local_forms'],
      forEach: 'profile',
      when: {
        all: [
          { condition: 'chinese-profile' },
          { not: { condition: 'passport-lacking' } },
          { not: { condition: 'permit-lacking' } },
          { not: { condition: 'only-uncovered-visas' } },
          { not: { condition: 'forms-lacking' } },
        ],
      },
      then: { outcome: 'local-conditions-met', params: { place: { fact: 'profile.place' }, contact: { fact: 'profile.contact' } } },
    },
    {
      id: 'passport-lacking',
      title: { en: 'The city wants the passport used then, and it is gone', zh: '当地要求当时所用护照，而申请人已没有' },
      cites: ['local_passport', 'unobtainable'],
      forEach: 'profile',
      when: { all: [{ condition: 'chinese-profile' }, { condition: 'passport-lacking' }] },
      then: {
        outcome: 'local-certificate-unobtainable',
        params: { place: { fact: 'profile.place' }, lacking: { en: 'the passport used then', zh: '当时使用的护照' } },
      },
    },
    {
      id: 'permit-lacking',
      title: {
        en: 'The city certifies periods on its own residence permits only, and there was none',
        zh: '当地只证明持有该市居留许可的期间，而申请人未曾持有',
      },
      cites: ['local_permit', 'old_beijing_list', 'unobtainable'],
      forEach: 'profile',
      when: { all: [{ condition: 'chinese-profile' }, { condition: 'permit-lacking' }] },
      then: {
        outcome: 'local-certificate-unobtainable',
        params: { place: { fact: 'profile.place' }, lacking: { en: 'a residence permit of the city', zh: '该市的居留许可' } },
      },
    },
    {
      id: 'only-uncovered-visas',
      title: { en: 'The city leaves out short-term visas, and there were no others', zh: '当地不证明短期签证期间，而申请人只持有短期签证' },
      cites: ['local_permit', 'old_beijing_list', 'unobtainable'],
      forEach: 'profile',
      when: { all: [{ condition: 'chinese-profile' }, { condition: 'only-uncovered-visas' }] },
      then: {
        outcome: 'local-certificate-unobtainable',
        params: { place: { fact: 'profile.place' }, lacking: { en: 'a visa class that the city accepts', zh: '该市认可的签证种类' } },
      },
    },
    {
      id: 'never-registered',
      title: { en: 'The city wants registration forms, and the stay was never registered', zh: '当地要求住宿登记表，而申请人从未登记' },
      cites: ['local_forms', 'shanghai_notaries', 'unobtainable'],
      forEach: 'profile',
      when: { all: [{ condition: 'chinese-profile' }, { condition: 'never-registered' }] },
      then: {
        outcome: 'local-certificate-unobtainable',
        params: { place: { fact: 'profile.place' }, lacking: { en: 'the registration forms', zh: '住宿登记表' } },
      },
    },
    {
      id: 'lost-forms',
      title: { en: 'Registered, but the forms are lost: copies can be asked for', zh: '曾登记但登记表遗失：可申请副本' },
      cites: ['lost_forms'],
      forEach: 'profile',
      when: {
        all: [
          { condition: 'chinese-profile' },
          { condition: 'forms-lacking' },
          { fact: 'profile.registered', operator: 'equal', value: true },
        ],
      },
      unless: { condition: 'feared' },
      then: { outcome: 'registration-form-copies', params: { place: { fact: 'profile.place' } } },
    },
    {
      id: 'short-term-period',
      title: {
        en: 'Where only residence permits count, time on short-term visas is left out',
        zh: '只认居留许可的地方，短期签证期间不予证明',
      },
      cites: ['local_permit'],
      forEach: 'profile',
      when: {
        all: [
          { condition: 'chinese-profile' },
          {
            any: [
              { fact: 'profile.coversShortTermVisas', operator: 'equal', value: false },
              { fact: 'profile.needsResidencePermit', operator: 'equal', value: true },
            ],
          },
          { fact: 'profile.someShortTermVisas', operator: 'equal', value: true },
        ],
      },
      then: { outcome: 'period-not-covered', params: { place: { fact: 'profile.place' } } },
    },
    {
      id: 'covers-other-cities',
      title: { en: 'Some bureaus also certify other cities', zh: '个别机构也证明其他城市的期间' },
      cites: ['other_cities'],
      forEach: 'profile',
      when: { all: [{ condition: 'chinese-profile' }, { fact: 'profile.coversOtherCities', operator: 'equal', value: true }] },
      then: { outcome: 'covers-other-cities', params: { place: { fact: 'profile.place' } } },
    },
    {
      id: 'local-waiver',
      title: {
        en: 'A certificate that a local condition puts out of reach is for the destination’s own rules, at its discretion',
        zh: '因地方条件无法取得的证明由目的地国依其规定酌情处理',
      },
      cites: ['unobtainable', 'waivers'],
      forEach: 'profile',
      when: { all: [{ condition: 'chinese-profile' }, { condition: 'local-condition-beyond-reach' }] },
      then: { outcome: 'local-waiver', params: { place: { fact: 'profile.place' } } },
    },
    {
      id: 'refusal-in-writing',
      title: {
        en: 'In a firm’s experience bureau and notary often refuse without a paper',
        zh: '律所经验：公安机关与公证处往往不出具书面拒绝',
      },
      cites: ['refusals'],
      forEach: 'profile',
      when: { all: [{ condition: 'chinese-profile' }, { condition: 'local-condition-beyond-reach' }] },
      unless: { condition: 'feared' },
      then: { outcome: 'refusal-in-writing', params: { place: { fact: 'profile.place' } } },
    },
    {
      id: 'consular-legalisation',
      title: { en: 'For use abroad the booklet is legalised where the destination asks for it', zh: '使用国要求时，公证书须办理领事认证' },
      cites: ['legalisation'],
      forEach: 'country',
      when: { condition: 'certificate-issued' },
      unless: { condition: 'feared' },
      then: { outcome: 'consular-legalisation' },
    },
    {
      id: 'notarise-certificate',
      title: { en: 'A bureau’s sheet that is not yet a booklet goes to the notary', zh: '只有公安机关证明而尚无公证书的，须办理公证' },
      cites: ['notary_step', 'beijing_two_steps'],
      forEach: 'certificate',
      when: {
        all: [
          { fact: 'certificate.country', operator: 'equal', value: 'CN' },
          { fact: 'certificate.cnNotarised', operator: 'equal', value: false },
        ],
      },
      then: { outcome: 'notarise-certificate' },
    },
  ],
})
