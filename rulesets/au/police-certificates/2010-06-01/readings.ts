import type { Readings } from '../../../../src/authoring.ts'

/** The points that the sources leave open. */
export const readings = {
  twelveMonths: {
    title: { en: 'Is exactly twelve months enough to need a certificate?', zh: '恰好十二个月是否需要证明？' },
    values: {
      'at-least': {
        title: { en: 'Yes: twelve months or more', zh: '需要：十二个月以上（含）' },
        cites: ['partner_page', 'form_47p', 'booklet_2011'],
      },
      'more-than': { title: { en: 'No: more than twelve months', zh: '不需要：须超过十二个月' }, cites: ['movetoaus'] },
    },
    recommended: 'at-least',
    because: { en: 'Every official text says twelve months or more.', zh: '所有官方文本均称十二个月或以上。' },
  },
  twelveMonthsCounted: {
    title: { en: 'Are the twelve months counted by the calendar or in days?', zh: '十二个月按日历月还是按天数计算？' },
    values: {
      'calendar-months': { title: { en: 'Calendar months', zh: '日历月' }, cites: ['partner_page', 'tokyo'] },
      days: { title: { en: '365 days', zh: '365天' }, cites: ['days_365'] },
    },
    recommended: 'calendar-months',
    because: { en: 'The Department speaks of months; an agent of days.', zh: '移民部门以月表述；仅有一家移民代理以天数表述。' },
  },
  windowAnchor: {
    title: {
      en: 'Do the ten years end when the case is assessed or when the application was made?',
      zh: '十年截至审理之时还是递交申请之时？',
    },
    values: {
      assessment: { title: { en: 'When it is assessed', zh: '审理之时' }, cites: ['partner_page', 'days_365'] },
      application: { title: { en: 'When the application was made', zh: '递交申请之时' }, cites: ['movetoaus'] },
    },
    recommended: 'assessment',
    because: {
      en: 'The official pages only say the last ten years, and character is judged when the application is decided.',
      zh: '官方页面仅称“过去十年”，而品行在作出决定时评定。',
    },
  },
  minimumAge: {
    title: { en: 'From which age is a certificate asked for?', zh: '从几岁起要求证明？' },
    values: {
      sixteen: {
        title: { en: 'From the sixteenth birthday', zh: '自年满16岁起' },
        cites: ['form_47p', 'booklet_2011', 'booklet_2012', 'partner_page'],
      },
      'after-seventeenth-birthday': {
        title: { en: 'Over 17: from the day after the seventeenth birthday', zh: '17岁以上：自17岁生日次日起' },
        cites: ['over_17'],
      },
      eighteen: { title: { en: 'Over 17: from the eighteenth birthday', zh: '17岁以上：自年满18岁起' }, cites: ['over_17'] },
    },
    recommended: 'sixteen',
    because: {
      en: 'The Department’s own texts say so, and the other one only says what is usual.',
      zh: '移民部门自身的文本如此规定；另一来源仅称“通常”。',
    },
  },
  fearedState: {
    title: { en: 'Is a certificate asked for of a state that the applicant fears?', zh: '是否要求提供申请人所畏惧的国家的证明？' },
    values: {
      'special-arrangements': {
        title: {
          en: 'Not before special arrangements: the handbook treats protection visa holders and refugee applications apart',
          zh: '须先作特别安排：手册对保护签证持有人和难民申请另作规定',
        },
        cites: ['handbook_protection', 'handbook_contents'],
      },
      'like-any-other': {
        title: {
          en: 'Like that of any other country: what the Department tells the public makes no exception',
          zh: '与其他国家相同：移民部门公布的规则未作例外',
        },
        cites: ['partner_page', 'general_page'],
      },
    },
    recommended: 'special-arrangements',
    because: {
      en: 'Only the headings of the handbook were seen, not what it answers; until somebody who knows the answer has been asked, that state is better not approached.',
      zh: '所见仅为手册的标题，未见其答案；在向知情者咨询之前，不宜接触该国。',
    },
  },
  australianWindow: {
    title: { en: 'Does time in Australia count only within the last ten years?', zh: '在澳大利亚的时间是否仅计算过去十年？' },
    values: {
      'since-16': { title: { en: 'No: all of it since turning 16', zh: '否：自年满16岁起全部计算' }, cites: ['partner_page'] },
      'ten-years': { title: { en: 'Yes: like any other country', zh: '是：与其他国家相同' }, cites: ['over_17'] },
    },
    recommended: 'since-16',
    because: { en: 'The Department’s page gives the ten years for other countries alone.', zh: '移民部门页面仅对其他国家规定十年期限。' },
  },
  standardDisclosure: {
    title: {
      en: 'Is a standard-disclosure certificate of the Federal Police good enough?',
      zh: '联邦警察的标准披露（Standard Disclosure）证明是否足够？',
    },
    values: {
      'not-accepted': {
        title: { en: 'No: policy takes Complete Disclosure alone', zh: '否：政策仅接受完全披露证明' },
        cites: ['partner_page'],
      },
      statement: { title: { en: 'Yes: in law it is a statement all the same', zh: '是：法律上同样构成陈述' }, cites: ['chan'] },
    },
    recommended: 'not-accepted',
    because: {
      en: 'The tribunal is right about the law, but the Department will ask for the other one.',
      zh: '审裁处的法律意见成立，但移民部门仍会要求另一种证明。',
    },
  },
  lastDayOfValidity: {
    title: { en: 'Is a certificate still valid on the very day its months are over?', zh: '有效月数届满当日，证明是否仍然有效？' },
    values: {
      'still-valid': { title: { en: 'Yes: it expires when older than that', zh: '有效：超过该期限才失效' }, cites: ['condor'] },
      expired: { title: { en: 'No', zh: '失效' }, cites: ['clarification_2019', 'over_17', 'handbook_5_14'] },
    },
    recommended: 'expired',
    because: {
      en: 'Twelve months from issue are over on that day, and a certificate a day too old delays the case.',
      zh: '自签发起十二个月于该日届满，过期一天的证明也会延误案件。',
    },
  },
  twoMonths: {
    title: {
      en: 'Does a return of exactly two months in total end an expired overseas certificate?',
      zh: '累计返回恰好两个月，已过期的海外证明是否不再可用？',
    },
    values: {
      'more-than': { title: { en: 'No: more than two months', zh: '否：须超过两个月' }, cites: ['handbook_5_15', 'clarification_2019'] },
      'or-more': { title: { en: 'Yes: two months or more', zh: '是：两个月或以上' }, cites: ['condor'] },
    },
    recommended: 'more-than',
    because: { en: 'Both copies of the Department’s own words say more than two months.', zh: '移民部门原文的两份转载均称超过两个月。' },
  },
  offshoreApplicants: {
    title: {
      en: 'Does an expired overseas certificate also last for applicants outside Australia?',
      zh: '申请人在澳大利亚境外时，已过期的海外证明是否同样可以沿用？',
    },
    values: {
      'same-rule': {
        title: { en: 'Yes: the published rule makes no difference', zh: '是：公布的规则未作区分' },
        cites: ['clarification_2019'],
      },
      'onshore-only': {
        title: { en: 'No: the handbook has the rule for applicants in Australia', zh: '否：手册仅就境内申请人作此规定' },
        cites: ['handbook_5_15'],
      },
    },
    recommended: 'same-rule',
    because: {
      en: 'What the Department tells the public goes before the part of its handbook that was seen.',
      zh: '移民部门向公众公布的规则优先于所见的手册片段。',
    },
  },
  permanentPartners: {
    title: {
      en: 'Does a return of more than two months end the expired certificate of a permanent partner applicant?',
      zh: '永久配偶签证申请人返回超过两个月，已过期的证明是否不再可用？',
    },
    values: {
      'two-months-too': { title: { en: 'Yes: as for everybody', zh: '是：与他人相同' }, cites: ['clarification_2019', 'handbook_5_15'] },
      'longer-return': {
        title: { en: 'No: only a return of another kind, which the copy does not show', zh: '否：须为另一种返回情形（所见副本未载明）' },
        cites: ['handbook_partners'],
      },
    },
    recommended: 'two-months-too',
    because: {
      en: 'The lenient rule exists, but how far it goes is not known: a new certificate is the safe course.',
      zh: '宽松规则确实存在，但其范围不明：重新办理更为稳妥。',
    },
  },
  afpTwelveMonths: {
    title: {
      en: 'Subclass 485: do the twelve months before the application include its own day?',
      zh: '485类别：申请前十二个月是否包括申请当日？',
    },
    values: {
      'ending-the-day-before': {
        title: {
          en: 'No: they end the day before, and reach back a whole year from the application',
          zh: '否：截至前一日，并回溯至申请日前整一年',
        },
        cites: ['cases_485'],
      },
      'ending-that-day': { title: { en: 'Yes: they end with it', zh: '是：截至当日' }, cites: ['page_485'] },
    },
    recommended: 'ending-the-day-before',
    because: {
      en: 'The criterion is strict and cannot be met later: apply for the check at least a day before.',
      zh: '该条件严格且不能事后补正：至少提前一天申请。',
    },
  },
} as const satisfies Readings
