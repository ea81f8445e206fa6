import { defineVersion } from '../../../../src/authoring.ts'
import { fearedBeside, fearedState } from '../../../feared-state.ts'
import { placesOfChina } from '../../../places/china.ts'
import { certificates, persecutionFearedIn, unobtainableIn } from '../../../vocabulary/certificates.ts'
import { arrests, birthDate, nationalities } from '../../../vocabulary/person.ts'
import { historyComplete, residences } from '../../../vocabulary/stays.ts'
import { officerBelievesRecordIn, usVisa } from '../../../vocabulary/united-states.ts'
import { measures as kMeasures } from '../k-visas.ts'
import { labels } from '../labels.ts'
import { lived } from '../lived.ts'
import { applicantsOfTheForm } from '../scope.ts'
import { sources } from '../sources.ts'
import { conditions } from './conditions.ts'

/**
 * Police certificates for immigrant visas to the United States, as form DSL-1083 had them: by locality, and since the age of 16.
 *
 * The first day is that of the last amendment seen of 22 CFR 42.65; the form itself is undated.
 */
export default defineVersion({
  ruleset: 'us-police-certificates',
  inForce: {
    from: '1991-10-01',
    basis: 'bound',
    note: {
      en: 'The last amendment of 22 CFR 42.65 that was seen (56 FR 49682). Form DSL-1083 is undated; neither its first nor its last day was found. Nor was the first day of the test for K visas: one page is of 2010 or later, one older, both undated, so that both readings stand here and in the next version. What was asked for adjustment of status and other nonimmigrant visas in these years was not seen: they are not covered.',
      zh: '该日为所见22 CFR 42.65的最后一次修订（56 FR 49682）之日。DSL-1083表格未注明日期，其启用日和停用日均未能查明。K签证标准的首日亦不明：一处网页为2010年或以后，另一处更早，均未注明日期，故两种理解在本版本和下一版本中并存。调整身份和其他非移民签证在这一时期的要求未能见到，不在本版本范围内。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,

  // A month without the day ends on its last one, the usual rule of corresponding dates. No source says; it asks a day sooner, never later.
  dateRounding: 'down',
  scope: applicantsOfTheForm,
  citations: sources,
  labels,
  certifiesByPlace: [{ country: 'CN', cites: ['china_by_place'] }],
  places: { CN: placesOfChina },
  facts: {
    usVisa: { ...usVisa, cites: ['cfr_police', 'k_six_months'] },
    birthDate: { ...birthDate, cites: ['dsl_1083'] },
    nationalities: { ...nationalities, cites: ['dsl_1083', 'cfr_police'] },
    residences: {
      ...residences,
      hint: {
        en: 'Every city or locality. The first and the last day are both part of a stay.',
        zh: '请列出每个城市或地方。起止两日均计入居留。',
      },
      cites: ['dsl_1083', 'cfr_police'],
    },
    historyComplete,
    arrests: { ...arrests, cites: ['cfr_police'] },
    officerBelievesRecordIn: { ...officerBelievesRecordIn, cites: ['cfr_police'] },
    certificates: { ...certificates, cites: ['one_year'] },
    unobtainableIn: {
      ...unobtainableIn,
      hint: {
        en: 'One that is generally available, but not to be had without actual hardship to the applicant or the family: normal delay and inconvenience do not count.',
        zh: '指该国一般可以出具，但申请人或家人须承受实际困难才能取得的情况；一般的拖延与不便不算。',
      },
      cites: ['cfr_hardship', 'cfr_unobtainable'],
    },
    persecutionFearedIn: { ...persecutionFearedIn, cites: ['cfr_police', 'cfr_hardship'] },
  },
  measures: {
    ...kMeasures,
    'country.nationality': { member: 'nationalities' },
    'country.arrested': { exists: 'arrests', where: 'country' },
    'country.suspected': { member: 'officerBelievesRecordIn' },
    'country.unobtainable': { member: 'unobtainableIn' },
    'country.totalInOnePlaceSince16': {
      totalStay: 'residences',
      where: 'country',
      kinds: lived,
      by: 'place',
      since: 'sixteenthBirthday',
      in: 'months',
    },
    'country.longestInOnePlaceSince16': {
      longestStay: 'residences',
      where: 'country',
      kinds: lived,
      by: 'place',
      since: 'sixteenthBirthday',
      in: 'months',
    },
    'country.totalStay': { totalStay: 'residences', where: 'country', kinds: lived, in: 'months' },
    'country.longestStay': { longestStay: 'residences', where: 'country', kinds: lived, in: 'months' },
    'place.totalStaySince16': { totalStay: 'residences', where: 'place', kinds: lived, since: 'sixteenthBirthday', in: 'months' },
    'place.longestStaySince16': { longestStay: 'residences', where: 'place', kinds: lived, since: 'sixteenthBirthday', in: 'months' },
    'country.certificateInHand': { exists: 'certificates', where: 'country' },
    'country.persecutionFeared': { member: 'persecutionFearedIn' },
    'certificate.age': { elapsed: { from: 'certificate.issuedOn', to: 'asOf' }, in: 'months' },
    'certificate.firstAnniversary': { shift: 'certificate.issuedOn', by: { years: 1 } },
  },
  readings: {
    stayCounting: {
      title: { en: 'Are separate stays added up?', zh: '多次居留是否累计？' },
      values: {
        total: { title: { en: 'Yes: all stays count together', zh: '累计：各次居留相加' }, cites: ['dsl_1083'] },
        continuous: {
          title: { en: 'No: one unbroken stay has to be long enough', zh: '不累计：须有一次连续居留达到期限' },
          cites: ['cfr_police'],
        },
      },
      recommended: 'total',
      because: {
        en: 'No source says; having lived somewhere for six months does not need the months to be in a row, and a certificate too many costs less than one too few.',
        zh: '各来源均未说明；“居住六个月”并未要求连续，且多备一份证明的代价小于少备一份。',
      },
    },
    otherCountriesSince: {
      title: { en: 'Does the year in other countries count only from the age of 16?', zh: '在其他国家的一年是否只从16岁起算？' },
      values: {
        'since-16': { title: { en: 'Yes: since the sixteenth birthday', zh: '是：自年满16岁起' }, cites: ['dsl_1083'] },
        'any-age': { title: { en: 'No: at any age', zh: '否：任何年龄均计' }, cites: ['cfr_police'] },
      },
      recommended: 'since-16',
      because: {
        en: 'The form says what applicants were told to bring; the regulation gives no age.',
        zh: '表格说明申请人应提交的文件；法规未提及年龄。',
      },
    },
    kTest: {
      title: { en: 'K visas: how long in a past country needs a certificate?', zh: 'K签证：在曾居住国住多久需要证明？' },
      values: {
        'six-months-since-16': { title: { en: 'Six months or more since 16', zh: '年满16岁后六个月以上（含）' }, cites: ['k_six_months'] },
        'more-than-twelve-months-since-16': {
          title: { en: 'More than twelve months since 16', zh: '年满16岁后超过十二个月' },
          cites: ['k_twelve_months'],
        },
      },
      recommended: 'six-months-since-16',
      because: {
        en: 'Both pages can be of these years, and a certificate too many costs less than one too few. The instructions of the post came first.',
        zh: '两处网页均可能属于这一时期，且多备一份证明的代价小于少备一份。以受理使领馆的说明为准。',
      },
    },
    yearOld: {
      title: {
        en: 'Whose certificate had to be renewed after a year?',
        zh: '证明满一年后，哪些人须更换？',
      },
      values: {
        'while-living-there': {
          title: { en: 'Only of those of 16 or older who still lived in the country', zh: '仅限年满16岁且仍在该国居住者' },
          cites: ['nvc_letter_2013'],
        },
        everyone: { title: { en: 'Everybody’s', zh: '所有人' }, cites: ['one_year'] },
      },
      recommended: 'while-living-there',
      because: {
        en: 'The letter is the National Visa Center’s own; the other source is a guide.',
        zh: '该信函出自国家签证中心；另一来源为指南。',
      },
    },
    firstAnniversary: {
      title: { en: 'Is a certificate still valid on the day one year after its issue?', zh: '签发满一年当日，证明是否仍然有效？' },
      values: {
        'still-valid': { title: { en: 'Yes', zh: '有效' }, cites: ['one_year'] },
        expired: { title: { en: 'No', zh: '失效' }, cites: ['one_year'] },
      },
      recommended: 'expired',
      because: { en: 'The source says one year and no more.', zh: '来源仅称一年。' },
    },
  },
  conditions,
  outcomes: {
    'police-certificate': {
      kind: 'requirement',
      modality: 'must',
      role: 'certificate-required',
      title: { en: 'police certificate', zh: '无犯罪记录证明' },
    },
    'post-instructions': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'K visa: between six and twelve months posts differ; follow the instructions of the post that decides',
        zh: 'K签证：居住六个月至十二个月的，各使领馆要求不同；请按受理使领馆的说明办理',
      },
    },
    'local-certificate': { kind: 'requirement', modality: 'must', title: { en: 'certificate from this locality', zh: '由该地出具的证明' } },
    'in-person': { kind: 'notice', modality: 'is', title: { en: 'issued only to applicants in person', zh: '须本人亲自申请' } },
    'obtained-by-visa-centre': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'obtained by the National Visa Center itself', zh: '由国家签证中心自行取得' },
    },
    'certificate-acceptable': {
      kind: 'eligibility',
      role: 'certificate-in-hand',
      modality: 'is',
      title: { en: 'certificate in hand still valid', zh: '手上的证明仍然有效' },
    },
    'other-evidence': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the consular officer', zh: '领事官员' },
      title: { en: 'other satisfactory evidence may be accepted', zh: '可以接受其他充分证据' },
    },
    'feared-state': fearedState,
  },
  rules: [
    {
      id: 'home-or-current-locality',
      title: {
        en: 'The country of nationality or current residence, after six months in one locality since turning 16',
        zh: '国籍国或现居住国，年满16岁后在同一地方居住满六个月',
      },
      cites: ['dsl_1083', 'cfr_police'],
      forEach: 'country',
      when: { condition: 'home-or-current-locality' },
      unless: { condition: 'not-available' },
      then: { outcome: 'police-certificate' },
    },
    {
      id: 'other-country',
      title: { en: 'Any other country, after a year', zh: '其他国家，居住满一年' },
      cites: ['dsl_1083', 'cfr_police'],
      forEach: 'country',
      when: { condition: 'other-country' },
      unless: { condition: 'not-available' },
      then: { outcome: 'police-certificate' },
    },
    {
      id: 'k-current',
      title: { en: 'K visa: the present country of residence, however short', zh: 'K签证：现居住国，不论居住长短' },
      cites: ['k_six_months', 'k_twelve_months'],
      forEach: 'country',
      when: { condition: 'k-current' },
      unless: { condition: 'not-available' },
      then: { outcome: 'police-certificate' },
    },
    {
      id: 'k-past',
      title: { en: 'K visa: every country lived in long enough since turning 16', zh: 'K签证：年满16岁后居住达到期限的每个国家' },
      cites: ['k_six_months', 'k_twelve_months'],
      forEach: 'country',
      when: { condition: 'k-past' },
      unless: { condition: 'not-available' },
      then: { outcome: 'police-certificate' },
    },
    {
      id: 'k-six-to-twelve-months',
      title: { en: 'K visa: the pages of posts differ', zh: 'K签证：各使领馆网页说法不一' },
      cites: ['k_six_months', 'k_twelve_months'],
      forEach: 'country',
      when: { condition: 'k-six-to-twelve-months' },
      unless: { condition: 'not-available' },
      then: { outcome: 'post-instructions' },
    },
    {
      id: 'arrest',
      title: { en: 'A country of arrest: reason to believe that a police record exists', zh: '曾被逮捕的国家：有理由相信存在警方记录' },
      cites: ['cfr_police'],
      forEach: 'country',
      when: { fact: 'country.arrested', operator: 'equal', value: true },
      unless: { condition: 'not-available' },
      then: { outcome: 'police-certificate', modality: 'may', by: { en: 'the consular officer', zh: '领事官员' } },
    },
    {
      id: 'officer-belief',
      title: { en: 'A country where the officer has reason to believe that a record exists', zh: '领事官员有理由相信存在记录的国家' },
      cites: ['cfr_police'],
      forEach: 'country',
      when: { fact: 'country.suspected', operator: 'equal', value: true },
      unless: { condition: 'not-available' },
      then: { outcome: 'police-certificate', modality: 'may', by: { en: 'the consular officer', zh: '领事官员' } },
    },
    {
      id: 'each-locality',
      title: {
        en: 'One certificate from each locality lived in for six months since turning 16',
        zh: '年满16岁后居住满六个月的每个地方各一份',
      },
      cites: ['dsl_1083', 'cfr_police'],
      forEach: 'place',
      when: {
        all: [
          { condition: 'immigrant-visa' },
          { condition: 'sixteen-or-older' },
          { condition: 'home-or-current' },
          { condition: 'six-months-in-this-locality' },
        ],
      },
      unless: { condition: 'not-available' },
      then: { outcome: 'local-certificate' },
    },
    {
      id: 'in-person',
      title: { en: 'Countries that issue only to applicants in person', zh: '仅向本人出具的国家' },
      cites: ['dsl_1083_unavailable'],
      forEach: 'country',
      when: {
        all: [
          { condition: 'certificate-needed' },
          { fact: 'country', operator: 'in', value: ['AE', 'BR', 'BY', 'CL', 'CU', 'ET', 'KM', 'KW', 'LB', 'PY', 'RW', 'SR', 'UA', 'YE'] },
        ],
      },
      then: { outcome: 'in-person' },
    },
    {
      id: 'obtained-by-visa-centre',
      title: { en: 'Countries whose certificates the National Visa Center obtains', zh: '由国家签证中心取得证明的国家' },
      cites: ['dsl_1083_unavailable'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-needed' }, { fact: 'country', operator: 'in', value: ['BM', 'BN', 'KR', 'NL'] }] },
      then: { outcome: 'obtained-by-visa-centre' },
    },
    {
      id: 'within-a-year',
      title: { en: 'A certificate is good for one year', zh: '证明一年内有效' },
      cites: ['one_year', 'nvc_letter_2013'],
      forEach: 'certificate',
      when: { all: [{ not: { condition: 'year-old' } }, { not: { condition: 'not-to-be-updated' } }] },
      then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.firstAnniversary' } } },
    },
    {
      id: 'not-to-be-updated',
      title: {
        en: 'A certificate of a country where the applicant does not live any more, or of a child, is not renewed for its age',
        zh: '申请人已不在该国居住，或申请人未满16岁的，证明不因时间而须更换',
      },
      cites: ['nvc_letter_2013'],
      forEach: 'certificate',
      when: { condition: 'not-to-be-updated' },
      then: { outcome: 'certificate-acceptable' },
    },
    {
      id: 'other-evidence',
      title: {
        en: 'Once satisfied that it is unobtainable, the officer may accept other evidence of the same fact',
        zh: '领事官员认定无法取得后，可以接受证明同一事实的其他证据',
      },
      cites: ['cfr_unobtainable', 'cfr_hardship'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-needed' }, { fact: 'country.unobtainable', operator: 'equal', value: true }] },
      then: { outcome: 'other-evidence' },
    },
    {
      id: 'feared-state',
      title: {
        en: 'The sources say nothing of a state that the applicant fears: whatever they ask for, advice comes first',
        zh: '所见来源未提及申请人所畏惧的国家：无论要求何种文件，均应先咨询',
      },
      cites: ['dsl_1083', 'cfr_police', 'cfr_hardship'],
      forEach: 'country',
      when: {
        all: [
          { fact: 'country.persecutionFeared', operator: 'equal', value: true },
          { any: [{ condition: 'certificate-needed' }, { fact: 'country.certificateInHand', operator: 'equal', value: true }] },
        ],
      },
      then: { outcome: 'feared-state' },
    },
    fearedBeside(['dsl_1083', 'cfr_police', 'cfr_hardship'], {
      any: [{ condition: 'certificate-needed' }, { fact: 'country.certificateInHand', operator: 'equal', value: true }],
    }),
  ],
  notModelled: [
    { clauses: ['US-03'], reason: 'The wording “at any time” is that of the version of 2015-11-18.' },
    {
      clauses: ['US-06'],
      reason: 'Original or certified copy is said by the manual as quoted for the version of 2015-11-18; the regulation speaks of a copy.',
    },
    { clauses: ['US-08a'], reason: 'It belongs to the two-year rule of the version of 2015-11-18.' },
    { clauses: ['US-08b'], reason: 'One post’s practice, undated, which hangs on the place of birth; superseded in practice by US-08.' },
    {
      clauses: ['US-09'],
      reason: 'The page on civil documents is of the present regime; what the older form said on translation was not seen.',
    },
    { clauses: ['US-10'], reason: 'Uploading belongs to the present regime.' },
    { clauses: ['US-11b'], reason: 'The example is the manual’s, as quoted for the version of 2015-11-18.' },
    { clauses: ['US-18'], reason: 'The page of Liberia is undated and of the present regime; what was looked for in 9 FAM was not found.' },
    { clauses: ['US-19'], reason: 'The page on the diversity visa is of the present regime; as immigrant visas they come under the form.' },
    {
      clauses: ['US-21'],
      reason: 'The form counts from the age of 16 throughout; that the manual does not is a question of the next version.',
    },
    { clauses: ['US-22', 'US-23'], reason: 'They speak of the manual and the two years of the present regime.' },
    {
      clauses: ['US-24', 'US-26'],
      reason: 'How Hong Kong, Macau and Taiwan issue was read on undated pages of the present regime or old copies.',
    },
    { clauses: ['US-25'], reason: 'Court and prison records were read of in guides of the present regime alone.' },
    { clauses: ['US-13'], reason: 'The reciprocity schedule was read as of 2020.' },
    { clauses: ['US-14'], reason: 'The consulate’s page is undated and of the present regime.' },
    {
      clauses: ['S4-35', 'S4-36', 'S4-37', 'S4-38', 'S4-39', 'S4-40', 'S4-41', 'S4-46', 'S4-47', 'S4-48', 'S4-49'],
      reason: 'Seed S4 describes the present regime.',
    },
  ],
})
