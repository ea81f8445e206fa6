import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsePlainDate } from '../../src/calendar/plain-date.ts'
import { type Ruleset, type RulesetVersion, versionName } from '../../src/index.ts'

/** What an authority has announced about rules that the repository encodes, or might. */
export interface Announcement {
  readonly id: string
  readonly authority: string
  /** `null` where nobody knows the day: it was known by the day in force at the latest. */
  readonly announcedOn: string | null
  readonly inForceFrom: string
  /** Where it was read: of the authority itself where that could be had. */
  readonly address: string
  /** What changes, in our own words. */
  readonly what: string
  /** The rulesets that it concerns: the first day of the version that took it in, or why none had to. */
  readonly rulesets: Readonly<Record<string, { readonly takenInBy: string } | { readonly because: string }>>
  /** Where it concerns none of the rulesets: why it is on record. */
  readonly because?: string
}

/** Every announcement on record, oldest first. */
export const announcements: readonly Announcement[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../rulesets/announcements.json'), 'utf8'),
)

/**
 * What is wrong with the record: above all a version that says it was verified on a day when an announcement was out which no version has
 * taken in. A version that is not there takes nothing in.
 *
 * @returns One line each.
 */
export function announcementFaults(all: readonly Announcement[], rulesets: readonly Ruleset[]): readonly string[] {
  return all.flatMap((announcement) => [
    ...recordFaults(announcement),
    ...Object.entries(announcement.rulesets).flatMap(([id, concern]) => {
      const ruleset = rulesets.find((one) => one.id === id)
      if (ruleset === undefined) return [`${announcement.id}: there is no ruleset \`${id}\``]
      if ('because' in concern) return concern.because.trim() === '' ? [`${announcement.id}: say why \`${id}\` has no version for it`] : []
      return versionFaults(announcement, ruleset, concern.takenInBy)
    }),
  ])
}

function recordFaults({ id, announcedOn, inForceFrom, address, rulesets, because = '' }: Announcement): readonly string[] {
  const days = [inForceFrom, ...(announcedOn === null ? [] : [announcedOn])]
  return [
    ...days.filter((day) => parsePlainDate(day) === undefined).map((day) => `${id}: \`${day}\` is not a day`),
    ...(URL.canParse(address) ? [] : [`${id}: \`${address}\` is not an address`]),
    ...(Object.keys(rulesets).length === 0 && because === '' ? [`${id}: it concerns no ruleset: say why it is here`] : []),
  ]
}

function versionFaults({ id, announcedOn, inForceFrom }: Announcement, { versions }: Ruleset, takenInBy: string): readonly string[] {
  const known = announcedOn ?? inForceFrom
  const taking = versions.filter(({ inForce }) => inForce.from === takenInBy)
  if (taking.length > 0)
    return taking
      .filter(({ encodedOn }) => encodedOn < known)
      .map((version) => `${id}: ${versionName(version)} was encoded on ${version.encodedOn}, before it was known`)
  return concerned(versions, inForceFrom)
    .filter(({ verifiedOn }) => verifiedOn >= known)
    .map(
      (version) =>
        `${id}: ${versionName(version)} cannot be verified on ${version.verifiedOn}: what was announced by ${known} is in no version (${takenInBy} is not there)`,
    )
}

/** The versions that are in force on a day or later. */
function concerned(versions: readonly RulesetVersion[], day: string): readonly RulesetVersion[] {
  return versions.filter((_, index) => {
    const next = versions[index + 1]
    return next === undefined || next.inForce.from > day
  })
}
