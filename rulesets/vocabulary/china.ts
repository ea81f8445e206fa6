import type { FactDefinition, FieldDefinition } from '../../src/authoring.ts'

// Staying in China, and the Chinese certificate.

export const cnEnteredOn = {
  type: 'date',
  control: 'cannot-change',
  effort: 'look-up',
  notAfterAsOf: true,
  notBefore: ['birthDate'],
  question: { en: 'On which day did the person last enter China?', zh: '当事人最近一次于哪一天入境中国？' },
  label: { en: 'day of the last entry into China', zh: '最近一次入境中国的日期' },
  hint: { en: 'The stamp or the boarding pass shows it.', zh: '见入境章或登机牌。' },
} as const satisfies FactDefinition

export const cnLodgingCategory = {
  type: 'enum',
  control: 'choose',
  effort: 'by-heart',
  values: ['institution', 'chinese-home', 'foreign-home', 'movable'],
  labels: {
    institution: { en: 'a hotel, school, company or other Chinese institution', zh: '旅馆、学校、企业等中国机构' },
    'chinese-home': { en: 'the home of a Chinese resident', zh: '中国居民家中' },
    'foreign-home': { en: 'a foreign institution in China or a foreigner’s home', zh: '在中国的外国机构或外国人家中' },
    movable: { en: 'movable lodgings, such as a caravan', zh: '移动性住宿工具（如房车）' },
  },
  question: { en: 'Where does the person stay?', zh: '当事人住在哪里？' },
  label: { en: 'category of the lodging', zh: '住宿类别' },
} as const satisfies FactDefinition

export const cnLodging = {
  type: 'enum',
  control: 'choose',
  effort: 'by-heart',
  values: ['hotel', 'elsewhere'],
  labels: {
    hotel: { en: 'in a hotel or hostel', zh: '旅馆（酒店、旅店等）' },
    elsewhere: {
      en: 'anywhere else: rented or own home, with family or friends, in a dormitory',
      zh: '旅馆以外：租房、自有住房、亲友家、宿舍等',
    },
  },
  question: { en: 'Where does the person stay?', zh: '当事人住在哪里？' },
  label: { en: 'lodging', zh: '住处' },
  hint: { en: 'Ask for each place anew, also for a few nights.', zh: '每换一处住所都应重新回答，短住几晚也一样。' },
} as const satisfies FactDefinition

export const cnCountryside = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Is the home in the countryside, not in a town?', zh: '住所是否在农村（而非城镇）？' },
  label: { en: 'home in the countryside', zh: '住所在农村' },
} as const satisfies FactDefinition

export const cnMovedInAt = {
  type: 'time',
  control: 'cannot-change',
  effort: 'look-up',
  notBefore: ['birthDate'],
  question: { en: 'When did the person move in, or when will they?', zh: '当事人何时入住（或将于何时入住）？' },
  label: { en: 'time of moving in', zh: '入住时间' },
  hint: {
    en: 'Day and hour, on the clock in China; the day alone will do if the hour is not known.',
    zh: '请填写日期和时刻（中国时间）；不知道时刻的，只填日期。',
  },
} as const satisfies FactDefinition

export const cnRegistered = {
  type: 'boolean',
  control: 'do',
  effort: 'by-heart',
  question: {
    en: 'Has this stay been registered with the police, by the person or by the host?',
    zh: '本次住宿是否已由本人或留宿人向公安机关登记？',
  },
  label: { en: 'registration of the stay with the police', zh: '已办理住宿登记' },
} as const satisfies FactDefinition

export const cnRegisteredAt = {
  type: 'time',
  control: 'do',
  effort: 'look-up',
  notAfterAsOf: true,
  notBefore: ['birthDate'],
  question: { en: 'When was it registered first, on moving in?', zh: '入住后首次登记是在何时？' },
  label: { en: 'time of the registration', zh: '登记时间' },
} as const satisfies FactDefinition

