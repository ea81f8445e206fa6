import type { Claims } from '../../../src/authoring.ts'

/** What is claimed of registering a stay: in time, late or not at all, and how long it may last. */
const claims: Claims = {
  exclusive: [
    {
      id: 'in-time-or-warning',
      title: { en: 'a stay registered in time and a warning', zh: '按时登记与警告' },
      outcomes: ['registered-in-time', 'warning'],
      versions: ['2013-07-01'],
    },
    {
      id: 'to-register-or-registered',
      title: { en: 'a stay still to be registered and one registered in time', zh: '待登记与已按时登记' },
      outcomes: ['register', 'registered-in-time'],
      versions: ['2013-07-01'],
    },
    {
      id: 'hotel-or-police',
      title: { en: 'who registers: the hotel, or the guest with the police', zh: '旅馆登记与自行登记' },
      outcomes: ['register', 'hotel-registers'],
      versions: ['2013-07-01'],
    },
    {
      id: 'registering',
      title: { en: 'registering in time and although late', zh: '按时登记与逾期补登' },
      rules: ['register-within-24-hours', 'register-although-late'],
      versions: ['2013-07-01'],
    },
    {
      id: 'before-the-law',
      title: { en: 'a stay judged by these rules and one judged by those before', zh: '依本规则与依此前规则判断的住宿' },
      outcomes: ['registered-in-time', 'earlier-move-in'],
      versions: ['2013-07-01'],
    },
    {
      id: 'last-days',
      title: { en: 'the last days of the stay, by the way of entry', zh: '各类入境方式的停留末日' },
      rules: ['last-day-of-stay', 'last-day-without-visa', 'last-day-of-transit'],
      versions: ['2013-07-01'],
    },
    {
      id: 'last-safe-days',
      title: { en: 'the last safe days, by the way of entry', zh: '各类入境方式的最后安全日' },
      rules: ['last-safe-day', 'last-safe-day-without-visa', 'last-safe-day-of-transit'],
      versions: ['2013-07-01'],
    },
    {
      id: 'transit-before',
      title: { en: 'a last day that is told and transit before 17 December 2024', zh: '已算出的末日与2024年12月17日前的过境' },
      outcomes: ['last-day-of-stay', 'earlier-transit'],
      versions: ['2013-07-01'],
    },
    {
      id: 'longer-stays',
      title: { en: 'the permits for a longer stay', zh: '延长停留的各类证件' },
      rules: ['stay-permit', 'stay-permit-in-transit'],
      versions: ['2013-07-01'],
    },
    {
      id: 'extension-in-time',
      title: { en: 'an extension that can be asked for and one that cannot any more', zh: '可申请与已来不及申请延期' },
      outcomes: ['extension', 'too-late-to-extend'],
      versions: ['2013-07-01'],
    },
    {
      id: 'leave-today-or-extend',
      title: { en: 'leaving today and asking for an extension', zh: '当日离境与申请延期' },
      outcomes: ['leave-today', 'extension'],
      versions: ['2013-07-01'],
    },
    {
      id: 'fine-of-illegal-residence',
      title: { en: 'the fine of illegal residence, with or without detention', zh: '非法居留罚款，可否拘留' },
      outcomes: ['illegal-residence-fine', 'illegal-residence-fine-alone'],
      versions: ['2013-07-01'],
    },
    {
      id: 'writing-to-unhcr',
      title: { en: 'writing to UNHCR as a national or as a stateless person', zh: '以国民或无国籍人身份致函难民署' },
      outcomes: ['write-to-unhcr', 'write-if-stateless'],
      versions: ['2013-07-01'],
    },
  ],
  complete: [
    {
      id: 'late-registration',
      title: { en: 'what follows a registration that is late', zh: '逾期登记的后果' },
      outcomes: ['warning', 'no-penalty-under-14'],
      whenever: { rules: ['register-although-late'] },
      versions: ['2013-07-01'],
    },
  ],
}

export default claims
