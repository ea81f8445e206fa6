import type { Citation, Citations } from '../../../src/authoring.ts'
import { exitEntryLaw, statusDeterminationStudy, unhcrDuties, unhcrPagesSilent } from '../../cn/sources.ts'

const official = { read: '2026-11-21', reliability: 'OFFICIAL' } as const satisfies Partial<Citation>

const registering = {
  instrument: { en: 'UNHCR China, Registering with UNHCR', zh: '联合国难民署中国，向联合国难民署登记' },
  address: 'https://help.unhcr.org/china/asylum/registering-with-unhcr/',
  read: '2026-11-21',
  reliability: 'OFFICIAL',
} as const satisfies Partial<Citation>

const questions = {
  instrument: { en: 'UNHCR China, Frequently Asked Questions', zh: '联合国难民署中国，常见问题' },
  address: 'https://help.unhcr.org/china/frequently-asked-questions/',
  read: '2026-11-21',
  reliability: 'OFFICIAL',
} as const satisfies Partial<Citation>

/** Every source of the ruleset `unhcr-cn-registration`, by the key that its versions cite. */
export const sources = {
  first_step: { ...registering, locator: { en: 'introduction', zh: '引言' }, clauses: ['UN-01', 'S0-01'] },
  write: {
    ...registering,
    locator: { en: 'How do I register with UNHCR?', zh: '如何向联合国难民署登记？' },
    clauses: ['UN-02', 'S0-03', 'K-01', 'K-02'],
    note: {
      en: 'The email address stands on the page; the copies read here have it removed. That one applies to border police or to a regional board, with passport and identity card, is said only by an unreliable guide (alinks).',
      zh: '电子邮箱载于网页；所见副本已将其删去。凭护照和身份证向边防警察或地区机构申请的说法，仅见于一份不可靠的指南（alinks）。',
    },
  },
  police_form: {
    ...registering,
    locator: { en: 'How do I register with UNHCR?, item 1', zh: '如何向联合国难民署登记？第1项' },
    clauses: ['UN-03', 'S0-04', 'S0-05'],
  },
  passport_identity: {
    ...registering,
    locator: { en: 'How do I register with UNHCR?, item 2 (1)', zh: '如何向联合国难民署登记？第2项(1)' },
    clauses: ['UN-04', 'S0-06'],
  },
  passport_visa: {
    ...registering,
    locator: { en: 'How do I register with UNHCR?, item 2 (2)', zh: '如何向联合国难民署登记？第2项(2)' },
    clauses: ['UN-04', 'S0-07'],
  },
  passport_entry: {
    ...registering,
    locator: { en: 'How do I register with UNHCR?, item 2 (3)', zh: '如何向联合国难民署登记？第2项(3)' },
    clauses: ['UN-04', 'S0-08'],
  },
  personal_details: {
    ...registering,
    locator: { en: 'How do I register with UNHCR?, item 3', zh: '如何向联合国难民署登记？第3项' },
    clauses: ['UN-05', 'S0-09', 'S0-10', 'S0-11', 'S0-12', 'S0-13', 'S0-14', 'S0-15'],
    note: { en: 'That the address be in Chinese is a preference, not a condition.', zh: '地址用中文是建议，并非条件。' },
  },
  reasons: {
    ...registering,
    locator: { en: 'How do I register with UNHCR?, item 4', zh: '如何向联合国难民署登记？第4项' },
    clauses: ['UN-06', 'S0-16'],
  },
  review: {
    ...registering,
    locator: { en: 'How do I register with UNHCR?, after the items', zh: '如何向联合国难民署登记？各项之后' },
    clauses: ['UN-07', 'S0-17'],
  },
  patience: {
    ...registering,
    locator: { en: 'How do I register with UNHCR?, on many requests', zh: '如何向联合国难民署登记？关于多次请求' },
    clauses: ['UN-08', 'UN-36', 'S0-18', 'S0-19'],
    note: {
      en: 'On a change of address or number before registration the page says nothing; a move calls for a new form within 24 hours.',
      zh: '登记前住址或电话变更，网页未作说明；搬迁后24小时内须重新登记。',
    },
  },
  each_move: {
    ...registering,
    locator: { en: 'How do I register with UNHCR?, on the police form', zh: '如何向联合国难民署登记？关于临时住宿登记表' },
    clauses: ['UN-09', 'S0-20'],
  },
  eeal_39: {
    ...exitEntryLaw,
    locator: { en: 'art 39', zh: '第三十九条' },
    clauses: ['CN-12', 'CN-13', 'K-26'],
    note: {
      en: 'Within 24 hours after moving in, by the foreigner or the host; a hotel registers its guests itself. UNHCR’s page names all foreigners; the law spares hotel guests. What follows in Chinese law is in “Registration of foreigners’ accommodation in China”.',
      zh: '入住后24小时内，由本人或者留宿人办理；旅馆自行为旅客登记。联合国难民署网页说的是所有外国人；法律未要求旅馆旅客自行登记。其在中国法律上的后果见“外国人在华住宿登记”。',
    },
  },
  after_form: {
    ...registering,
    locator: { en: 'How do I register with UNHCR?, on the appointment', zh: '如何向联合国难民署登记？关于预约' },
    clauses: ['UN-10', 'S0-21'],
  },
  four_weeks: {
    ...registering,
    locator: { en: 'How do I register with UNHCR?, on the time it takes', zh: '如何向联合国难民署登记？关于所需时间' },
    clauses: ['UN-11', 'S0-22', 'K-03'],
    note: {
      en: 'An estimate, and the page does not say from which day. The one or two months of an unreliable guide (alinks) are about another step.',
      zh: '仅为估计，且网页未说明自哪一天起算。一份不可靠的指南（alinks）所称的一两个月是另一步骤。',
    },
  },
  interpreter: {
    ...registering,
    locator: { en: 'Can I get an interpreter for my registration interview?', zh: '登记面谈可以有口译员吗？' },
    clauses: ['UN-12', 'S0-23'],
  },
  in_person: {
    ...registering,
    locator: { en: 'How is the registration interview conducted?, on the place', zh: '登记面谈如何进行？关于地点' },
    clauses: ['UN-13', 'S0-24'],
    note: { en: 'The page gives neither a street address nor hours.', zh: '网页既无街道地址也无办公时间。' },
  },
  bring_identity: {
    ...registering,
    locator: { en: 'How is the registration interview conducted?, on identity', zh: '登记面谈如何进行？关于身份' },
    clauses: ['UN-14', 'S0-25', 'S0-26'],
  },
  bring_address: {
    ...registering,
    locator: { en: 'How is the registration interview conducted?, on the address', zh: '登记面谈如何进行？关于住址' },
    clauses: ['UN-14', 'S0-27', 'S0-28'],
  },
  on_hold: {
    ...registering,
    locator: { en: 'How is the registration interview conducted?, on missing documents', zh: '登记面谈如何进行？关于缺少的文件' },
    clauses: ['UN-15', 'S0-29', 'S0-30'],
    note: {
      en: 'How long a registration is on hold, and how that ends, the page does not say.',
      zh: '登记暂停多久、如何结束，网页未说明。',
    },
  },
  late: {
    ...registering,
    locator: { en: 'How is the registration interview conducted?, on coming late', zh: '登记面谈如何进行？关于迟到' },
    clauses: ['UN-16', 'S0-31'],
  },
  absent: {
    ...registering,
    locator: { en: 'How is the registration interview conducted?, on not coming', zh: '登记面谈如何进行？关于缺席' },
    clauses: ['UN-17', 'S0-32'],
  },
  changes: {
    ...registering,
    locator: { en: 'How can I update my information after registration?', zh: '登记后如何更新信息？' },
    clauses: ['UN-18', 'S0-33', 'S0-34', 'S0-35'],
  },
  certificate: {
    ...registering,
    locator: { en: 'Do I receive a UNHCR Certificate?', zh: '会收到联合国难民署证明吗？' },
    clauses: ['UN-19', 'S0-36', 'S0-37', 'S0-38', 'S0-39'],
  },
  deportation: {
    ...registering,
    locator: { en: 'Do I receive a UNHCR Certificate?, on deportation', zh: '会收到联合国难民署证明吗？关于驱逐出境' },
    clauses: ['UN-20', 'S0-40', 'K-04'],
    note: {
      en: 'Against deportation to the home country, while the certificate is valid. That the police release whoever shows it is said only by an unreliable guide (alinks), and UNHCR’s page on duties says the contrary.',
      zh: '指证明有效期间不被驱逐出境、送回本国。“警察会放行出示证明的人”的说法仅见于一份不可靠的指南（alinks），而联合国难民署关于义务的网页说法相反。',
    },
  },
  renewal: {
    ...registering,
    locator: { en: 'Do I receive a UNHCR Certificate?, on renewal', zh: '会收到联合国难民署证明吗？关于续期' },
    clauses: ['UN-20', 'S0-41', 'K-05', 'K-06'],
    note: {
      en: 'No period of validity is stated by UNHCR. The two or three months of an unreliable guide (alinks) are not used; registration with the police, which that guide makes a condition of renewal, is a duty on UNHCR’s own page.',
      zh: '联合国难民署未说明有效期。不可靠的指南（alinks）所称的两三个月未予采用；该指南作为续期条件的公安登记，在联合国难民署自己的网页上是一项义务。',
    },
  },
  who_can_apply: {
    ...official,
    instrument: { en: 'UNHCR China, Applying for Asylum in China', zh: '联合国难民署中国，在中国申请庇护' },
    locator: { en: 'Who can apply for asylum in China? and Who is a refugee?', zh: '谁可以在中国申请庇护？及何为难民？' },
    address: 'https://help.unhcr.org/china/asylum/',
    clauses: ['UN-21'],
    note: {
      en: 'The second answer puts the country of habitual residence beside that of nationality, which covers stateless persons.',
      zh: '第二个回答将经常居住国与国籍国并列，涵盖无国籍人。',
    },
  },
  duties: unhcrDuties,
  status_interview: {
    ...official,
    instrument: { en: 'UNHCR China, Refugee Status Determination', zh: '联合国难民署中国，难民地位甄别' },
    address: 'https://help.unhcr.org/china/asylum/refugee-status-determination/',
    clauses: ['UN-23', 'UN-30'],
    note: {
      en: 'The end of the page, on not coming to this interview, could not be read.',
      zh: '该页末尾关于不参加该面谈的部分无法读取。',
    },
  },
  status_interview_missed: {
    ...official,
    instrument: { en: 'UNHCR China, Refugee Status Determination', zh: '联合国难民署中国，难民地位甄别' },
    locator: { en: 'on not coming to the interview', zh: '关于未参加面谈' },
    address: 'https://help.unhcr.org/china/asylum/refugee-status-determination/',
    clauses: ['UN-31'],
    note: {
      en: 'The answer begins with the email that announces the interview; the rest was cut off. Nothing is settled by it.',
      zh: '该回答以通知面谈的邮件开头，其余部分中断。不能据此得出结论。',
    },
  },
  resettlement: {
    ...official,
    read: '2026-11-28',
    instrument: { en: 'UNHCR China, Resettlement', zh: '联合国难民署中国，重新安置' },
    address: 'https://help.unhcr.org/china/resettlement-and-other-options-for-the-future/resettlement/',
    clauses: ['UN-32'],
    note: {
      en: 'Limited; no right; cannot be applied for; UNHCR identifies, the receiving country decides by criteria of its own; free of charge. What comes before departure was not read.',
      zh: '名额有限；不是权利；不能申请；由联合国难民署选定，接收国按自己的标准决定；免费。离境前的步骤未能读到。',
    },
  },
  insurance: { ...questions, locator: { en: 'on medical insurance', zh: '关于医疗保险' }, clauses: ['UN-34'] },
  pages_silent: unhcrPagesSilent,
  eeal_78: {
    ...exitEntryLaw,
    locator: { en: 'art 78, first paragraph', zh: '第七十八条第一款' },
    clauses: ['CN-17'],
    note: {
      en: 'Whether it is applied to people who ask for asylum no source seen says. Article 46 lets those whose status is being determined stay on an identity certificate of public security.',
      zh: '是否对寻求庇护者适用，未见来源说明。第四十六条规定，难民地位甄别期间可以凭公安机关签发的临时身份证明停留。',
    },
  },
  leaving: { ...questions, locator: { en: 'Can I visit other countries?', zh: '可以前往其他国家吗？' }, clauses: ['UN-24', 'UN-33'] },
  tickets: {
    ...questions,
    locator: { en: 'Can I travel within China by using UNHCR certificate?', zh: '可以凭联合国难民署证明在中国境内旅行吗？' },
    clauses: ['UN-24'],
  },
  status_in_china: {
    ...statusDeterminationStudy,
    clauses: ['UN-25', 'UN-38', 'K-35'],
    note: {
      en: 'A scholar’s account of practice, not an official text. What Chinese law says of staying is in “Asylum and refugee status in Chinese law”.',
      zh: '学者对实践的叙述，并非官方文本。中国法律对居留的规定见“中国法律中的庇护与难民地位”。',
    },
  },
} as const satisfies Citations
