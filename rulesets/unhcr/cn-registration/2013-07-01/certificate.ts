import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** The certificate: what it does, what it does not, and its renewal. */
export const certificate = defineChapter(terms, {
  outcomes: {
    'unhcr-certificate': {
      kind: 'eligibility',
      modality: 'is',
      title: {
        en: 'a UNHCR certificate, or its renewal (on a newer page: UNHCR ID card)',
        zh: '可领取联合国难民署证明，或者办理续期（较新网页称“身份卡”）',
      },
    },
    'unhcr-protection': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'the certificate says that its holder is under UNHCR’s protection', zh: '该证明表明持有人受联合国难民署保护' },
    },
    'not-a-travel-document': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'the certificate is not a travel document', zh: '该证明不是旅行证件' },
    },
    'not-a-visa': { kind: 'notice', modality: 'is', title: { en: 'the certificate is not a visa', zh: '该证明不是签证' } },
    'no-deportation-home': {
      kind: 'permission',
      modality: 'is',
      title: {
        en: 'according to UNHCR: protected against deportation to the home country while the certificate is valid (no such provision was found in Chinese law)',
        zh: '据联合国难民署：证明有效期间持有人受到保护，不被驱逐出境、送回本国（未见中国法律有此明文规定）',
      },
    },
    'certificate-expired': {
      kind: 'consequence',
      modality: 'is',
      title: {
        en: 'certificate no longer valid: according to UNHCR, protection against deportation needs a valid one',
        zh: '证明已失效：据联合国难民署，不被驱逐出境的保护以证明有效为前提',
      },
    },
    'certificate-expiry': {
      kind: 'deadline',
      modality: 'must',
      title: { en: 'last day of the certificate: renew it on time', zh: '证明有效期最后一日：请按时续办' },
    },
    'ask-for-renewal': {
      kind: 'duty',
      modality: 'must',
      title: { en: 'ask UNHCR by email to renew the certificate', zh: '通过电子邮件向联合国难民署申请续办证明' },
    },
  },
  rules: [
    {
      id: 'unhcr-certificate',
      title: { en: 'Everybody registered with UNHCR is given one', zh: '所有在联合国难民署登记的人均获发证明' },
      cites: ['certificate', 'duties'],
      when: { condition: 'registered' },
      then: { outcome: 'unhcr-certificate' },
    },
    {
      id: 'unhcr-protection',
      title: { en: 'What the certificate is', zh: '证明的性质' },
      cites: ['certificate'],
      when: { condition: 'registered' },
      then: { outcome: 'unhcr-protection' },
    },
    {
      id: 'not-a-travel-document',
      title: { en: 'What the certificate is not: for travel', zh: '证明不能用于旅行' },
      cites: ['certificate'],
      when: { any: [{ condition: 'registered' }, { condition: 'leaving-or-gone' }] },
      then: { outcome: 'not-a-travel-document' },
    },
    {
      id: 'not-a-visa',
      title: { en: 'What the certificate is not: for entry or stay', zh: '证明不能代替签证' },
      cites: ['certificate'],
      when: { any: [{ condition: 'registered' }, { condition: 'leaving-or-gone' }] },
      then: { outcome: 'not-a-visa' },
    },
    {
      id: 'no-deportation-home',
      title: { en: 'Holders of a valid asylum-seeker or refugee certificate', zh: '持有有效的寻求庇护者或难民证明' },
      cites: ['deportation'],
      when: { all: [{ condition: 'registered' }, { condition: 'certificate-valid' }] },
      then: { outcome: 'no-deportation-home', params: { until: { fact: 'unhcrCertificateExpiryDate' } } },
    },
    {
      id: 'certificate-expired',
      title: { en: 'The last day on the certificate has passed', zh: '证明所载有效期已过' },
      cites: ['deportation'],
      when: { all: [{ condition: 'registered' }, { not: { condition: 'certificate-valid' } }] },
      then: { outcome: 'certificate-expired' },
    },
    {
      id: 'certificate-expiry',
      title: {
        en: 'The certificate is renewed on time; UNHCR names neither a period of validity nor a time for asking',
        zh: '证明应按时续办；联合国难民署未说明有效期限，也未说明应提前多久申请',
      },
      cites: ['duties', 'renewal'],
      when: { all: [{ condition: 'registered' }, { condition: 'certificate-valid' }] },
      then: { outcome: 'certificate-expiry', params: { dueOn: { fact: 'unhcrCertificateExpiryDate' } } },
    },
    {
      id: 'renewal-due',
      title: { en: 'Renewal is asked for by email', zh: '续办须通过电子邮件申请' },
      cites: ['renewal', 'duties'],
      when: { fact: 'unhcrStage', operator: 'equal', value: 'certificate-renewal' },
      then: { outcome: 'ask-for-renewal' },
    },
    {
      id: 'renewal-overdue',
      title: { en: 'A certificate that has expired has to be renewed', zh: '已失效的证明须续办' },
      cites: ['renewal', 'duties'],
      when: { all: [{ fact: 'unhcrStage', operator: 'equal', value: 'registered' }, { not: { condition: 'certificate-valid' } }] },
      then: { outcome: 'ask-for-renewal' },
    },
  ],
})