export const cnNewDocument = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: {
    en: 'Has the person received a new visa, residence permit or passport since this home was last registered?',
    zh: '自该住处最近一次登记后，当事人是否取得了新的签证、居留证件或护照？',
  },
  label: { en: 'new visa, permit or passport since the registration', zh: '登记后取得新的签证、证件或护照' },
  assume: false,
  assumedBecause: { en: 'Most people still hold the documents that they registered with.', zh: '多数人仍持有登记时所用的证件。' },
} as const satisfies FactDefinition

export const cnRegisteredAgain = {
  type: 'boolean',
  control: 'do',
  effort: 'by-heart',
  question: {
    en: 'Has the same home been registered again since the last entry into China and the newest visa, permit or passport?',
    zh: '最近一次入境并取得最新的签证、证件或护照之后，是否已为同一住处重新登记？',
  },
  label: { en: 'registration again, of the same home', zh: '已为同一住处重新登记' },
  assume: false,
} as const satisfies FactDefinition

export const cnClosedArea = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'ask-an-office',
  question: { en: 'Is it in an area that is not open to foreigners?', zh: '住宿地是否属于不对外国人开放的地区？' },
  label: { en: 'closed area', zh: '住宿地属于不对外国人开放的地区' },
  assume: false,
  assumedBecause: { en: 'Few foreigners stay in a closed area.', zh: '外国人很少在非开放地区住宿。' },
} as const satisfies FactDefinition

export const cnBirthRegistered = {
  type: 'boolean',
  control: 'do',
  effort: 'by-heart',
  question: { en: 'Has the birth been registered with the police?', zh: '是否已在公安机关办理出生登记？' },
  label: { en: 'registration of the birth', zh: '已办理出生登记' },
} as const satisfies FactDefinition

export const cnParents = {
  type: 'enum',
  control: 'cannot-change',
  effort: 'by-heart',
  values: ['chinese', 'stateless-settled', 'foreign'],
  labels: {
    chinese: { en: 'one or both were Chinese citizens', zh: '一方或双方是中国公民' },
    'stateless-settled': {
      en: 'both stateless or of unknown nationality, and settled in China',
      zh: '均无国籍或国籍不明，且定居在中国',
    },
    foreign: { en: 'neither of these', zh: '不属于上述情形' },
  },
  question: { en: 'Who were the parents when the person was born?', zh: '当事人出生时，父母是什么身份？' },
  label: { en: 'nationality of the parents at birth', zh: '出生时父母的国籍' },
  hint: {
    en: 'Whoever was born in China to a Chinese parent is Chinese by birth. Whether that was lost since is asked next.',
    zh: '在中国出生、父母一方为中国公民的，出生时即具有中国国籍。此后是否丧失，下一题会问。',
  },
} as const satisfies FactDefinition

export const cnParentOfBornAbroad = {
  type: 'enum',
  control: 'cannot-change',
  effort: 'by-heart',
  values: ['none', 'chinese', 'settled-abroad'],
  labels: {
    none: { en: 'no parent was a Chinese citizen', zh: '父母均不是中国公民' },
    chinese: { en: 'a parent was a Chinese citizen, not settled abroad', zh: '父母一方是中国公民，且未定居外国' },
    'settled-abroad': { en: 'a parent was a Chinese citizen, settled abroad', zh: '父母一方是中国公民，且已定居外国' },
  },
  question: {
    en: 'When the person was born outside China: was a parent a Chinese citizen?',
    zh: '当事人在中国境外出生时，父母是否为中国公民？',
  },
  label: { en: 'Chinese parent of somebody born abroad', zh: '境外出生者的父母是中国公民' },
  hint: {
    en: 'If both were, and one was not settled abroad, that one counts.',
    zh: '父母双方均为中国公民、其中一方未定居外国的，以未定居外国的一方为准。',
  },
  assume: 'none',
} as const satisfies FactDefinition

