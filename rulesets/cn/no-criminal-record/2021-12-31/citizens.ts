import { amendVersion } from '../../../../src/authoring.ts'
import { labels } from '../labels.ts'
import { sources } from '../sources.ts'
import { head } from './head.ts'
import { terms } from './terms.ts'

/**
 * Who certifies for Chinese citizens, for residents of Hong Kong, Macau and Taiwan, and for those who once were Chinese citizens.
 *
 * Of former citizens no national text speaks: what is said of them rests on a reading, and a notice says so.
 */
export const citizens = amendVersion(terms, {
  ...head,
  citations: sources,
  labels,
  replace: {
    outcomes: {
      'citizen-application': {
        title: {
          en: 'Chinese citizens apply to the police station of their registered or present residence',
          zh: '中国公民向户籍地或居住地公安派出所申请',
        },
      },
    },
    rules: [
      {
        id: 'citizen-application',
        title: { en: 'Chinese citizens go to the police station, after any stay', zh: '中国公民到公安派出所办理，不限居住时间' },
        cites: ['mps_5_citizens', 'guide_purpose'],
        forEach: 'country',
        when: { all: [{ condition: 'in-china' }, { condition: 'chinese-citizen' }, { not: { condition: 'resident' } }] },
        unless: { condition: 'feared' },
        then: { outcome: 'citizen-application' },
      },
    ],
  },
  add: {
    outcomes: {
      'resident-application': {
        kind: 'notice',
        modality: 'is',
        title: {
          en: 'residents of Hong Kong, Macau and Taiwan apply to the police station of their residence in the Mainland, after any stay',
          zh: '港澳台居民向在内地（大陆）的居住地公安派出所申请，不限居住时间',
        },
      },
      'police-station-here': {
        kind: 'facility',
        modality: 'is',
        title: {
          en: 'the police station here, for whoever is or was registered here or lives here',
          zh: '户籍现在或曾经在此，或居住在此的，向此地公安派出所申请',
        },
      },
      'resident-documents': {
        kind: 'requirement',
        modality: 'must',
        title: {
          en: 'residence permit for residents of Hong Kong, Macau and Taiwan, or the permit to travel to the Mainland',
          zh: '港澳台居民居住证，或港澳居民来往内地通行证、台湾居民来往大陆通行证',
        },
      },
      'citizen-period-certificate': {
        kind: 'eligibility',
        modality: 'is',
        title: {
          en: 'for the time as a Chinese citizen: certificate of the police station of the former household registration',
          zh: '作为中国公民的期间：由原户籍地公安派出所出具证明',
        },
      },
      'household-cancellation-proof': {
        kind: 'requirement',
        modality: 'must',
        title: { en: 'proof that the household registration was cancelled (for the notary)', zh: '户籍注销证明（办理公证用）' },
      },
      'former-household-notary': {
        kind: 'requirement',
        modality: 'must',
        title: {
          en: 'second step for the time as a Chinese citizen: notarial certificate (公证书) where the household was registered',
          zh: '第二步，作为中国公民的期间：向原户籍地公证机构办理公证书',
        },
      },
      'former-citizen': {
        kind: 'notice',
        modality: 'is',
        title: {
          en: 'former Chinese citizens: no national text says who certifies the time as a citizen; ask both offices before travelling',
          zh: '曾为中国公民的：作为中国公民期间由谁出具证明，全国性规定未作说明；前往办理前请先向两处机关咨询',
        },
      },
    },
    rules: [
      {
        after: 'citizen-application',
        rules: [
          {
            id: 'chinese-citizen',
            title: { en: 'A Chinese citizen, after any stay', zh: '中国公民，不限居住时间' },
            cites: ['mps_5_citizens', 'mps_10', 'guide_purpose'],
            forEach: 'country',
            when: { all: [{ condition: 'in-china' }, { condition: 'chinese-citizen' }] },
            unless: { condition: 'criminal-record' },
            then: { outcome: 'certificate-available' },
          },
          {
            id: 'police-station-of-citizen',
            title: {
              en: 'A Chinese citizen, where the household is or was registered and where they live; after a move between cities, from each',
              zh: '中国公民：现在或曾经的户籍地，以及居住地；户籍曾在不同城市的，分别办理',
            },
            cites: ['mps_5_citizens', 'guides_on_notaries', 'mps_10'],
            forEach: 'place',
            when: { condition: 'mainland-citizen-here' },
            unless: { condition: 'criminal-record' },
            then: {
              outcome: 'police-station-here',
              params: {
                level: {
                  en: 'police station of the registered or present residence',
                  zh: '户籍地或居住地公安派出所',
                },
                coverFrom: { fact: 'place.firstDay' },
                coverTo: { fact: 'place.lastDay' },
              },
            },
          },
          {
            id: 'resident-application',
            title: {
              en: 'People from Hong Kong, Macau and Taiwan go to the police station of their residence; the 180 days are for foreigners',
              zh: '港澳台居民到居住地派出所办理；180天的规定仅适用于外国人',
            },
            cites: ['guide_residents', 'mps_5'],
            forEach: 'country',
            when: { all: [{ condition: 'in-china' }, { condition: 'resident' }] },
            unless: { condition: 'feared' },
            then: { outcome: 'resident-application' },
          },
          {
            id: 'resident-documents',
            title: { en: 'What residents of Hong Kong, Macau and Taiwan show', zh: '港澳台居民出示的证件' },
            cites: ['guide_residents'],
            forEach: 'country',
            when: { all: [{ condition: 'in-china' }, { condition: 'resident' }] },
            then: { outcome: 'resident-documents' },
          },
          {
            id: 'police-station-of-resident',
            title: {
              en: 'A resident of Hong Kong, Macau or Taiwan, where they live in the Mainland',
              zh: '港澳台居民：在内地（大陆）的居住地',
            },
            cites: ['guide_residents', 'mps_10'],
            forEach: 'place',
            when: { condition: 'resident-here' },
            unless: { condition: 'criminal-record' },
            then: {
              outcome: 'police-station-here',
              params: {
                level: { en: 'police station of the residence', zh: '居住地公安派出所' },
                coverFrom: { fact: 'place.firstDay' },
                coverTo: { fact: 'place.lastDay' },
              },
            },
          },
          {
            id: 'former-citizen-available',
            title: { en: 'A former Chinese citizen, for the time as a citizen', zh: '曾为中国公民的外国人，就其作为中国公民的期间' },
            cites: ['guides_on_former_citizens', 'mps_5_citizens'],
            forEach: 'country',
            when: { condition: 'citizen-period' },
            unless: { condition: 'criminal-record' },
            then: { outcome: 'certificate-available' },
          },
          {
            id: 'former-household-police',
            title: {
              en: 'The time until the foreign nationality was acquired is certified where the household was registered',
              zh: '取得外国国籍之前的期间，由原户籍地出具证明',
            },
            cites: ['guides_on_former_citizens', 'mps_5_citizens', 'nationality_law'],
            forEach: 'country',
            when: { condition: 'citizen-period' },
            unless: { condition: 'criminal-record' },
            then: {
              outcome: 'citizen-period-certificate',
              params: {
                level: { en: 'police station of the former household registration', zh: '原户籍地公安派出所' },
                coverFrom: { fact: 'country.firstDayAsCitizen' },
                coverTo: { fact: 'country.lastDayAsCitizen' },
              },
            },
          },
          {
            id: 'household-cancellation-proof',
            title: { en: 'The notary wants the cancellation proved', zh: '公证机构要求提交户籍注销证明' },
            cites: ['guides_on_former_citizens', 'guangzhou_notaries'],
            forEach: 'country',
            when: { condition: 'citizen-period' },
            unless: { condition: 'criminal-record' },
            then: { outcome: 'household-cancellation-proof' },
          },
          {
            id: 'former-household-notary',
            title: { en: 'The notary is that of the former household registration', zh: '公证由原户籍地公证机构办理' },
            cites: ['guides_on_former_citizens', 'notary_law'],
            forEach: 'country',
            when: { condition: 'citizen-period' },
            unless: { condition: 'criminal-record' },
            then: { outcome: 'former-household-notary' },
          },
          {
            id: 'former-citizen',
            title: {
              en: 'That each period has an office of its own is inferred from guides; Chinese law knows no dual nationality',
              zh: '分期间由不同机关办理系据指南推知；中国不承认双重国籍',
            },
            cites: ['guides_on_former_citizens', 'nationality_law'],
            forEach: 'country',
            when: {
              all: [
                { condition: 'in-china' },
                { not: { condition: 'chinese-citizen' } },
                { fact: 'cnFormerCitizen', operator: 'equal', value: true },
              ],
            },
            unless: { condition: 'feared' },
            then: { outcome: 'former-citizen' },
          },
          {
            id: 'county-bureau-since',
            title: {
              en: 'For the time since the foreign nationality, the exit-entry department of the place lived in',
              zh: '取得外国国籍之后的期间：居住地出入境管理部门',
            },
            cites: ['mps_5', 'mps_18', 'mps_10', 'guides_on_former_citizens'],
            forEach: 'place',
            when: { all: [{ condition: 'foreigner-may-ask-here' }, { condition: 'certified-by-period' }] },
            unless: { condition: 'criminal-record' },
            then: {
              outcome: 'no-criminal-record-certificate',
              params: {
                level: {
                  en: 'exit-entry department of public security, county level or above, or another office that the city names',
                  zh: '县级以上公安机关出入境管理部门，或当地增设的受理单位',
                },
                coverFrom: { fact: 'place.firstDayAsForeigner' },
                coverTo: { fact: 'place.lastDayAsForeigner' },
              },
            },
          },
        ],
      },
    ],
  },
})
