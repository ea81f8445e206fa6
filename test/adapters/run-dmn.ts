import { DmnModdle } from 'dmn-moddle'
import { evaluate, unaryTest } from 'feelin'

/** An element as dmn-moddle reads it; only what is looked at here. */
export interface Element {
  readonly $type: string
  readonly name: string
  readonly label?: string
  readonly description?: string
  readonly [part: string]: unknown
}

/** A row that a table gives. */
export type Row = Readonly<Record<string, unknown>>

/** A model of DMN, read, and run by an interpreter of FEEL. */
export interface Model {
  readonly elements: readonly Element[]
  readonly types: readonly Element[]
  /** What dmn-moddle does not find in the metamodel, or cannot resolve. */
  readonly warnings: readonly string[]
  /** What some decisions give of inputs, by their names. */
  decide(decisions: readonly string[], inputs: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>
}

interface Table {
  readonly hitPolicy: string
  readonly input: readonly { readonly inputExpression: { readonly text: string } }[]
  readonly output: readonly { readonly name: string }[]
  readonly rule: readonly { readonly inputEntry: readonly { text: string }[]; readonly outputEntry: readonly { text: string }[] }[]
}

/**
 * Reads a model as the metamodel of DMN 1.3 says, and follows what each decision requires. Dates are made of texts by FEEL itself. All that a
 * decision sees is what it requires: a requirement that is missing leaves a name without a value, which FEEL warns of.
 */
export async function readModel(xml: string): Promise<Model> {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml)
  const { drgElement, itemDefinition } = rootElement as unknown as { drgElement: Element[]; itemDefinition: Element[] }
  const decisions = new Map(drgElement.filter(({ $type }) => $type === 'dmn:Decision').map((element) => [element.name, element]))
  const byId = new Map(drgElement.map((element) => [`#${String(element.id)}`, element]))
  const known = new Map<string, unknown>()

  function decide(names: readonly string[], inputs: Row): Row {
    const made = new Map<Element, unknown>()
    const valueIn = (element: Element): unknown => {
      if (!made.has(element)) made.set(element, element.$type === 'dmn:Decision' ? decided(element) : given(element, inputs))
      return made.get(element)
    }
    const decided = (decision: Element): unknown => {
      const required = (decision.informationRequirement ?? []) as readonly Record<string, { href: string } | undefined>[]
      const elements = required.map(({ requiredInput, requiredDecision }) => byId.get((requiredInput ?? requiredDecision)?.href ?? ''))
      const context = Object.fromEntries((elements as readonly Element[]).map((element) => [element.name, valueIn(element)]))
      // A decision says the same of the same values.
      const key = decision.name + JSON.stringify(context)
      if (!known.has(key)) known.set(key, resultOf(decision.decisionLogic as Element, context))
      return known.get(key)
    }
    return Object.fromEntries(names.map((name) => [name, valueIn(decisions.get(name) as Element)]))
  }

  return { elements: drgElement, types: itemDefinition, warnings: warnings.map(({ message }) => message), decide }
}

function resultOf(logic: Element, context: Row): unknown {
  return logic.$type === 'dmn:LiteralExpression' ? run(String(logic.text), context) : collected(logic as unknown as Table, context)
}

function collected({ hitPolicy, input, output, rule }: Table, context: Row): readonly Row[] {
  if (hitPolicy !== 'COLLECT') throw new Error(`this runs no ${hitPolicy}`)
  const tested = input.map(({ inputExpression: { text } }) => run(text, context))
  const holds = (text: string, value: unknown) => text === '-' || run(text, { '?': value }, unaryTest) === true
  return rule
    .filter(({ inputEntry }) => inputEntry.every(({ text }, index) => holds(text, tested[index])))
    .map(({ outputEntry }) => Object.fromEntries(output.map(({ name }, index) => [name, run(String(outputEntry[index]?.text), context)])))
}

const results = new Map<string, unknown>()
const words = new Map<string, readonly string[]>()

/**
 * Runs an expression on the names in it, once for the same values; whatever it warns of is a fault, such as a name that the decision does not
 * require.
 */
function run(text: string, context: Row, by: typeof evaluate = evaluate): unknown {
  const named = words.get(text) ?? ['?', ...(text.match(/[A-Za-z_]\w*/g) ?? [])]
  words.set(text, named)
  const seen = Object.fromEntries(named.filter((name) => Object.hasOwn(context, name)).map((name) => [name, context[name]]))
  const key = text + JSON.stringify(seen)
  if (!results.has(key)) {
    const { value, warnings } = by(text, seen)
    if (warnings.length > 0) throw new Error(`${text}: ${warnings.map(({ message }) => message).join()}`)
    results.set(key, value)
  }
  return results.get(key)
}

function given(element: Element, inputs: Row): unknown {
  const value = inputs[element.name] ?? null
  const { typeRef } = element.variable as { readonly typeRef: string }
  return typeof value === 'string' && typeRef.startsWith('date') ? run(`${typeRef}(text)`, { text: value }) : value
}