export const cnStaysOn = {
  type: 'enum',
  control: 'cannot-change',
  effort: 'by-heart',
  values: ['visa', 'residence-permit', 'visa-free', 'transit', 'other'],
  labels: {
    visa: { en: 'a visa that prints the days of the stay', zh: '注明停留天数的签证' },
    'residence-permit': { en: 'a residence permit', zh: '居留证件' },
    'visa-free': { en: 'no visa, by an exemption for so many days', zh: '免签入境（规定停留天数）' },
    transit: { en: 'transit without a visa, for 240 hours', zh: '240小时过境免签' },
    other: {
      en: 'something else: an extended stay, a stay permit, an identity certificate, transit of 24 hours',
      zh: '其他：已延期、停留证件、身份证明、24小时过境等',
    },
  },
  question: { en: 'On what does the person stay in China?', zh: '当事人凭什么在中国停留居留？' },
  label: { en: 'ground of the stay in China', zh: '在中国停留居留的依据' },
  hint: {
    en: 'Whoever stays on an identity document that public security issued under article 46 of the Exit and Entry Administration Law answers “something else”, also after the visa has run out: see “Asylum and refugee status in Chinese law”.',
    zh: '凭公安机关依《出境入境管理法》第四十六条签发的临时身份证明或难民身份证件停留的，即使签证已到期，也请选“其他”：参见“中国法律中的庇护与难民地位”。',
  },
} as const satisfies FactDefinition

export const cnStayDays = {
  type: 'integer',
  control: 'cannot-change',
  effort: 'look-up',
  minimum: 1,
  maximum: 180,
  unit: 'days',
  question: {
    en: 'For how many days does the visa, or the exemption from one, allow the stay?',
    zh: '签证注明或者免签规定的每次停留期限是多少天？',
  },
  label: { en: 'days of stay that are allowed', zh: '允许停留的天数' },
  hint: {
    en: 'A visa prints the duration of each stay; with 000 a residence permit has to be asked for: answer “something else” before. Without a visa: 30 where China exempts alone, else what the agreement says and, of 90 days in any 180, what is left.',
    zh: '签证见“入境后停留期”；如注明000，须办理居留证件，前一问请选“其他”。免签的：单方面免签为30天，其他以协定为准；协定为“每180日停留不超过90日”的，填剩余天数。',
  },
} as const satisfies FactDefinition

export const cnEmployerOrSchoolCertifies = {
  type: 'boolean',
  control: 'supply',
  effort: 'ask-an-office',
  question: {
    en: 'Will an employer or a school in China certify that there was no criminal sanction?',
    zh: '在华工作单位或就读学校是否愿意出具未受刑事制裁的证明？',
  },
  label: { en: 'certificate of an employer or a school', zh: '单位或学校愿意出具证明' },
  assume: true,
} as const satisfies FactDefinition

export const cnPoliceCertify = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'ask-an-office',
  question: { en: 'Will the police at county or city level certify it to the notary?', zh: '县、市以上公安机关是否会向公证处出具证明？' },
  label: { en: 'certificate of the police to the notary', zh: '公安机关会向公证处出具证明' },
  hint: {
    en: 'They do for people who worked, without immunity, for a foreign mission or a foreign body in China.',
    zh: '曾在外国驻华使领馆或外国驻华机构工作且不享有豁免权的人员，由公安机关出具。',
  },
  assume: false,
  assumedBecause: {
    en: 'They do so only for people who worked for a foreign mission or body.',
    zh: '公安机关仅为曾在外国驻华使领馆或机构工作的人员出具。',
  },
} as const satisfies FactDefinition

export const cnSentenced = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Has the applicant been sentenced by a Chinese court?', zh: '申请人是否曾被中国法院判处刑罚？' },
  label: { en: 'sentence by a Chinese court', zh: '被中国法院判处刑罚' },
  assume: false,
} as const satisfies FactDefinition

