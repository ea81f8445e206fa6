import type { Status } from '../../reasons/evaluation.ts'
import type { CommonPhrases } from './common.ts'

/** The picture of a residence history. */
export interface TimelinePhrases extends CommonPhrases {
  readonly timeline: (title: string | undefined, asOf: string) => string
  /** A stay; one without an end goes on. */
  readonly stay: (where: string, from: string, to: string | undefined) => string
  readonly ongoing: string
  readonly asOf: string
  readonly notKnown: string
  readonly certificate: (where: string, issued: string, until: string | undefined) => string
  readonly acceptable: Readonly<Record<Status, string>>
  readonly triggers: (stay: string, rules: string) => string
  readonly neededFrom: (country: string, rules: string) => string
  /** As the two before, of a state that is feared. */
  readonly askedForStay: (stay: string, rules: string) => string
  readonly askedForFrom: (country: string, rules: string) => string
  readonly legend: string
  readonly triggered: string
  readonly adviceFirst: string
  readonly otherStay: string
  readonly acceptableCertificate: string
  readonly otherCertificate: string
  readonly noStays: string
  readonly inexact: string
}
