import type { Claims } from '../../../src/authoring.ts'
import { policies } from './policies.ts'

/** What is claimed of certificates for the United States: good or to be replaced, to be had or not. */
const claims: Claims = {
  policies,
  exclusive: [
    {
      id: 'certificate-in-hand',
      title: { en: 'whether a certificate in hand is good, or a new one is needed', zh: '手中证明可用与须换新证明' },
      outcomes: ['certificate-acceptable', 'fresh-certificate'],
      versions: ['2015-11-18'],
    },
    {
      id: 'listed-or-explained',
      title: { en: 'a country listed as unavailable and one of which it has to be explained', zh: '已列为无法取得与须作说明的国家' },
      outcomes: ['nothing-to-upload', 'explanation'],
      versions: ['2015-11-18'],
    },
    {
      id: 'hong-kong-and-macau',
      title: { en: 'who has the certificate of Hong Kong or Macau sent', zh: '香港、澳门证明的递送' },
      outcomes: ['sent-by-the-police', 'ask-the-post'],
      versions: ['2015-11-18'],
    },
    {
      id: 'k-visas',
      title: { en: 'the tests of K visas for the present and for past countries', zh: 'K签证对现居国与曾居国的条件' },
      rules: ['k-current', 'k-past'],
    },
    {
      id: 'explanations',
      title: { en: 'an explanation that is due and one that is due if asked', zh: '须说明与被要求时说明' },
      rules: ['explain-unobtainable', 'explain-if-asked'],
      versions: ['2015-11-18'],
    },
  ],
}

export default claims