export const cnConvicted = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: {
    en: 'Has a Chinese court found the applicant guilty of a crime in a judgment that has taken effect?',
    zh: '申请人是否曾被中国法院生效裁判认定有罪？',
  },
  label: { en: 'conviction by a Chinese court', zh: '被中国法院认定有罪' },
  hint: {
    en: 'Only an effective judgment counts: not an arrest, a charge, an administrative penalty or a case that was dropped.',
    zh: '仅以生效裁判为准：拘留、逮捕、起诉、行政处罚或已撤销的案件均不算。',
  },
  assume: false,
} as const satisfies FactDefinition

export const cnAgentApplies = {
  type: 'boolean',
  control: 'choose',
  effort: 'by-heart',
  question: { en: 'Will somebody else apply in China for the applicant?', zh: '是否由他人在中国代为申请？' },
  label: { en: 'application by somebody else', zh: '由他人代为申请' },
  assume: false,
  assumedBecause: {
    en: 'Applying oneself is the rule; an agent is the choice of the applicant.',
    zh: '原则上由本人申请；委托他人由申请人自行选择。',
  },
} as const satisfies FactDefinition

export const cnCityProfiles = {
  type: 'records',
  control: 'cannot-change',
  effort: 'ask-an-office',
  each: 'profile',
  eachLabel: { en: 'city profile', zh: '城市情况' },
  fields: {
    country: {
      type: 'country',
      question: { en: 'In which country is the city?', zh: '城市在哪个国家？' },
      label: { en: 'country of the city', zh: '城市所在国' },
    },
    place: {
      type: 'text',
      question: { en: 'Which city, or which bureau of it?', zh: '哪个城市，或其中哪个机构？' },
      label: { en: 'city or bureau', zh: '城市或机构' },
    },
    contact: {
      type: 'text',
      optional: true,
      question: { en: 'Who was asked there, when, and how can they be reached?', zh: '向谁、何时询问过？联系方式是什么？' },
      label: { en: 'contact', zh: '联系方式' },
    },
    needsPassportUsed: {
      type: 'boolean',
      optional: true,
      question: {
        en: 'As far as is known of this bureau: does it need the passport that was used while living there?',
        zh: '就所知，该机构：是否需要在当地居住期间所用的护照？',
      },
      label: { en: 'need for the passport used there', zh: '须提供当时所用护照' },
    },
    needsResidencePermit: {
      type: 'boolean',
      optional: true,
      question: {
        en: 'As far as is known of this bureau: does it certify only periods on residence permits (居留许可) issued in the city?',
        zh: '就所知，该机构：是否只证明持有该市签发的居留许可的期间？',
      },
      label: { en: 'need for a residence permit of the city', zh: '须持有该市签发的居留许可' },
    },
    coversShortTermVisas: {
      type: 'boolean',
      optional: true,
      question: {
        en: 'As far as is known of this bureau: does it also certify periods on short-term visas (L, F, M, Q2, X2)?',
        zh: '就所知，该机构：是否也证明持短期签证（L、F、M、Q2、X2）的期间？',
      },
      label: { en: 'certificate for periods on short-term visas', zh: '可证明持短期签证的期间' },
    },
    needsRegistrationForms: {
      type: 'boolean',
      optional: true,
      question: {
        en: 'As far as is known of this bureau: does it need the registration forms of temporary residence (临时住宿登记表) of the city?',
        zh: '就所知，该机构：是否需要该市的临时住宿登记表？',
      },
      label: { en: 'need for registration forms', zh: '须提供临时住宿登记表' },
    },
    coversOtherCities: {
      type: 'boolean',
      optional: true,
      question: {
        en: 'As far as is known of this bureau: will it also certify time lived in other cities?',
        zh: '就所知，该机构：是否也能证明在其他城市居住的期间？',
      },
      label: { en: 'certificate for other cities', zh: '可证明在其他城市的期间' },
    },
    hasPassportUsed: {
      type: 'boolean',
      optional: true,
      question: { en: 'Does the applicant still have the passport used while living there?', zh: '申请人是否仍持有当时所用的护照？' },
      label: { en: 'passport used there', zh: '仍有当时所用的护照' },
    },
    hasResidencePermit: {
      type: 'boolean',
      optional: true,
      question: { en: 'Did the applicant hold a residence permit issued in that city?', zh: '申请人是否曾持有该市签发的居留许可？' },
      label: { en: 'residence permit of the city', zh: '曾持有该市签发的居留许可' },
    },
    someShortTermVisas: {
      type: 'boolean',
      optional: true,
      question: {
        en: 'Was part of the time there on a short-term visa (L, F, M, Q2, X2)?',
        zh: '在当地期间是否有一部分持短期签证（L、F、M、Q2、X2）？',
      },
      label: { en: 'part of the time on short-term visas', zh: '部分期间持短期签证' },
    },
    onlyShortTermVisas: {
      type: 'boolean',
      optional: true,
      question: {
        en: 'Was all of the time there on short-term visas (L, F, M, Q2, X2)?',
        zh: '在当地期间是否一直持短期签证（L、F、M、Q2、X2）？',
      },
      label: { en: 'all of the time on short-term visas', zh: '全部期间持短期签证' },
    },
    hasRegistrationForms: {
      type: 'boolean',
      optional: true,
      question: { en: 'Does the applicant have the registration forms of that city?', zh: '申请人是否持有该市的临时住宿登记表？' },
      label: { en: 'registration forms of the city', zh: '持有该市的临时住宿登记表' },
    },
    registered: {
      type: 'boolean',
      optional: true,
      question: { en: 'Was the applicant’s temporary residence there registered at the time?', zh: '当时是否办理过临时住宿登记？' },
      label: { en: 'registration of the temporary residence there', zh: '当时办理过临时住宿登记' },
    },
  },
  question: {
    en: 'What do the public security bureau and the notary of each city ask for, and what of it does the applicant have?',
    zh: '各城市的公安机关和公证处有哪些要求？申请人具备其中哪些？',
  },
  label: { en: 'what each city asks for', zh: '各城市的要求' },
  hint: {
    en: 'Local conditions differ and are often not published: ask the bureau, and give one entry a city. What is left out is unknown.',
    zh: '各地条件不同，且多未公布：请向当地机构询问，每个城市填一条；未填的视为未知。',
  },
} as const satisfies FactDefinition

