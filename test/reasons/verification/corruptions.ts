import type { VersionCertificate } from '../../../src/reasons/verification/certificate.ts'

/** A certificate in which one thing was changed, while `act` looks at it. */
export interface Corruption {
  readonly what: string
  /** Changes it, calls back, and changes it back. */
  during<Result>(act: () => Result): Result
}

// biome-ignore lint/suspicious/noExplicitAny: what is changed may be anything
type Holder = any

/**
 * Every way to change one thing of a certificate: each reference to a node made one to every other, each variable that a node tests every other,
 * each cut, symbol, count and name another, and each part of a list left out or put in twice.
 *
 * @param certificate - As parsed; as it was after each.
 * @param near - Looks at no other reference than the next lower and the next higher one.
 */
export function* corruptionsOf(certificate: VersionCertificate, near = false): Generator<Corruption> {
  const { nodes, variables, conditions, rules, outcomes } = certificate
  const references = nodes.length + 2
  const others = (value: number, end = references): readonly number[] =>
    (near ? [value - 1, value + 1] : Array.from({ length: end + 2 }, (_, index) => index - 1)).filter((other) => other !== value)
  for (const key of ['format', 'ruleset', 'version', 'digest', 'revision'] as const)
    yield replaced(certificate, key, `${certificate[key]}0`)
  for (const [index, node] of nodes.entries()) {
    for (const at of node.keys()) {
      const end = at === 0 ? variables.length : references
      for (const other of others(node[at] as number, end)) yield replaced(node, at, other, `nodes[${index}]`)
    }
    yield* ofList(node, `nodes[${index}]`)
  }
  yield* ofList(nodes, 'nodes')
  const holders: readonly [string, Holder][] = [
    ['conditions', conditions],
    ['outside', certificate.outside],
    ...Object.entries(rules).map(([id, rule]): [string, Holder] => [`rules.${id}`, rule]),
  ]
  for (const [what, holder] of holders) {
    for (const key of Object.keys(holder)) {
      for (const other of others(holder[key])) yield replaced(holder, key, other, what)
      yield removed(holder, key, what)
    }
  }
  for (const [name, outcome] of Object.entries(outcomes)) {
    yield* ofCount(outcome, `outcomes.${name}`)
    yield* ofList(outcome.variables, `outcomes.${name}.variables`)
    for (const [modality, binding] of Object.entries(outcome.binding)) {
      const what = `outcomes.${name}.binding.${modality}`
      yield* ofCount(binding, what)
      for (const other of others(binding.node)) yield replaced(binding, 'node', other, what)
      yield removed(outcome.binding, modality, what)
    }
    yield removed(outcomes, name, 'outcomes')
  }
  for (const id of Object.keys(rules)) yield removed(rules, id, 'rules')
  for (const [index, variable] of variables.entries()) yield* ofVariable(variable, `variables[${index}]`)
  yield* ofList(variables, 'variables')
}

function* ofVariable(variable: Holder, what: string): Generator<Corruption> {
  for (const key of ['name', 'kind']) yield replaced(variable, key, `${variable[key]}x`, what)
  for (const key of ['member', 'exists', 'lacking', 'other']) {
    yield key in variable
      ? removed(variable, key, what)
      : replaced(variable, key, key === 'member' ? 'CN' : key === 'other' ? 0 : true, what)
  }
  for (const cut of variable.cuts?.keys() ?? [])
    for (const other of [variable.cuts[cut] - 1, variable.cuts[cut] + 1]) yield replaced(variable.cuts, cut, other, `${what}.cuts`)
  if (variable.cuts !== undefined) yield* ofList(variable.cuts, `${what}.cuts`)
  for (const [index, cell] of variable.cells?.entries() ?? []) {
    yield replaced(cell, cell.length, 'nobody', `${what}.cells[${index}]`)
    for (const [at, symbol] of cell.entries()) {
      yield removed(cell, at, `${what}.cells[${index}]`)
      for (const [other, into] of variable.cells.entries())
        if (other !== index) yield moved(cell, at, into, `${what}: ${symbol} to ${other}`)
    }
    if (variable.other !== undefined && variable.other !== index) yield replaced(variable, 'other', index, what)
  }
  if (variable.other !== undefined) for (const other of [-1, variable.cells.length]) yield replaced(variable, 'other', other, what)
  if (variable.cells !== undefined) yield* ofList(variable.cells, `${what}.cells`)
}

function* ofCount(holder: Holder, what: string): Generator<Corruption> {
  const count = BigInt(holder.situations)
  for (const other of [count + 1n, count - 1n, count * 2n, 0n]) {
    if (other !== count) yield replaced(holder, 'situations', String(other), what)
  }
}

function* ofList(list: Holder, what: string): Generator<Corruption> {
  for (const index of [...list.keys()]) {
    yield removed(list, index, what)
    yield {
      what: `${what}: ${index} is there twice`,
      during: (act) => {
        list.splice(index, 0, list[index])
        const result = act()
        list.splice(index, 1)
        return result
      },
    }
  }
}

function replaced(holder: Holder, key: string | number, by: unknown, what = ''): Corruption {
  return {
    what: `${what}.${key}: ${JSON.stringify(holder[key])} becomes ${JSON.stringify(by)}`,
    during: (act) => {
      const [had, was] = [key in holder, holder[key]]
      holder[key] = by
      const result = act()
      if (had) holder[key] = was
      else if (Array.isArray(holder)) holder.pop()
      else delete holder[key]
      return result
    },
  }
}

function removed(holder: Holder, key: string | number, what: string): Corruption {
  return {
    what: `${what}.${key} is left out`,
    during: (act) => {
      const before = Array.isArray(holder) ? [...holder] : { ...holder }
      if (Array.isArray(holder)) holder.splice(Number(key), 1)
      else delete holder[key]
      const result = act()
      if (Array.isArray(holder)) holder.splice(0, holder.length, ...(before as unknown[]))
      else {
        for (const name of Object.keys(holder)) delete holder[name]
        Object.assign(holder, before)
      }
      return result
    },
  }
}

function moved(from: Holder, at: number, into: Holder, what: string): Corruption {
  return {
    what,
    during: (act) => {
      const [symbol] = from.splice(at, 1)
      into.push(symbol)
      const result = act()
      into.pop()
      from.splice(at, 0, symbol)
      return result
    },
  }
}
