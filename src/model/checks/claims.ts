import { InvalidRulesetError } from '../../errors.ts'
import type { Accepted, Claims, Complete, Exclusive, Several } from '../claims.ts'
import { type Condition, operatorNames } from '../condition.ts'
import { type Complain, collectIssues } from '../input/collect-issues.ts'
import { unknownName } from '../input/describe.ts'
import { joinPath } from '../input/path.ts'
import { checkPlainData } from '../input/plain-data.ts'
import { leavesOf } from '../leaves.ts'
import { nameOfVersion } from '../name-of-version.ts'
import type { Policy, PolicyAcceptance, PolicyClient, PolicyHead } from '../policy.ts'
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

const never = { words: ['lost', 'gained'] } satisfies Vocabulary
const client = {
  properties: {
    asOf: 'anything',
    readings: optional('anything'),
    before: 'anything',
    after: optional('anything'),
  } satisfies Properties<PolicyClient>,
} satisfies Vocabulary
const policyHead = {
  id: 'anything',
  title: words,
  never,
  outcomes: names,
  cites: optional(names),
  accepted: optional({ properties: { because: words, cites: names, client } satisfies Properties<PolicyAcceptance> }),
} satisfies Properties<PolicyHead>
const change = formBy('a change', {
  longer: { longer: 'anything', where: { words: ['here', 'elsewhere'] }, joining: optional({ words: ['never'] }) },
  further: { further: 'anything' },
})
const policy = formBy(
  'a policy',
  { change: { change, when: optional('anything'), versions: optional(names) }, between: { between: names } },
  policyHead,
)

const properties: Properties<Claims> = {
  exclusive: optional({ list: formBy('a claim', several, head) }),
  complete: optional({
    list: formBy('a claim', several, { ...head, when: optional('anything'), whenever: optional(formBy('what it hangs on', several)) }),
  }),
  policies: optional({ list: policy }),
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
    policies: policiesOf(version, claims.policies),
  } as Claims
}

function ofVersion<Claim extends { readonly versions?: readonly string[] }>(
  { inForce }: RulesetVersion,
  claims: readonly Claim[] = [],
): readonly Claim[] {
  return claims.filter(({ versions }) => versions === undefined || versions.includes(inForce.from))
}

/** The policies that a version is to keep to: those about changes, and what it is said to change of a version before it. */
function policiesOf({ inForce: { from } }: RulesetVersion, policies: readonly Policy[] = []): readonly Policy[] {
  return policies.filter((policy) =>
    'between' in policy ? policy.between[1] === from : policy.versions === undefined || policy.versions.includes(from),
  )
}

function checkPolicy(version: RulesetVersion, policy: Policy, path: string, complain: Complain): void {
  checkSources(version, policy.cites ?? [], `${path}.cites`, complain)
  if (policy.accepted !== undefined) {
    const { cites, client } = policy.accepted
    checkCites(version, cites, `${path}.accepted.cites`, complain)
    if (client.asOf < version.inForce.from)
      complain(`${path}.accepted.client.asOf`, `the version is in force from ${version.inForce.from}: give that day or a later one`)
  }
  // What a later version has no more, the earlier one has.
  if ('between' in policy) return
  if (policy.outcomes.length === 0) complain(`${path}.outcomes`, 'name at least one')
  const subjects = policy.outcomes.flatMap((outcome) => checkSeveral(version, { outcomes: [outcome] }, path, complain))
  const list = 'longer' in policy.change ? policy.change.longer : policy.change.further
  const types = 'longer' in policy.change ? ['stays'] : ['records', 'countries']
  const fact = Object.hasOwn(version.facts, list) ? version.facts[list] : undefined
  if (fact === undefined || !types.includes(fact.type)) {
    const fitting = Object.entries(version.facts).flatMap(([name, { type }]) => (types.includes(type) ? name : []))
    complain(`${path}.change`, unknownName('list', String(list), fitting))
  }
  if (policy.when === undefined) return
  for (const subject of new Set(subjects)) checkWhen(version, policy.when, subject, `${path}.when`, complain)
}

function checkCites(version: RulesetVersion, cites: readonly string[], path: string, complain: Complain): void {
  if (cites.length === 0) complain(path, 'there has to be a source: name at least one citation')
  checkSources(version, cites, path, complain)
}

function checkSources({ citations }: RulesetVersion, cites: readonly string[], path: string, complain: Complain): void {
  for (const [place, key] of cites.entries()) {
    if (!Object.hasOwn(citations, key)) complain(joinPath(path, place), unknownName('citation', String(key), Object.keys(citations)))
  }
}

function checkClaims(
  version: RulesetVersion,
  { exclusive = [], complete = [], accepted = [], policies = [] }: Claims,
  complain: Complain,
): void {
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
  policies.forEach((policy, index) => {
    const path = joinPath('policies', index)
    if (policiesOf(version, [policy]).length === 0) return
    if (ids.has(policy.id)) complain(`${path}.id`, `\`${policy.id}\` is already the id of a claim above`)
    ids.add(policy.id)
    checkPolicy(version, policy, path, complain)
  })
  accepted.forEach((claim, index) => {
    const path = joinPath('accepted', index)
    if (claim.versions !== undefined && !claim.versions.includes(version.inForce.from)) return
    if (!remarkKinds.includes(claim.remark?.kind))
      complain(`${path}.remark.kind`, unknownName('remark', String(claim.remark?.kind), remarkKinds))
    checkCites(version, claim.cites, `${path}.cites`, complain)
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