export const cnLatestOffenceOn = {
  type: 'date',
  control: 'cannot-change',
  effort: 'look-up',
  notAfterAsOf: true,
  notBefore: ['birthDate'],
  question: {
    en: 'When was the offence committed (the latest, if there were several)?',
    zh: '犯罪行为何时发生（如有多次，以最近一次为准）？',
  },
  label: { en: 'day of the latest offence', zh: '最近一次犯罪的日期' },
} as const satisfies FactDefinition

export const cnFiveYearsOrLess = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Was every punishment five years’ fixed-term imprisonment or lighter?', zh: '所判刑罚是否均为五年有期徒刑以下？' },
  label: { en: 'punishments of five years or lighter', zh: '所判刑罚均为五年有期徒刑以下刑罚' },
} as const satisfies FactDefinition

export const cnEarlierRequests = {
  type: 'integer',
  control: 'wait',
  effort: 'by-heart',
  minimum: 0,
  unit: 'requests',
  question: {
    en: 'How many certificates of no criminal record has the applicant already asked for this year?',
    zh: '申请人今年已申请过几次无犯罪记录证明？',
  },
  label: { en: 'certificates already asked for this year', zh: '今年已申请的证明次数' },
  hint: { en: 'Without the one now asked for.', zh: '不含本次。' },
  assume: 0,
  assumedBecause: { en: 'Most people ask for one certificate in a year.', zh: '多数人一年只申请一次。' },
} as const satisfies FactDefinition

