import { quote } from '../../calendar/partial-date.ts'
import { type Citation, reliabilities } from '../citation.ts'
import { type FactCondition, operatorNames } from '../condition.ts'
import { controls, efforts } from '../control.ts'
import { countries } from '../country.ts'
import type { DateLimit, FactDefinition, FactIs, FieldDefinition } from '../fact.ts'
import type { City, Gazetteer, PlaceWords, Region } from '../gazetteer.ts'
import { operators, type Property } from '../operators.ts'
import { leadings, modalities, type Outcome, outcomeKinds } from '../outcome.ts'
import type { Reading, ReadingValue } from '../reading.ts'
import { type CertifiesByPlace, factRoles, fieldRoles, outcomeRoles, type ParameterDefinition, parameterRoles } from '../role.ts'
import type { Consequence, Reference, Rule } from '../rule.ts'
import type { Outside, Scope } from '../scope.ts'
import { stayKindNames } from '../stays/stay-kind.ts'
import type { Text } from '../text.ts'
import type { InForce, NotModelled, RulesetVersion } from '../version.ts'
import { type Entries, formBy, type Optional, optional, type Properties, type Vocabulary } from './vocabulary.ts'

const any = 'anything'

const text: Vocabulary = { properties: { en: any, zh: any } satisfies Properties<Text> }

/** What all forms of a kind can have besides what tells them apart. */
const label = { label: optional(text) } as const

const yes: Vocabulary = { words: [true] }

/** How other languages write operators. */
const operatorsMeant: Readonly<Record<string, string>> = {
  '=': 'equal',
  '==': 'equal',
  '===': 'equal',
  '!=': 'notEqual',
  '!==': 'notEqual',
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
}

/** How other languages put conditions together. */
const formsMeant: Readonly<Record<string, string>> = { and: 'all', or: 'any', allOf: 'all', anyOf: 'any' }

const conditions = {
  all: { all: { list: { form: () => condition } } },
  any: { any: { list: { form: () => condition } } },
  not: { not: { form: () => condition } },
  condition: { condition: any },
  fact: { fact: any, operator: { words: operatorNames, meant: operatorsMeant }, value: any } satisfies Properties<FactCondition>,
} satisfies Readonly<Record<string, Entries>>

const condition: Vocabulary = formBy('a condition', conditions, {}, formsMeant)

/** Conditions that have a name have a label as well. */
const sharedCondition: Vocabulary = formBy('a condition', conditions, label, formsMeant)

const maybe = optional(any)
const span: Vocabulary = { properties: { years: maybe, months: maybe, days: maybe } }
const shift: Vocabulary = { properties: { years: maybe, months: maybe, days: maybe, workingDays: maybe, hours: maybe } }

/** What may be written in a property of a measure. */
function vocabularyOf(property: Property<never>): Vocabulary {
  switch (property.holds) {
    case 'word':
      return { words: property.words }
    case 'words':
      return { list: { words: property.words } }
    case 'country':
      return { words: countries }
    case 'ends':
      return { properties: { from: any, to: any } }
    case 'duration':
      return span
    case 'shift':
      return shift
    case 'name':
    case 'names':
    case 'list':
    case 'days':
      return any
  }
}

function entryOf(property: Property<never>): Vocabulary | Optional {
  return property.optional ? optional(vocabularyOf(property)) : vocabularyOf(property)
}

const measures = Object.fromEntries(
  Object.entries(operators).map(([name, { properties }]) => [
    name,
    Object.fromEntries(Object.entries(properties).map(([property, definition]) => [property, entryOf(definition as Property<never>)])),
  ]),
)

const measure = formBy('a measure', measures, label)

/** Tells a form by the word in `type`, all forms having some properties in common. */
function byType(common: Entries, types: Readonly<Record<string, Entries>>): Vocabulary {
  const words: Vocabulary = { words: Object.keys(types) }
  return {
    form: ({ type }) => {
      const own = typeof type === 'string' && Object.hasOwn(types, type) ? types[type] : {}
      return { properties: { type: words, ...common, ...own } }
    },
  }
}

const field = byType(
  { question: text, label: optional(text), role: optional({ words: fieldRoles }), optional: optional(yes) } satisfies Omit<
    Properties<FieldDefinition>,
    'type'
  >,
  {
    boolean: {},
    country: {},
    text: {},
    date: { notAfterAsOf: optional(yes) },
  },
)

const factIs: Vocabulary = { properties: { fact: any, is: any } satisfies Properties<FactIs> }

