import { evaluate, type RulesetVersion } from '../../../src/index.ts'
import { applicantsFor, type MeasuredRuleset, roughApplicantsFor } from '../applicants/index.ts'
import { recommended } from '../recommended.ts'
import type { Curve, Panel } from '../results/table.ts'
import { compete } from '../rounds.ts'

const sizes: Readonly<Record<Panel, readonly number[]>> = {
  stays: [1, 10, 33, 100, 333, 1000],
  rough: [1, 10, 33, 100, 333, 1000],
  countries: [1, 10, 33, 100, 200],
}

const applicants = 2

/** How long `evaluate` takes for the same people with more and more of their stays, as ratios to the first of them alone. */
export async function curvesOf(id: MeasuredRuleset, version: RulesetVersion, asOf: string): Promise<readonly Curve[]> {
  const curves: Curve[] = []
  const options = { asOf, readings: recommended(version) }
  for (const panel of Object.keys(sizes) as readonly Panel[]) {
    const most = sizes[panel].at(-1) as number
    const shape = { stays: most, countries: panel === 'countries' ? 'all different' : 'a few' } as const
    const everyone = (panel === 'rough' ? roughApplicantsFor : applicantsFor)(id, asOf, shape, applicants) as readonly WithStays[]
    const times = await compete(
      sizes[panel].map((stays) => {
        const cases = everyone.map((facts) => shortened(facts, stays))
        return {
          name: String(stays),
          work: () => cases.reduce((sum, facts) => sum + evaluate(version, { ...facts }, options).findings.length, 0),
        }
      }),
    )
    const points = times.map((time, index) => [sizes[panel][index] as number, time / (times[0] as number)] as const)
    curves.push({ panel, name: id, points })
  }
  return curves
}

interface WithStays {
  readonly nationalities: readonly string[]
  readonly residences: readonly { readonly country: string }[]
}

/** The same person with the first of the stays alone, and of everything else only what concerns countries that are still known. */
export function shortened(facts: WithStays, stays: number): object {
  const residences = facts.residences.slice(0, stays)
  const known = new Set([...facts.nationalities, ...residences.map(({ country }) => country)])
  const concerns = (entry: string | { readonly country?: string }) => {
    const country = typeof entry === 'string' ? entry : entry.country
    return country === undefined || known.has(country)
  }
  const kept = Object.entries(facts).map(([name, value]) => [name, Array.isArray(value) ? value.filter(concerns) : value])
  return { ...Object.fromEntries(kept), residences }
}
