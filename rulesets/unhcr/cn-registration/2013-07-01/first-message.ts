import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** Who can register, and what the first message to UNHCR holds. */
export const firstMessage = defineChapter(terms, {
  outcomes: {
    'may-apply': {
      kind: 'eligibility',
      modality: 'is',
      title: { en: 'can apply for asylum with UNHCR in China', zh: '可在中国向联合国难民署申请庇护' },
    },
    'not-open': {
      kind: 'exclusion',
      modality: 'is',
      title: {
        en: 'not open, by what UNHCR’s page says of who can apply; only UNHCR itself can decide',
        zh: '按联合国难民署网页所列的申请条件不能申请；最终只能由联合国难民署决定',
      },
    },
    'obtain-police-form': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'get a valid police registration form (临时住宿登记表) for the present address from the local police',
        zh: '向居住地公安机关取得现住址的有效临时住宿登记表',
      },
    },
    'register-with-police': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'register the present address with the local police, in person or through the host',
        zh: '由本人或留宿人向居住地公安机关办理住宿登记',
      },
    },
    'obtain-police-form-later': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'only after writing to UNHCR: get a valid police registration form (临时住宿登记表) for the present address from the local police',
        zh: '须先给联合国难民署发电子邮件，然后：向居住地公安机关取得现住址的有效临时住宿登记表',
      },
    },
    'register-with-police-later': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'only after writing to UNHCR: register the present address with the local police, in person or through the host',
        zh: '须先给联合国难民署发电子邮件，然后：由本人或留宿人向居住地公安机关办理住宿登记',
      },
    },
    'hotel-registers': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'the hotel registers its guests with the police', zh: '旅馆负责为住客办理住宿登记' },
    },
    'illegal-residence': {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'the public security organ', zh: '公安机关' },
      title: {
        en: 'the visa has run out: the police can warn, in serious cases fine by the day or detain for 5 to 15 days',
        zh: '签证已过期，属非法居留：公安机关可以警告，情节严重的可以按日罚款或拘留5日至15日',
      },
    },
    'before-the-police': {
      kind: 'notice',
      modality: 'is',
      role: 'caution',
      title: {
        en: 'before going to the police on an expired visa, write to UNHCR, and wait for what it says of the form: its pages say nothing of this case, and it cannot intervene with the police',
        zh: '签证已过期的，去公安机关前请先给联合国难民署发电子邮件，并等候该署就登记表的答复：该署网页未说明这种情形，且该署无法干预公安机关',
      },
    },
    'ask-before-the-police': {
      kind: 'notice',
      modality: 'is',
      role: 'caution',
      title: {
        en: 'the visa has run out, and Chinese law calls that illegal residence: ask UNHCR before turning to the police; its pages say nothing of this case, and it cannot intervene with them',
        zh: '签证已过期，依中国法律属非法居留：接触公安机关前请先询问联合国难民署；该署网页未说明这种情形，且无法干预公安机关',
      },
    },
    'child-alone': {
      kind: 'notice',
      modality: 'is',
      role: 'caution',
      title: {
        en: 'a child who is alone: tell UNHCR at once, in the first line of the email; its pages, as read, say nothing more',
        zh: '无人陪伴的儿童：请立即告知联合国难民署，写在邮件第一行；所见网页没有更多说明',
      },
    },
    'write-to-unhcr': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'send UNHCR one email that asks for asylum, with every document and detail listed',
        zh: '向联合国难民署发送一封请求庇护的电子邮件，附上所列全部文件和信息',
      },
    },
    'police-form-copy': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'copy of the valid police registration form (临时住宿登记表) from the local police',
        zh: '居住地公安机关出具的有效临时住宿登记表复印件',
      },
    },
    'say-form-lacks': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'in the email: that the visa has run out and the police form is lacking, and the question what to do about the form',
        zh: '邮件中写明：签证已过期、尚无住宿登记表，并询问登记表应如何办理',
      },
    },
    'say-visa-expired': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'in the email: that the visa has run out', zh: '邮件中写明：签证已过期' },
    },
    'passport-identity-copy': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'copy of the passport page that shows identity', zh: '护照身份信息页复印件' },
    },
    'visa-copy': { kind: 'requirement', modality: 'must', title: { en: 'copy of the visa for China', zh: '中国签证页复印件' } },
    'entry-copy': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'copy of the passport page with the date of entry into China', zh: '载明入境中国日期的护照页复印件' },
    },
    'full-name': { kind: 'requirement', modality: 'must', title: { en: 'in the email: full name', zh: '邮件中写明：全名' } },
    nationality: { kind: 'requirement', modality: 'must', title: { en: 'in the email: nationality', zh: '邮件中写明：国籍' } },
    'passport-number': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'in the email: passport number', zh: '邮件中写明：护照号码' },
    },
    'phone-number': { kind: 'requirement', modality: 'must', title: { en: 'in the email: phone number', zh: '邮件中写明：电话号码' } },
    'arrival-date': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'in the email: date of arrival in China', zh: '邮件中写明：抵达中国的日期' },
    },
    'address-in-china': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'in the email: address in China, preferably in Chinese', zh: '邮件中写明：在中国的住址（最好用中文）' },
    },
    'interview-language': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'in the email: preferred language for the interview', zh: '邮件中写明：希望面谈使用的语言' },
    },
    reasons: {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'in the email: why the home country was left and why return is feared',
        zh: '邮件中写明：离开本国的原因和畏惧返回的原因',
      },
    },
    'where-to-write': {
      kind: 'facility',
      modality: 'is',
      title: { en: 'UNHCR in China, by email', zh: '联合国难民署驻华代表处（电子邮件）' },
    },
    'no-appointment-without-form': {
      kind: 'consequence',
      modality: 'is',
      title: { en: 'no appointment until UNHCR has confirmed a valid police form', zh: '住宿登记表未经确认有效，不安排面谈' },
    },
    'register-each-new-place': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'after every further move, a new police registration form, short stays included',
        zh: '以后每次搬迁（包括短期居住）均须重新取得住宿登记表',
      },
    },
    'passport-lacking': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'without a passport: the request lacks copies that UNHCR asks for', zh: '没有护照：申请缺少联合国难民署要求的复印件' },
    },
    'visa-lacking': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'without a visa page: the request lacks a copy that UNHCR asks for',
        zh: '没有签证页：申请缺少联合国难民署要求的复印件',
      },
    },
    'entry-lacking': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'without a page with the date of entry: the request lacks a copy that UNHCR asks for',
        zh: '没有入境日期页：申请缺少联合国难民署要求的复印件',
      },
    },
  },
  rules: [
    {
      id: 'who-can-apply',
      title: {
        en: 'Outside the home country (of nationality, or of habitual residence), and in fear of serious harm there for one of five reasons',
        zh: '身处本国（国籍国或经常居住国）之外，因五种原因之一畏惧在当地受到严重伤害',
      },
      cites: ['who_can_apply'],
      when: {
        all: [
          { condition: 'first-message' },
          { fact: 'outsideHomeCountry', operator: 'equal', value: true },
          { fact: 'fearReason', operator: 'in', value: ['race', 'religion', 'nationality', 'social-group', 'political-opinion'] },
        ],
      },
      then: { outcome: 'may-apply' },
    },
    {
      id: 'who-cannot-apply',
      title: {
        en: 'It is for persons outside their home country who fear serious harm there because of race, religion, nationality, a social group or political opinion',
        zh: '适用于身处本国之外、因种族、宗教、国籍、属于某一社会团体或政治见解而畏惧在本国受到严重伤害的人',
      },
      cites: ['who_can_apply'],
      when: { condition: 'cannot-apply' },
      then: { outcome: 'not-open' },
    },
    {
      id: 'obtain-police-form',
      title: { en: 'UNHCR needs a form that is valid for where the applicant lives', zh: '联合国难民署需要现居住地的有效登记表' },
      cites: ['police_form', 'each_move'],
      when: { condition: 'form-needed' },
      unless: { condition: 'expired-and-form-needed' },
      then: { outcome: 'obtain-police-form', params: { issuedBy: { en: 'the local police', zh: '居住地公安机关' } } },
    },
    {
      id: 'register-with-police',
      title: { en: 'Whoever lives elsewhere than in a hotel registers with the police', zh: '在旅馆以外居住的，须向公安机关登记' },
      cites: ['each_move', 'eeal_39'],
      when: { condition: 'form-needed' },
      unless: { any: [{ fact: 'staysInHotel', operator: 'equal', value: true }, { condition: 'expired-and-form-needed' }] },
      then: { outcome: 'register-with-police', params: { within: { en: '24 hours after moving in', zh: '入住后24小时内' } } },
    },
    {
      id: 'first-email',
      title: { en: 'Registration is asked for by email', zh: '通过电子邮件申请登记' },
      cites: ['write'],
      when: { condition: 'first-message' },
      then: { outcome: 'write-to-unhcr' },
    },
    {
      id: 'say-form-lacks',
      title: {
        en: 'All requests are processed, and the request is sent once; what to do about the form on an expired visa the pages do not say',
        zh: '所有申请均会处理，申请只发送一次；签证过期时登记表如何办理，网页未作说明',
      },
      cites: ['patience', 'pages_silent'],
      when: { all: [{ condition: 'first-message' }, { condition: 'expired-and-form-needed' }] },
      then: { outcome: 'say-form-lacks' },
    },
    {
      id: 'obtain-police-form-later',
      title: {
        en: 'UNHCR needs a form that is valid for where the applicant lives; what the police do on an expired visa no source says',
        zh: '联合国难民署需要现居住地的有效登记表；签证过期时公安机关如何处理，未见来源说明',
      },
      cites: ['police_form', 'each_move', 'pages_silent'],
      when: { condition: 'expired-and-form-needed' },
      then: { outcome: 'obtain-police-form-later', params: { issuedBy: { en: 'the local police', zh: '居住地公安机关' } } },
    },
    {
      id: 'register-with-police-later',
      title: { en: 'Whoever lives elsewhere than in a hotel registers with the police', zh: '在旅馆以外居住的，须向公安机关登记' },
      cites: ['each_move', 'eeal_39'],
      when: { condition: 'expired-and-form-needed' },
      unless: { fact: 'staysInHotel', operator: 'equal', value: true },
      then: { outcome: 'register-with-police-later', params: { within: { en: '24 hours after moving in', zh: '入住后24小时内' } } },
    },
    {
      id: 'illegal-residence',
      title: {
        en: 'Staying longer than a visa or permit allows is illegal residence in Chinese law; UNHCR asks for a valid form all the same',
        zh: '超过签证或证件规定的期限停留居留，依中国法律属非法居留；联合国难民署仍要求有效的登记表',
      },
      cites: ['eeal_78', 'police_form'],
      when: { any: [{ condition: 'expired-and-form-needed' }, { condition: 'expired-before-registration' }] },
      then: { outcome: 'illegal-residence', params: { perDay: 500, atMost: 10000, currency: 'CNY' } },
    },
    {
      id: 'before-the-police',
      title: {
        en: 'What the police do when somebody comes for the form on an expired visa no source says',
        zh: '签证过期者前往办理登记时公安机关如何处理，未见来源说明',
      },
      cites: ['pages_silent', 'duties', 'police_form'],
      when: { condition: 'expired-and-form-needed' },
      then: { outcome: 'before-the-police' },
    },
    {
      id: 'ask-before-the-police',
      title: {
        en: 'No page of UNHCR’s, as read, says what an expired visa means for whoever is not registered yet',
        zh: '所见联合国难民署网页未说明签证过期对尚未登记者的影响',
      },
      cites: ['pages_silent', 'duties', 'eeal_78'],
      when: {
        any: [
          { condition: 'expired-before-registration' },
          { all: [{ condition: 'resettled' }, { fact: 'cnStayExpired', operator: 'equal', value: true }] },
        ],
      },
      unless: { condition: 'expired-and-form-needed' },
      then: { outcome: 'ask-before-the-police' },
    },
    {
      id: 'say-visa-expired',
      title: {
        en: 'The request is sent once, and what an expired visa means for it the pages do not say',
        zh: '申请只发送一次；签证过期有何影响，网页未作说明',
      },
      cites: ['patience', 'pages_silent'],
      when: { all: [{ condition: 'first-message' }, { condition: 'expired-before-registration' }] },
      unless: { condition: 'expired-and-form-needed' },
      then: { outcome: 'say-visa-expired' },
    },
    {
      id: 'child-alone',
      title: {
        en: 'UNHCR’s pages, as read, have nothing on children without their family',
        zh: '所见联合国难民署网页没有关于无人陪伴儿童的内容',
      },
      cites: ['pages_silent'],
      when: {
        all: [
          { any: [{ condition: 'before-registration' }, { condition: 'registered' }] },
          { fact: 'unaccompaniedChild', operator: 'equal', value: true },
        ],
      },
      then: { outcome: 'child-alone' },
    },
    {
      id: 'hotel-registers',
      title: {
        en: 'A hotel registers its guests and reports to the police; UNHCR still asks for the form',
        zh: '旅馆登记住客并报送公安机关；联合国难民署仍要求提供登记表',
      },
      cites: ['eeal_39', 'police_form'],
      when: { all: [{ condition: 'form-needed' }, { fact: 'staysInHotel', operator: 'equal', value: true }] },
      then: { outcome: 'hotel-registers' },
    },
    {
      id: 'police-form-copy',
      title: { en: 'The form comes from the local police of the area of residence in China', zh: '登记表由在华居住地的公安机关出具' },
      cites: ['police_form'],
      when: { condition: 'first-message' },
      unless: { condition: 'expired-and-form-needed' },
      then: {
        outcome: 'police-form-copy',
        params: { issuedBy: { en: 'the local police of the area of residence', zh: '居住地公安机关' } },
      },
    },
    {
      id: 'passport-identity-copy',
      title: { en: 'The passport page with the identity', zh: '护照身份信息页' },
      cites: ['passport_identity'],
      when: { condition: 'first-message' },
      unless: { fact: 'hasPassport', operator: 'equal', value: false },
      then: { outcome: 'passport-identity-copy' },
    },
    {
      id: 'visa-copy',
      title: { en: 'The passport page with the visa', zh: '护照签证页' },
      cites: ['passport_visa'],
      when: { condition: 'first-message' },
      unless: { fact: 'hasPassport', operator: 'equal', value: false },
      then: { outcome: 'visa-copy' },
    },
    {
      id: 'entry-copy',
      title: { en: 'The passport page with the entry', zh: '护照入境页' },
      cites: ['passport_entry'],
      when: { condition: 'first-message' },
      unless: { fact: 'hasPassport', operator: 'equal', value: false },
      then: { outcome: 'entry-copy' },
    },
    {
      id: 'full-name',
      title: { en: 'Basic details: name', zh: '基本信息：姓名' },
      cites: ['personal_details'],
      when: { condition: 'first-message' },
      then: { outcome: 'full-name' },
    },
    {
      id: 'nationality',
      title: { en: 'Basic details: nationality', zh: '基本信息：国籍' },
      cites: ['personal_details'],
      when: { condition: 'first-message' },
      then: { outcome: 'nationality' },
    },
    {
      id: 'passport-number',
      title: { en: 'Basic details: passport', zh: '基本信息：护照' },
      cites: ['personal_details'],
      when: { condition: 'first-message' },
      unless: { fact: 'hasPassport', operator: 'equal', value: false },
      then: { outcome: 'passport-number' },
    },
    {
      id: 'phone-number',
      title: { en: 'Basic details: phone', zh: '基本信息：电话' },
      cites: ['personal_details'],
      when: { condition: 'first-message' },
      then: { outcome: 'phone-number' },
    },
    {
      id: 'arrival-date',
      title: { en: 'Basic details: arrival', zh: '基本信息：抵达日期' },
      cites: ['personal_details'],
      when: { condition: 'first-message' },
      then: { outcome: 'arrival-date' },
    },
    {
      id: 'address-in-china',
      title: { en: 'Basic details: address; Chinese is preferred, not required', zh: '基本信息：住址；最好用中文，但非必须' },
      cites: ['personal_details'],
      when: { condition: 'first-message' },
      then: { outcome: 'address-in-china' },
    },
    {
      id: 'interview-language',
      title: { en: 'Basic details: language', zh: '基本信息：语言' },
      cites: ['personal_details'],
      when: { condition: 'first-message' },
      then: { outcome: 'interview-language' },
    },
    {
      id: 'reasons',
      title: { en: 'The reasons for leaving and for fearing return', zh: '离开和畏惧返回的原因' },
      cites: ['reasons'],
      when: { condition: 'first-message' },
      then: { outcome: 'reasons' },
    },
    {
      id: 'email-address',
      title: { en: 'Requests, changes and renewals go to UNHCR by email', zh: '申请、变更和续办均通过电子邮件' },
      cites: ['write', 'changes', 'renewal'],
      when: { any: [{ condition: 'first-message' }, { condition: 'registered' }] },
      then: {
        outcome: 'where-to-write',
        params: {
          address: {
            en: 'the email address given on help.unhcr.org/china/asylum/registering-with-unhcr',
            zh: '联合国难民署网页（help.unhcr.org/china/asylum/registering-with-unhcr）上公布的电子邮箱',
          },
        },
      },
    },
    {
      id: 'no-appointment-without-form',
      title: { en: 'The appointment is announced only after the form is confirmed valid', zh: '登记表确认有效后才通知面谈时间' },
      cites: ['after_form'],
      when: { all: [{ condition: 'form-not-confirmed' }, { fact: 'hasPoliceForm', operator: 'equal', value: false }] },
      then: { outcome: 'no-appointment-without-form' },
    },
    {
      id: 'moves-before-registration',
      title: {
        en: 'Every foreigner needs the form for each new place, and UNHCR sees it again at the interview',
        zh: '每名外国人每到一处新住所均须取得登记表，面谈时还须出示',
      },
      cites: ['each_move', 'bring_address'],
      when: { condition: 'before-registration' },
      then: { outcome: 'register-each-new-place', params: { within: { en: '24 hours of moving', zh: '搬迁后24小时内' } } },
    },
    {
      id: 'moves-after-registration',
      title: { en: 'Registration with the local police goes on being a duty', zh: '登记后仍有义务在公安机关办理住宿登记' },
      cites: ['duties', 'each_move'],
      when: { condition: 'registered' },
      then: { outcome: 'register-each-new-place', params: { within: { en: '24 hours of moving', zh: '搬迁后24小时内' } } },
    },
    {
      id: 'passport-lacking',
      title: {
        en: 'UNHCR’s page says nothing of applicants without a passport, but that all requests are processed',
        zh: '联合国难民署网页未提及没有护照的申请人，但说明所有申请均会处理',
      },
      cites: ['passport_identity', 'passport_visa', 'passport_entry', 'patience'],
      when: { all: [{ condition: 'first-message' }, { fact: 'hasPassport', operator: 'equal', value: false }] },
      then: { outcome: 'passport-lacking' },
    },
    {
      id: 'visa-lacking',
      title: {
        en: 'UNHCR’s page says nothing of applicants without a visa, but that all requests are processed',
        zh: '联合国难民署网页未提及没有签证的申请人，但说明所有申请均会处理',
      },
      cites: ['passport_visa', 'patience'],
      when: { all: [{ condition: 'first-message-with-passport' }, { fact: 'hasVisaPage', operator: 'equal', value: false }] },
      then: { outcome: 'visa-lacking' },
    },
    {
      id: 'entry-lacking',
      title: {
        en: 'UNHCR’s page says nothing of passports without an entry, but that all requests are processed',
        zh: '联合国难民署网页未提及没有入境记录的护照，但说明所有申请均会处理',
      },
      cites: ['passport_entry', 'patience'],
      when: { all: [{ condition: 'first-message-with-passport' }, { fact: 'hasEntryPage', operator: 'equal', value: false }] },
      then: { outcome: 'entry-lacking' },
    },
  ],
})