/** The name of a date, or an object that tells more. */
const dateLimits: Vocabulary = {
  list: {
    object: {
      properties: { date: any, where: optional(factIs), otherwise: optional(factIs) } satisfies Properties<Exclude<DateLimit, string>>,
    },
  },
}

const limits = { notAfterAsOf: optional(yes), notAfter: optional(dateLimits), notBefore: optional(dateLimits) }

const fact = byType(
  {
    question: text,
    label: optional(text),
    hint: optional(text),
    assume: maybe,
    assumedBecause: optional(text),
    role: optional({ words: factRoles }),
    control: optional({ words: controls }),
    effort: optional({ words: efforts }),
    cites: maybe,
  } satisfies Omit<Properties<FactDefinition>, 'type'>,
  {
    boolean: {},
    integer: { minimum: maybe, maximum: maybe, unit: maybe },
    enum: { values: any, labels: optional({ named: text }) },
    date: { ...limits, none: optional(text) },
    time: limits,
    country: {},
    countries: {},
    stays: { complete: maybe, assumeKind: optional({ words: stayKindNames }) },
    records: { each: any, eachLabel: optional(text), fields: { named: field } },
  },
)

const modality: Vocabulary = { words: modalities }

/** A constant, or an object: a reference or a text, told by whether it names a fact. */
const parameter: Vocabulary = {
  object: { form: (value) => ('fact' in value ? { properties: { fact: any } satisfies Properties<Reference> } : text) },
}

const rule: Properties<Rule> = {
  id: any,
  title: text,
  cites: any,
  forEach: maybe,
  when: condition,
  unless: optional(condition),
  then: {
    properties: {
      outcome: any,
      modality: optional(modality),
      by: optional(text),
      params: optional({ named: parameter }),
    } satisfies Properties<Consequence>,
    instead: (outcome) => quote(`{ "outcome": ${JSON.stringify(outcome)} }`),
  },
}

const city: Vocabulary = { properties: { names: any, parts: maybe } satisfies Properties<City> }

const gazetteer: Vocabulary = {
  properties: {
    words: { properties: { city: any, part: any, region: any, country: any } satisfies Properties<PlaceWords> },
    doubtful: maybe,
    variants: maybe,
    letters: maybe,
    regions: { list: { properties: { names: any, ownCode: maybe, cities: { list: city } } satisfies Properties<Region> } },
  } satisfies Properties<Gazetteer>,
}

const properties: Properties<RulesetVersion> = {
  ruleset: any,
  inForce: { properties: { from: any, basis: { words: ['exact', 'bound'] }, note: optional(text) } satisfies Properties<InForce> },
  encodedOn: any,
  verifiedOn: any,
  revision: any,
  dateRounding: { words: ['down', 'up'] },
  scope: optional({
    properties: {
      title: text,
      outside: {
        list: { properties: { id: any, when: condition, because: text, instead: text, cites: any } satisfies Properties<Outside> },
      },
    } satisfies Properties<Scope>,
  }),
  citations: {
    named: {
      properties: {
        instrument: text,
        locator: optional(text),
        address: maybe,
        read: any,
        textHash: maybe,
        reliability: { words: reliabilities },
        clauses: any,
        note: optional(text),
      } satisfies Properties<Citation>,
    },
  },
  facts: { named: fact },
  measures: { named: measure },
  readings: {
    named: {
      properties: {
        title: text,
        values: { named: { properties: { title: text, cites: any } satisfies Properties<ReadingValue> } },
        recommended: any,
        because: text,
      } satisfies Properties<Reading>,
    },
  },
  conditions: { named: sharedCondition },
  outcomes: {
    named: {
      properties: {
        kind: { words: outcomeKinds },
        modality,
        by: optional(text),
        title: text,
        role: optional({ words: outcomeRoles }),
        setsAside: maybe,
        before: maybe,
        leadsTo: optional({ words: leadings }),
      } satisfies Properties<Outcome>,
    },
  },
  parameters: optional({
    named: { properties: { label: text, role: optional({ words: parameterRoles }) } satisfies Properties<ParameterDefinition> },
  }),
  certifiesByPlace: optional({ list: { properties: { country: any, cites: any } satisfies Properties<CertifiesByPlace> } }),
  places: optional({ named: gazetteer }),
  rules: { list: { properties: rule } },
  notModelled: { list: { properties: { clauses: any, reason: any } satisfies Properties<NotModelled> } },
}

/** Every property name and every closed word that a version can use, and what it has to give. */
export const versionVocabulary: Vocabulary = { properties }
