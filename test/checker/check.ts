import { createHash } from 'node:crypto'

// Checks a certificate of a version against the version as it is published, sharing nothing with what made it: `check.py` in
// `examples/check-certificate` is the same in Python. It proves that the diagrams say what the conditions say, in every situation.

// biome-ignore lint/suspicious/noExplicitAny: whatever somebody says is a certificate
type Json = any

const strengths = ['must', 'is', 'may']

/** How the values of a name are told apart; all symbols there are, where they are known. */
interface Kind {
  readonly kind: 'boolean' | 'member' | 'ordered' | 'symbols'
  readonly lacking?: boolean
  readonly closed?: readonly string[]
}

/**
 * Says why a certificate is not one of a version.
 *
 * @param certificate - What `verify --certificate` writes, parsed.
 * @param version - What `show --json` prints, parsed.
 *
 * @returns The first fault; nothing where the certificate holds.
 */
export function faultOf(certificate: Json, version: Json): string | undefined {
  try {
    check(certificate, version)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

function check(certificate: Json, version: Json): void {
  const { variables, nodes, conditions, rules, outcomes } = certificate
  const digest = `sha256:${createHash('sha256').update(JSON.stringify(version), 'utf8').digest('hex')}`
  const identity = ['immigration-rulesets/certificate/1', version.ruleset, version.inForce.from, version.revision, digest]
  same('what it is', [certificate.format, certificate.ruleset, certificate.version, certificate.revision, certificate.digest], identity)

  // What is tested, and its cells.
  const places = placesOf(version)
  const tested = new Map<string, Json[]>()
  for (const { forEach } of version.rules) if (listOf(version, forEach) !== undefined) tested.set(`∃${listOf(version, forEach)}`, [])
  for (const condition of places.values()) {
    if (!('fact' in condition)) continue
    const key = keyOf(version, condition)
    tested.set(key, [...(tested.get(key) ?? []), condition])
  }
  const levels = new Map<string, number>(variables.map((variable: Json, level: number) => [nameOf(variable), level]))
  same('the variables', variables.map(nameOf).sort(), [...tested.keys()].sort())
  const answers = variables.map((variable: Json) => answersOf(version, variable, tested.get(nameOf(variable)) as Json[]))
  const sizes: number[] = answers.map(({ size }: Json) => size)

  // The nodes are ordered, reduced and each there once: one function of the cells is one node.
  const isWhole = (value: Json, end: number) => Number.isInteger(value) && value >= 0 && value < end
  const level = (node: number): number => (node < 2 ? variables.length : nodes[node - 2][0])
  const unique = new Set<string>()
  nodes.forEach(([at, ...kids]: [number, ...number[]], index: number) => {
    const own = `node ${index + 2}`
    need(isWhole(at, variables.length), `${own} tests no variable`)
    same(`the number of branches of ${own}`, kids.length, sizes[at])
    const isBelow = (kid: number) => isWhole(kid, index + 2) && level(kid) > at
    need(kids.every(isBelow), `${own} does not lead to lower nodes of later variables`)
    need(new Set(kids).size > 1, `${own} tests nothing`)
    need(!unique.has(String([at, kids])), `${own} is there twice`)
    unique.add(String([at, kids]))
  })

  // Whether a node is all (zero is 0) or any (1) of several parts: each is a node doubled, and one more where it is turned round.
  const known = new Set<string>()
  function isCombined(zero: number, parts: readonly number[], node: number): boolean {
    const isZero = (part: number) => part < 4 && ((part >> 1) ^ (part & 1)) === zero
    if (parts.some(isZero)) return node === zero
    const open = [...new Set(parts.filter((part) => part > 3))].sort((a, b) => a - b)
    if (open.length === 0) return node === 1 - zero
    const key = `${zero} ${open} ${node}`
    if (known.has(key)) return true
    known.add(key)
    const first = Math.min(level(node), ...open.map((part) => level(part >> 1)))
    const down = (one: number, cell: number): number => (level(one) === first ? nodes[one - 2][cell + 1] : one)
    const cells = Array.from({ length: sizes[first] as number }, (_, cell) => cell)
    const below = (cell: number) => open.map((part) => 2 * down(part >> 1, cell) + (part & 1))
    return cells.every((cell) => isCombined(zero, below(cell), down(node, cell)))
  }
  const isNode = (node: Json) => isWhole(node, nodes.length + 2)
  const yes = (node: number) => 2 * node
  const no = (node: number) => 2 * node + 1
  const combined = (what: string, zero: number, parts: readonly number[], node: Json) => {
    need(isNode(node) && parts.every((part) => isNode(part / 2) || isNode((part - 1) / 2)), `${what} names no node`)
    need(isCombined(zero, parts, node), `${what} is not what its parts say`)
  }
  const literal = (what: string, at: number, holds: readonly boolean[], node: Json) => {
    need(isNode(node), `${what} names no node`)
    const isConstant = holds.every((one) => one === holds[0])
    same(what, isConstant ? node : (nodes[node - 2] ?? node), isConstant ? Number(holds[0]) : [at, ...holds.map(Number)])
  }

  // Every condition and every part of one.
  same('the conditions', Object.keys(conditions).sort(), [...places.keys()].sort())
  for (const [place, condition] of places) {
    const parts = (form: string) => condition[form].map((_: Json, index: number) => yes(conditions[`${place}/${form}/${index}`]))
    const node = conditions[place]
    if ('all' in condition) combined(place, 0, parts('all'), node)
    else if ('any' in condition) combined(place, 1, parts('any'), node)
    else if ('not' in condition) combined(place, 0, [no(conditions[`${place}/not`])], node)
    else if ('condition' in condition) same(place, node, conditions[`/conditions/${escaped(condition.condition)}`])
    else {
      const at = levels.get(keyOf(version, condition)) as number
      literal(place, at, answers[at].holds(condition), node)
    }
  }

  // Every rule: there is what it is applied to, `when` holds, and `unless` does not.
  const idsOf = (some: Json[]) => some.map(({ id }) => id)
  same('the rules', Object.keys(rules), idsOf(version.rules))
  for (const [index, { id, forEach, unless }] of version.rules.entries()) {
    const list = listOf(version, forEach)
    const { exists, applies } = rules[id]
    if (list === undefined) same(`whether there is what ${id} is applied to`, exists, 1)
    else literal(`whether there is what ${id} is applied to`, levels.get(`∃${list}`) as number, [false, true], exists)
    const excepted = unless === undefined ? 0 : conditions[`/rules/${index}/unless`]
    combined(`rule ${id}`, 0, [yes(exists), yes(conditions[`/rules/${index}/when`]), no(excepted)], applies)
  }

  // Every outcome: any of its rules that bind so or more strongly; and in how many of all its situations.
  const leading = new Set(version.rules.map(({ then }: Json) => then.outcome))
  const told = Object.keys(version.outcomes).filter((name) => leading.has(name))
  same('the outcomes', Object.keys(outcomes), told)
  for (const [outcome, { variables: over, situations, binding }] of Object.entries<Json>(outcomes)) {
    const own = version.rules.filter(({ then }: Json) => then.outcome === outcome)
    const rankOf = ({ then }: Json) => strengths.indexOf(then.modality ?? version.outcomes[outcome].modality)
    const strong = strengths.filter((_, rank) => own.some((rule: Json) => rankOf(rule) === rank))
    same(`how ${outcome} binds`, Object.keys(binding), strong)
    const roots = Object.values<Json>(binding).map(({ node }) => node)
    for (const [modality, { node }] of Object.entries<Json>(binding)) {
      const some = own.filter((rule: Json) => rankOf(rule) <= strengths.indexOf(modality))
      const parts = idsOf(some).map((id) => yes(rules[id].applies))
      combined(`${outcome} (${modality})`, 1, parts, node)
    }
    const under = [...new Set(reached(roots).map(level))].sort((a, b) => a - b)
    same(`what ${outcome} hangs on`, over, under)
    const all: bigint = over.reduce((product: bigint, at: number) => product * BigInt(sizes[at] as number), 1n)
    same(`the situations of ${outcome}`, situations, String(all))
    // As many of all situations fall to each branch.
    const shares = [0n, all]
    for (const node of reached(roots)) {
      const kids: number[] = nodes[node - 2].slice(1)
      shares[node] = kids.reduce((sum, kid) => sum + (shares[kid] as bigint), 0n) / BigInt(kids.length)
    }
    for (const { node, situations } of Object.values<Json>(binding)) same(`the situations of ${outcome}`, situations, String(shares[node]))
  }
  const outside = (version.scope?.outside ?? []).map((_: Json, index: number) => conditions[`/scope/outside/${index}/when`])
  same('what is outside', certificate.outside, outside)
  const ruled = Object.values<Json>(rules).flatMap(({ exists, applies }) => [exists, applies])
  const bound = Object.values<Json>(outcomes).flatMap(({ binding }) => Object.values<Json>(binding).map(({ node }) => node))
  same('the number of nodes in use', reached([...Object.values<number>(conditions), ...ruled, ...bound]).length, nodes.length)

  /** The nodes that some lead to, themselves among them, the lower first. */
  function reached(from: readonly number[]): number[] {
    const seen = new Set<number>()
    const pending = [...from]
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (node < 2 || seen.has(node)) continue
      seen.add(node)
      pending.push(...nodes[node - 2].slice(1))
    }
    return [...seen].sort((a, b) => a - b)
  }
}

/** Checks the cells of a variable, and says in which of them a comparison with it holds. */
function answersOf(version: Json, variable: Json, leaves: readonly Json[]): { size: number; holds: (leaf: Json) => boolean[] } {
  const what = `the cells of ${nameOf(variable)}`
  const kind: Kind = variable.exists === true ? { kind: 'boolean' } : kindOf(version, variable.name)
  const own = kind.kind === 'ordered' ? ['cuts', ...(kind.lacking ? ['lacking'] : [])] : ['cells', ...(kind.closed ? [] : ['other'])]
  const named = variable.exists === true ? ['exists'] : kind.kind === 'member' ? ['member'] : kind.kind === 'boolean' ? [] : own
  same(`what is told of ${nameOf(variable)}`, Object.keys(variable).sort(), ['name', 'kind', ...named].sort())
  if (kind.kind === 'boolean' || kind.kind === 'member') {
    same(what, variable.kind, 'boolean')
    const constant = (value: Json) => (kind.kind === 'member' ? true : value)
    return { size: 2, holds: ({ operator, value }) => [false, true].map((one) => truth(operator, one, constant(value))) }
  }
  same(what, variable.kind, kind.kind)
  if (kind.kind === 'ordered') {
    const cuts = leaves.flatMap(({ operator, value }) => {
      const at = [value].flat().map(encode) as number[]
      const after = at.map((one) => one + 1)
      if (operator === 'lessThan' || operator === 'greaterThanInclusive') return at
      return operator === 'greaterThan' || operator === 'lessThanInclusive' ? after : [...at, ...after]
    })
    const ascending = [...new Set(cuts)].sort((a, b) => a - b)
    same(what, [variable.cuts, variable.lacking ?? false], [ascending, kind.lacking])
    const values: (number | undefined)[] = [Math.min(...cuts) - 1, ...variable.cuts, ...(kind.lacking ? [undefined] : [])]
    const operand = (value: Json) => (Array.isArray(value) ? value.map(encode) : encode(value))
    return { size: values.length, holds: ({ operator, value }) => values.map((one) => truth(operator, one, operand(value))) }
  }
  const { cells, other } = variable
  const symbols = [...new Set([...(kind.closed ?? []), ...leaves.flatMap(({ value }) => [value].flat())])]
  same(what, cells.flat().sort(), symbols.sort())
  same(what, cells[other] === undefined, kind.closed !== undefined)
  const signature = (symbol: string | undefined) => String(leaves.map(({ operator, value }) => truth(operator, symbol, value)))
  const signatures: string[][] = cells.map((cell: string[], index: number) => [
    ...new Set([...cell.map(signature), ...(index === other ? [signature(undefined)] : [])]),
  ])
  need(signatures.every(({ length }) => length === 1) && new Set(signatures.flat()).size === cells.length, `${what} are not the right ones`)
  const answers = ({ operator, value }: Json) => cells.map((cell: string[]) => truth(operator, cell[0], value))
  return { size: cells.length, holds: answers }
}

/** Whether a value stands so to a constant; one that is lacking is equal to nothing, and in no order. */
function truth(operator: string, value: Json, constant: Json): boolean {
  if (operator === 'equal' || operator === 'contains') return value === constant
  if (operator === 'notEqual' || operator === 'doesNotContain') return value !== constant
  if (operator === 'in') return constant.includes(value)
  if (operator === 'notIn') return !constant.includes(value)
  if (value === undefined) return false
  if (operator === 'lessThan') return value < constant
  if (operator === 'lessThanInclusive') return value <= constant
  if (operator === 'greaterThan') return value > constant
  need(operator === 'greaterThanInclusive', `${operator} is no operator`)
  return value >= constant
}

/** Every condition of a version and every part of one, by its JSON Pointer. */
function placesOf(version: Json): Map<string, Json> {
  const places = new Map<string, Json>()
  const walk = (condition: Json, place: string): void => {
    places.set(place, condition)
    for (const form of ['all', 'any'])
      for (const [index, part] of (condition[form] ?? []).entries()) walk(part, `${place}/${form}/${index}`)
    if ('not' in condition) walk(condition.not, `${place}/not`)
  }
  for (const [name, condition] of Object.entries(version.conditions)) walk(condition, `/conditions/${escaped(name)}`)
  version.rules.forEach((rule: Json, index: number) => {
    for (const part of ['when', 'unless']) if (part in rule) walk(rule[part], `/rules/${index}/${part}`)
  })
  for (const [index, { when }] of (version.scope?.outside ?? []).entries()) walk(when, `/scope/outside/${index}/when`)
  return places
}

/** How the values of a fact, measure, reading, field or subject are told apart. */
function kindOf(version: Json, name: string): Kind {
  const { facts, measures, readings } = version
  const [prefix, ...rest] = name.split('.')
  const fact = facts[name] ?? facts[listOf(version, prefix) ?? '']?.fields[rest.join('.')]
  if (name === 'country' || name === 'place') return { kind: 'symbols' }
  if (Object.hasOwn(readings, name)) return { kind: 'symbols', closed: Object.keys(readings[name].values) }
  if (Object.hasOwn(measures, name)) {
    const measure = measures[name]
    if ('exists' in measure || 'member' in measure) return { kind: 'boolean' }
    return { kind: 'ordered', lacking: mayLack(version, name) }
  }
  if (fact?.type === 'boolean') return { kind: 'boolean' }
  if (fact?.type === 'countries') return { kind: 'member' }
  if (fact?.type === 'enum') return { kind: 'symbols', closed: fact.values }
  if (fact?.type === 'country' || fact?.type === 'text' || fact?.role === 'issue-place') return { kind: 'symbols' }
  need(name === 'asOf' || ['date', 'time', 'integer'].includes(fact?.type), `${name} is nothing that is compared`)
  return { kind: 'ordered', lacking: mayLack(version, name) }
}

/** Whether a date or length can be lacking, since what it is worked out from can be. */
function mayLack(version: Json, name: string): boolean {
  const measure = version.measures[name]
  if (measure === undefined) return version.facts[name]?.type === 'date' && version.facts[name].none !== undefined
  if ('firstDay' in measure || 'lastDay' in measure) return true
  if ('shift' in measure || 'dayOf' in measure) return mayLack(version, measure.shift ?? measure.dayOf)
  if ('earliest' in measure) return measure.earliest.every((one: string) => mayLack(version, one))
  return 'elapsed' in measure && (mayLack(version, measure.elapsed.from) || mayLack(version, measure.elapsed.to))
}

/** A constant as a whole number: days or minutes since 1970, months by 32 and days, days, minutes, or itself. */
function encode(value: Json): number {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return Date.parse(value.includes('T') ? `${value}Z` : value) / (value.includes('T') ? 60_000 : 86_400_000)
  if ('hours' in value || 'minutes' in value) return 60 * (value.hours ?? 0) + (value.minutes ?? 0)
  return 'days' in value ? value.days : 32 * (12 * (value.years ?? 0) + (value.months ?? 0))
}

const listOf = ({ facts }: Json, each: string | undefined) =>
  Object.keys(facts).find((name) => facts[name].type === 'records' && facts[name].each === each)

const keyOf = (version: Json, { fact, value }: Json) => (kindOf(version, fact).kind === 'member' ? `${fact}∋${value}` : fact)

const nameOf = ({ name, member, exists }: Json) => (exists ? `∃${name}` : member === undefined ? name : `${name}∋${member}`)

const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')

function same(what: string, given: Json, right: Json): void {
  need(JSON.stringify(given) === JSON.stringify(right), `${what}: ${JSON.stringify(given)} is not ${JSON.stringify(right)}`)
}

function need(holds: boolean, fault: string): void {
  if (!holds) throw new Error(fault)
}