export const cnCertificateUsedIn = {
  type: 'country',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'In which country will the certificate be used?', zh: '证明将在哪个国家使用？' },
  label: { en: 'country in which the certificate is used', zh: '证明的使用国' },
} as const satisfies FactDefinition

export const cnUsedWhereApostilleCounts = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'look-up',
  question: {
    en: 'Is that country a party to the Apostille Convention that has not objected to China’s accession?',
    zh: '该国是否为《取消外国公文书认证要求的公约》缔约国，且未对中国的加入提出反对？',
  },
  label: {
    en: 'Convention party that has not objected to China’s accession',
    zh: '使用国是公约缔约国且未对中国的加入提出反对',
  },
  hint: {
    en: 'Known here for the United States, Canada, Australia, New Zealand and India.',
    zh: '美国、加拿大、澳大利亚、新西兰和印度的情况已知，无须回答。',
  },
} as const satisfies FactDefinition

/** A field of certificates. */
export const cnNotarised = {
  type: 'boolean',
  optional: true,
  question: {
    en: 'If it is Chinese: is it the notary’s booklet (公证书), not only the public security bureau’s sheet?',
    zh: '如为中国证明：是否已是公证书，而不只是公安机关出具的证明？',
  },
  label: { en: 'notary’s booklet', zh: '是公证书' },
} as const satisfies FieldDefinition

export const cnFormerCitizen = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: {
    en: 'Is the applicant a former Chinese citizen, who has taken another nationality since?',
    zh: '申请人是否原为中国公民、后取得外国国籍？',
  },
  label: { en: 'former Chinese citizen', zh: '曾为中国公民' },
  hint: {
    en: 'Whoever was born Chinese and has taken another nationality answers yes.',
    zh: '原为中国公民、后取得外国国籍的，请选“是”。',
  },
  assume: false,
  assumedBecause: { en: 'Most foreigners never were Chinese citizens.', zh: '多数外国人从未是中国公民。' },
} as const satisfies FactDefinition

export const cnForeignNationalityOn = {
  type: 'date',
  control: 'cannot-change',
  effort: 'look-up',
  notAfterAsOf: true,
  notBefore: ['birthDate'],
  question: {
    en: 'On which day did the applicant acquire the foreign nationality?',
    zh: '申请人于哪一天取得外国国籍？',
  },
  label: { en: 'day of acquiring the foreign nationality', zh: '取得外国国籍的日期' },
  hint: { en: 'The certificate of naturalisation or citizenship shows it.', zh: '见入籍证书或公民证书。' },
} as const satisfies FactDefinition

export const cnApplied = {
  type: 'boolean',
  control: 'do',
  effort: 'by-heart',
  question: {
    en: 'Has the public security organ accepted the application for the certificate?',
    zh: '公安机关是否已受理无犯罪记录证明的申请？',
  },
  label: { en: 'accepted application for the certificate', zh: '申请已受理' },
  assume: false,
  assumedBecause: { en: 'Most people ask before they apply.', zh: '多数人在申请前查询。' },
} as const satisfies FactDefinition

export const cnAppliedOn = {
  type: 'date',
  control: 'do',
  effort: 'look-up',
  notAfterAsOf: true,
  notBefore: ['birthDate'],
  question: { en: 'On which day was the application accepted?', zh: '申请于哪一天受理？' },
  label: { en: 'day on which the application was accepted', zh: '受理日期' },
  hint: { en: 'The slip shows it.', zh: '见受理回执。' },
} as const satisfies FactDefinition

export const cnAgentIsNearRelative = {
  type: 'boolean',
  control: 'choose',
  effort: 'by-heart',
  question: { en: 'Is the person who applies a near relative of the applicant?', zh: '代办人是否为申请人的近亲属？' },
  label: { en: 'near relative as agent', zh: '由近亲属代办' },
  hint: {
    en: 'Spouse, parents, children, brothers and sisters, grandparents and grandchildren.',
    zh: '近亲属指配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女。',
  },
} as const satisfies FactDefinition
