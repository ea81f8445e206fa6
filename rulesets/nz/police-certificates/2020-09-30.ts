import { amendVersion } from '../../../src/authoring.ts'
import version20110207 from './2011-02-07/index.ts'
import { labels } from './labels.ts'
import { sources } from './sources.ts'

/**
 * Police certificates for visas to New Zealand, as the instructions stand now: the requirement may be waived by an immigration manager or
 * an officer with Schedule 3 delegations or above.
 *
 * The first day is that of the oldest instrument of delegation seen with a Schedule 3; of that instrument only the head was seen.
 */
export default amendVersion(version20110207, {
  inForce: {
    from: '2020-09-30',
    basis: 'bound',
    note: {
      en: 'The instrument of delegation of 30 September 2020 (https://www.immigration.govt.nz/opsmanual/74545.htm), seen only at its head, is the earliest text found that has Schedules 2, 3 and 4. The day on which A5.10 took its present form was not found.',
      zh: '2020年9月30日的授权文书（https://www.immigration.govt.nz/opsmanual/74545.htm）仅见开头部分，是所见最早载有附表二、三、四的文本。A5.10自哪一天起采用现有文本，未能查明。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  citations: sources,
  labels,
  repeal: {
    readings: ['waiverRank'],
    rules: ['original-for-residence', 'waiver-as-before', 'waiver-as-now'],
    notModelled: ['NZ-20'],
  },
  replace: {
    readings: {
      declaration: {
        values: {
          due: { title: { en: 'Yes, as before', zh: '是，与以往相同' }, cites: ['a5_10_1_2002_2011', 'wi16_5'] },
          'not-mentioned': {
            title: { en: 'No: the present text is quoted without it', zh: '否：现行文本的引述未提及' },
            cites: ['waiver_now'],
          },
        },
        because: { en: 'The quotation is of the waiver alone; a declaration does no harm.', zh: '该引述仅涉及豁免；提交声明并无坏处。' },
      },
    },
    conditions: {
      'reused-residence': {
        all: [
          { fact: 'nzVisaClass', operator: 'equal', value: 'residence' },
          { fact: 'nzResidenceReuse', operator: 'equal', value: true },
          { fact: 'certificate.nzGivenBefore', operator: 'equal', value: true },
          { condition: 'within-24-months' },
        ],
      },
    },
    outcomes: {
      waiver: {
        by: {
          en: 'an immigration manager, or an officer with Schedule 3 delegations or above',
          zh: '移民经理，或具有附表三或以上授权的官员',
        },
      },
    },
    rules: [
      {
        id: 'original',
        title: {
          en: 'Residence: an original or a certified copy, with the exceptions of A13.1',
          zh: '居留类：原件或经核证与原件相符的副本（A13.1另有例外）',
        },
        cites: ['visa_pak_325'],
        forEach: 'country',
        when: { all: [{ condition: 'certificate-needed' }, { fact: 'nzVisaClass', operator: 'equal', value: 'residence' }] },
        then: { outcome: 'certificate-form' },
      },
      {
        id: 'copy-suffices',
        title: { en: 'Temporary entry: a legible copy will do', zh: '临时入境类：清晰复印件即可' },
        cites: ['visa_pak_325'],
        forEach: 'country',
        when: { all: [{ condition: 'certificate-needed' }, { condition: 'temporary' }] },
        then: { outcome: 'copy-suffices' },
      },
    ],
  },
  add: {
    conditions: {
      'china-certificate-needed': { all: [{ fact: 'country', operator: 'equal', value: 'CN' }, { condition: 'certificate-needed' }] },
    },
    outcomes: {
      'china-public-security': {
        kind: 'requirement',
        role: 'certificate-step',
        modality: 'must',
        title: { en: 'first step in China: letter of the local police', zh: '中国办理第一步：当地公安机关的证明' },
      },
      'china-notary': {
        kind: 'requirement',
        role: 'certificate-step',
        modality: 'must',
        title: {
          en: 'second step in China: notarial certificate (公证书), the one that is filed',
          zh: '中国办理第二步：公证书（提交的是公证书）',
        },
      },
    },
    rules: [
      {
        after: 'proceed-without',
        rules: [
          {
            id: 'waiver',
            title: { en: 'Not available or unduly difficult to obtain: may be waived', zh: '无法取得或取得极为困难的，可以豁免' },
            cites: ['waiver_now', 'a5_10_1_2002_2011'],
            forEach: 'country',
            when: { condition: 'cannot-be-had' },
            unless: { fact: 'country.onlyCostOrDelay', operator: 'equal', value: true },
            then: { outcome: 'waiver' },
          },
        ],
      },
      {
        after: 'statutory-declaration',
        rules: [
          {
            id: 'china-public-security',
            title: { en: 'China: the local police letter comes first', zh: '中国：先取得当地公安机关的证明' },
            cites: ['china'],
            forEach: 'country',
            when: { condition: 'china-certificate-needed' },
            then: { outcome: 'china-public-security' },
          },
          {
            id: 'china-notary',
            title: { en: 'China: only the notarised certificate is filed', zh: '中国：仅提交公证书' },
            cites: ['china'],
            forEach: 'country',
            when: { condition: 'china-certificate-needed' },
            then: { outcome: 'china-notary' },
          },
        ],
      },
    ],
  },
})
