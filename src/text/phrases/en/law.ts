import { type CommonPhrases, withCommon } from '../common.ts'
import type { LawPhrases } from '../law.ts'
import { common } from './common.ts'

export const law: LawPhrases = /* @__PURE__ */ withCommon(common, {
  version: (name, revision, from, verifiedOn) => `${name}, revision ${revision}; ${from}; checked against its sources on ${verifiedOn}`,
  from: (day, isAhead, earlier) =>
    isAhead
      ? `not the law before ${day}${earlier === undefined ? '' : `; until then: ${earlier}`}`
      : `law from ${day} on${earlier === undefined ? '' : `; before that: ${earlier}`}`,
  scope: 'For whom',
  covers: (title) => `These rules are for ${title}. They do not cover:`,
  rules: 'Rules',
  conditions: 'Conditions that rules share',
  readings: 'Points that the sources leave open',
  measures: 'What is worked out',
  facts: 'What is asked',
  notModelled: 'Left out',
  forEach: { country: 'for each country', place: 'for each place' },
  forEachRecord: (each) => `for each ${each}`,
  where: 'where',
  says: 'with',
  certifiesByPlace: (country) =>
    `In ${country} each place certifies the time lived there, and no certificate speaks for the whole country.`,
  assumed: (value) => `where it is not told: ${value}`,
} satisfies Omit<LawPhrases, keyof CommonPhrases>)
