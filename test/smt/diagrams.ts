import { type Kind, kindOf } from '../../src/model/kind.ts'
import { encodeOperand } from '../../src/model/operand.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import type { CertifiedVariable, VersionCertificate } from '../../src/reasons/verification/certificate.ts'

const word = (text: string) =>
  text.replace(/[\s\p{C}%:'|\\]/gu, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)

/**
 * Writes the diagrams of a certificate in SMT-LIB, to be read after the definitions of its version.
 *
 * @returns A question for each node of a condition, rule and outcome that the version defines; `unsat` proves that they are the same.
 */
export function diagramsInSmtLib(version: RulesetVersion, certificate: VersionCertificate): string {
  const { variables, nodes, rules, outcomes, conditions, outside } = certificate
  const nodeName = (node: number) => (node < 2 ? String(node === 1) : `|node ${node}|`)
  const defined = nodes.map(([level = 0, ...kids], index) => {
    const cells = cellsOf(version, variables[level] as CertifiedVariable)
    const [last = 1, ...others] = kids.map((_, cell) => cell).reverse()
    const term = others.reduce(
      (rest, cell) => `(ite ${cells[cell]} ${nodeName(kids[cell] as number)} ${rest})`,
      nodeName(kids[last] as number),
    )
    return `(define-fun |node ${index + 2}| () Bool ${term})`
  })
  const pairs: readonly (readonly [string, number])[] = [
    ...Object.entries(conditions).flatMap(([place, node]) => {
      const name = /^\/conditions\/([^/]+)$/.exec(place)?.[1]
      return name === undefined ? [] : [[`condition: ${word(name)}`, node] as const]
    }),
    ...Object.entries(rules).map(([id, { applies }]) => [`rule: ${word(id)}`, applies] as const),
    ...Object.entries(outcomes).flatMap(([name, { binding }]) =>
      Object.entries(binding).map(([modality, { node }]) => [`outcome: ${word(name)} ${modality}`, node] as const),
    ),
    ...outside.map((node, index) => [`outside: ${index + 1}`, node] as const),
  ]
  const asked = pairs.map(([name, node]) => `(push 1)(assert (distinct |${name}| ${nodeName(node)}))(check-sat)(pop 1)`)
  return [...defined, ...asked].join('\n')
}

/** A term for each cell of a variable: where its value lies in it. */
function cellsOf(version: RulesetVersion, variable: CertifiedVariable): readonly string[] {
  const name = word(variable.name)
  switch (variable.kind) {
    case 'boolean': {
      const member = variable.member === undefined ? '' : ` has ${variable.member}`
      const constant = `|${name}${variable.exists === true ? ' has this record' : member}|`
      return [`(not ${constant})`, constant]
    }
    case 'ordered': {
      const present = variable.lacking === true ? `(not |${name} is lacking|)` : 'true'
      const number = (cut: number) => (cut < 0 ? `(- ${-cut})` : String(cut))
      const cells = [undefined, ...variable.cuts].map((from, index) => {
        const until = variable.cuts[index]
        const above = from === undefined ? 'true' : `(<= ${number(from)} |${name}|)`
        return `(and ${present} ${above} ${until === undefined ? 'true' : `(< |${name}| ${number(until)})`})`
      })
      return variable.lacking === true ? [...cells, `|${name} is lacking|`] : cells
    }
    case 'symbols': {
      // A place is compared as the city that it names, however the version writes it.
      const kind = kindOf(version, variable.name) as Kind
      const compared = (symbol: string) => word(String(encodeOperand(kind, symbol)))
      const is = (symbols: readonly string[]) =>
        `(or false ${symbols.map((symbol) => `(= |${name}| |${name} = ${compared(symbol)}|)`).join(' ')})`
      const all = variable.cells.flat()
      return variable.cells.map((cell, index) => (index === variable.other ? `(or ${is(cell)} (not ${is(all)}))` : is(cell)))
    }
  }
}
