import type { Language } from '../../calendar/language.ts'
import { assertVersion } from '../../model/checked.ts'
import { type OptionTable, oneOf, optional, readLanguage, readOptions } from '../../model/input/options.ts'
import { type RulesetVersion, versionName } from '../../model/version.ts'
import { capitalise } from '../../text/answer/findings.ts'
import { assumedInWords } from '../../text/answer/open.ts'
import { type Words, wordsOf } from '../../text/context.ts'
import { formPhrases } from '../../text/phrases/books/form.ts'
import { type JsonSchema, partOf, sharedParts } from './parts.ts'

/** The drafts of JSON Schema that are written. */
export const drafts = ['2020-12', '7'] as const

/** How a JSON Schema is written. */
export interface FactsJsonSchemaOptions {
  /** The language of titles and descriptions; English where it is left out. */
  readonly language?: Language
  /** The draft; 2020-12 where it is left out. */
  readonly draft?: (typeof drafts)[number]
}

const factsJsonSchemaOptions: OptionTable<FactsJsonSchemaOptions> = { language: optional(readLanguage), draft: optional(oneOf(drafts)) }

/**
 * Describes the facts of a version as a JSON Schema, for forms and for other programs.
 *
 * Titles are the labels of facts; descriptions are the questions, hints, and what is assumed where nothing is filled in. An assumption is no
 * default: a form that is submitted untouched gives the facts that were put in, and what is assumed of the others is listed in the result.
 * Every fact can be `"unknown"`. Data that the schema accepts can still be refused for its meaning, such as a stay that ends before it begins.
 *
 * @returns Plain JSON.
 *
 * @throws {@link InvalidRulesetError} when something is wrong with the version.
 * @throws {@link InvalidArgumentError} when an option does not exist or cannot be.
 *
 * @example
 * factsJsonSchema(version, { language: 'zh', draft: '7' }).$schema //=> 'http://json-schema.org/draft-07/schema#'
 */
export function factsJsonSchema(version: RulesetVersion, options: FactsJsonSchemaOptions = {}): JsonSchema {
  assertVersion(version)
  const { language, draft = '2020-12' } = readOptions(options, factsJsonSchemaOptions)
  const words = wordsOf(version, language)
  const properties = Object.keys(version.facts).map((name) => [name, factSchema(words, name)] as const)
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: formPhrases[words.language].heading(versionName(version)),
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    $defs: usedParts(sharedParts(words), properties),
  }
  return draft === '7' ? inDraft7(schema) : schema
}

function factSchema(words: Words, name: string): JsonSchema {
  const definition = words.version.facts[name]
  if (definition === undefined) return {}
  const { language } = words
  const { question, label, hint, assume, assumedBecause } = definition
  const { schema, how } = partOf(words, definition)
  const assumed =
    assume === undefined
      ? []
      : [
          formPhrases[language].assumed(assumedInWords(words, name, assume)),
          ...(assumedBecause === undefined ? [] : [assumedBecause[language]]),
        ]
  const description = [question[language], hint?.[language], how, ...assumed]
    .filter((part) => part !== undefined)
    .join(formPhrases[language].between)
  return { title: capitalise(label?.[language] ?? question[language]), description, ...schema }
}

/** The shared parts that the facts refer to, by themselves or by another part. */
function usedParts(parts: Readonly<Record<string, JsonSchema>>, properties: unknown): Readonly<Record<string, JsonSchema>> {
  const isUsed = (name: string, within: unknown) => JSON.stringify(within).includes(`"#/$defs/${name}"`)
  const direct = Object.entries(parts).filter(([name]) => isUsed(name, properties))
  return Object.fromEntries(Object.entries(parts).filter(([name]) => isUsed(name, [properties, direct])))
}

/** The same in draft 7, which keeps shared parts elsewhere. */
function inDraft7({ $defs, ...schema }: JsonSchema): JsonSchema {
  const refersElsewhere = (key: string, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? value.replace('#/$defs/', '#/definitions/') : value
  const whole = { ...schema, $schema: 'http://json-schema.org/draft-07/schema#', definitions: $defs }
  return JSON.parse(JSON.stringify(whole), refersElsewhere)
}
