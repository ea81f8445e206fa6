import { InvalidArgumentError } from '../../errors.ts'
import { assertVersion } from '../../model/checked.ts'
import type { FactDefinition, FieldDefinition } from '../../model/fact.ts'
import { describe, unknownName } from '../../model/input/describe.ts'
import { type FactPoint, pointAt } from '../../model/situation/point.ts'
import { everyStayLived, type StayFieldDefinition, stayFields } from '../../model/stays/stay-fields.ts'
import type { Text } from '../../model/text.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { FactPath } from '../../model/version-names.ts'
import { questionFor } from './question-for.ts'

/** What a version says of a fact or of a field of its records; of the parts of a stay, what is the same in all versions. */
export type AnyDefinition = FactDefinition | FieldDefinition | StayFieldDefinition | typeof everyStayLived

/** What is asked at a path, told apart by `kind`. */
export type QuestionAt<Version = RulesetVersion, Path = FactPath<Version>> = AskedOfEach<DefinitionAt<Version, Path>>

/** What is asked, and what an answer to it can be. */
export interface Asked<Definition extends AnyDefinition> extends FactPoint {
  /** What an answer is: a date, a choice, a list of stays. */
  readonly kind: Definition['type']
  /** All that is said of it: what it is, its limits and its hint, whether it may be left out, what is assumed. */
  readonly definition: Definition
  /** What it is called within a sentence; the question where it has no name. */
  readonly label: Text
  /** What the values of a choice are called; empty for anything else. */
  readonly labels: Definition extends { readonly values: readonly (infer Value extends string)[] }
    ? Readonly<Record<Value, Text>>
    : Readonly<Record<never, Text>>
  /** As it is asked; a part of a stay or record by number. */
  readonly question: Text
}

type AskedOfEach<Definition> = Definition extends AnyDefinition ? Asked<Definition> : never

/** The definition behind a path. */
type DefinitionAt<Version, Path> = string extends Path
  ? AnyDefinition
  : Version extends { readonly facts: infer Facts }
    ? Path extends keyof Facts
      ? Facts[Path]
      : Path extends `${string}[].${string}`
        ? typeof everyStayLived
        : Path extends `${infer List}[${number}].${infer Field}`
          ? PartOf<Facts[List & keyof Facts], Field>
          : never
    : never

type PartOf<Fact, Field> = Fact extends { readonly type: 'records'; readonly fields: infer Fields }
  ? Fields[Field & keyof Fields]
  : Fact extends { readonly type: 'stays' }
    ? (typeof stayFields)[Field & keyof typeof stayFields]
    : never

/**
 * Tells what is behind a path of a result: what the version says of the fact, what sort of answer it takes, and what to call it.
 *
 * The path `residences[].kind` asks of all stays that do not tell it whether what was assumed of them is right: yes or no.
 *
 * @param version - The version that the result is of.
 * @param path - Such as `nextQuestion.fact`, or one of `missing`.
 *
 * @throws {@link InvalidArgumentError} for a path at which the version has nothing to ask.
 *
 * @example
 * const { kind, label, question } = questionAt(version, 'residences[1].to')
 * kind //=> 'date'
 * label.en //=> 'last day'
 * question.en //=> 'Stay 2: On which day did it end?'
 */
export function questionAt<Version extends RulesetVersion, const Path extends FactPath<Version>>(
  version: Version,
  path: Path,
): QuestionAt<Version, Path>
export function questionAt(version: RulesetVersion, path: string): Asked<AnyDefinition> {
  assertVersion(version)
  if (typeof path !== 'string') throw new InvalidArgumentError('path', `${describe(path)} is not a path: write \`residences[1].to\``)
  const point = pointAt(path)
  if ('calendar' in point) throw new InvalidArgumentError('path', `\`${path}\` cannot be asked: the days have not been announced`)
  const definition = definitionAt(version, point)
  const { label = definition.question } = definition
  return {
    ...point,
    kind: definition.type,
    definition,
    label,
    labels: labelsOf(definition),
    question: questionFor(version, point, 'absent'),
  }
}

function definitionAt({ facts }: RulesetVersion, { fact: name, index, field }: FactPoint): AnyDefinition {
  const fact = own(facts, name)
  if (fact === undefined) throw new InvalidArgumentError('path', unknownName('fact', name, Object.keys(facts)))
  if (index === undefined && field === undefined) return fact
  const list = fact.type === 'stays' ? stayFields : fact.type === 'records' ? fact.fields : undefined
  if (list === undefined) throw new InvalidArgumentError('path', `\`${name}\` is no list`)
  if (index === undefined || field === undefined) throw new InvalidArgumentError('path', `write \`${name}[0].${Object.keys(list)[0]}\``)
  if (index === 'every' && fact.type === 'stays' && field === 'kind') return everyStayLived
  const part = index === 'every' ? undefined : own<AnyDefinition>(list, field)
  if (part === undefined) throw new InvalidArgumentError('path', unknownName('field', field, Object.keys(list)))
  return part
}

function labelsOf(definition: AnyDefinition): Readonly<Record<string, Text>> {
  if (definition.type !== 'enum') return {}
  const { values, labels } = definition
  return Object.fromEntries(values.map((value) => [value, own<Text>(labels ?? {}, value) ?? { en: value, zh: value }]))
}

function own<Entry>(map: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined
}
