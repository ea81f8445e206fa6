import { InvalidRulesetError } from '../../errors.ts'
import type { Accepted, Claims, Complete, Exclusive, Several } from '../claims.ts'
import { type Condition, operatorNames } from '../condition.ts'
import { type Complain, collectIssues } from '../input/collect-issues.ts'
import { unknownName } from '../input/describe.ts'
import { joinPath } from '../input/path.ts'
import { checkPlainData } from '../input/plain-data.ts'
import { leavesOf } from '../leaves.ts'
import { nameOfVersion } from '../name-of-version.ts'
import { remarkKinds } from '../remark-kinds.ts'
import type { RulesetVersion } from '../version.ts'
import { checkConditions } from './conditions.ts'
import { guarded } from './each-entry.ts'
import { outOfScope } from './scope.ts'
import { checkVocabulary, formBy, optional, type Properties, type Vocabulary } from './vocabulary.ts'

const words: Vocabulary = { properties: { en: 'anything', zh: 'anything' } }
const names: Vocabulary = { list: 'anything' }
const several = { outcomes: { outcomes: names }, rules: { rules: names } }
const head = { id: 'anything', title: words, versions: optional(names) } as const

const properties: Properties<Claims> = {
  exclusive: optional({ list: formBy('a claim', several, head) }),
  complete: optional({
    list: formBy('a claim', several, { ...head, when: optional('anything'), whenever: optional(formBy('what it hangs on', several)) }),
  }),
  accepted: optional({
    list: {
      properties: { remark: 'anything', because: words, cites: names, versions: optional(names) } satisfies Properties<Accepted>,
    },
  }),
}

/** Every property name and every closed word that claims can use, and what they have to give. */
export const claimsVocabulary: Vocabulary = { properties }

/**
 * Checks claims against a version, and gives those that are of it.
 *
 * @throws {@link InvalidRulesetError} naming by path what is misspelt, and what the version does not have.
 */
export function claimsOf(version: RulesetVersion, claims: Claims): Claims {
  const issues = [
    ...collectIssues((complain) => {
      checkPlainData(claims, complain)
      checkVocabulary(claims, claimsVocabulary, '', complain)
    }),
  ]
  if (issues.length === 0) issues.push(...collectIssues((complain) => checkClaims(version, claims, complain)))
  if (issues.length > 0) {
    const within = issues.map((issue) => ({ ...issue, path: issue.path === '' ? 'claims' : `claims.${issue.path}` }))
    throw new InvalidRulesetError(nameOfVersion(version), within)
  }
  return {
    exclusive: ofVersion(version, claims.exclusive),
    complete: ofVersion(version, claims.complete),
    accepted: ofVersion(version, claims.accepted),
  } as Claims
}

function ofVersion<Claim extends { readonly versions?: readonly string[] }>(
  { inForce }: RulesetVersion,
  claims: readonly Claim[] = [],
): readonly Claim[] {
  return claims.filter(({ versions }) => versions === undefined || versions.includes(inForce.from))
}

function checkClaims(version: RulesetVersion, { exclusive = [], complete = [], accepted = [] }: Claims, complain: Complain): void {
  const ids = new Set<string>()
  const each = <Claim extends Exclusive | Complete>(
    list: string,
    claims: readonly Claim[],
    check: (claim: Claim, path: string) => void,
  ) => {
    claims.forEach((claim, index) => {
      const path = joinPath(list, index)
      const isOfVersion = claim.versions === undefined || claim.versions.includes(version.inForce.from)
      if (!isOfVersion) return
      if (ids.has(claim.id)) complain(`${path}.id`, `\`${claim.id}\` is already the id of a claim above`)
      ids.add(claim.id)
      check(claim, path)
    })
  }
  each('exclusive', exclusive, (claim, path) => {
    const about = checkSeveral(version, claim, path, complain)
    if (about.length < 2) complain(path, 'only of two or more can it be said that never two apply')
  })
  each('complete', complete, (claim, path) => {
    const [subject] = checkSeveral(version, claim, path, complain)
    if (claim.whenever !== undefined) {
      const [other] = checkSeveral(version, claim.whenever, `${path}.whenever`, complain)
      if (other !== undefined && other !== subject) complain(`${path}.whenever`, 'it is about something else than what is claimed')
    }
    if (claim.when !== undefined) checkWhen(version, claim.when, subject, `${path}.when`, complain)
  })
  accepted.forEach((claim, index) => {
    const path = joinPath('accepted', index)
    if (claim.versions !== undefined && !claim.versions.includes(version.inForce.from)) return
    if (!remarkKinds.includes(claim.remark?.kind))
      complain(`${path}.remark.kind`, unknownName('remark', String(claim.remark?.kind), remarkKinds))
    if (claim.cites.length === 0) complain(`${path}.cites`, 'there has to be a source: name at least one citation')
    for (const [place, key] of claim.cites.entries()) {
      if (!Object.hasOwn(version.citations, key))
        complain(joinPath(`${path}.cites`, place), unknownName('citation', String(key), Object.keys(version.citations)))
    }
  })
}

/** Checks a condition as if it were a shared one of the version. */
function checkWhen(version: RulesetVersion, when: Condition, subject: string | undefined, path: string, complain: Complain): void {
  const own = joinPath('conditions', 'claimed')
  const alone: RulesetVersion = { ...version, rules: [], conditions: { ...version.conditions, claimed: when } }
  let isUnderstood = true
  guarded(path, complain, () =>
    checkConditions(alone, (at, message) => {
      if (!at.startsWith(own)) return
      isUnderstood = false
      complain(path + at.slice(own.length), message)
    }),
  )
  if (!isUnderstood) return
  for (const { fact, operator } of leavesOf(version, [when])) {
    if (!operatorNames.includes(operator)) complain(path, unknownName('operator', String(operator), operatorNames))
    const fault = outOfScope(version, fact, subject)
    if (fault !== undefined) complain(path, fault)
  }
}

/** Checks that there are such outcomes or rules, all about the same. @returns What each is about. */
function checkSeveral(version: RulesetVersion, several: Several, path: string, complain: Complain): readonly (string | undefined)[] {
  const ofOutcomes = 'outcomes' in several
  const [what, given] = ofOutcomes ? (['outcomes', several.outcomes] as const) : (['rules', several.rules] as const)
  const known = ofOutcomes ? Object.keys(version.outcomes) : version.rules.map(({ id }) => id)
  const about = given.flatMap((name, index) => {
    const at = joinPath(`${path}.${what}`, index)
    if (!known.includes(name)) complain(at, unknownName(ofOutcomes ? 'outcome' : 'rule', String(name), known))
    else if (given.indexOf(name) < index) complain(at, `\`${name}\` is named above`)
    const rule = version.rules.find(({ id, then }) => (ofOutcomes ? then.outcome : id) === name)
    return rule === undefined ? [] : [rule.forEach]
  })
  if (new Set(about).size > 1) complain(`${path}.${what}`, 'some of these are about something else than the others')
  if (given.length === 0) complain(`${path}.${what}`, 'name at least one')
  return about
}
