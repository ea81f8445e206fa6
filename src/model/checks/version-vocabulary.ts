import { type Citation, reliabilities } from '../citation.ts'
import { type FactCondition, operatorNames } from '../condition.ts'
import { countries } from '../country.ts'
import type { DateLimit, FactDefinition, FactIs, FieldDefinition } from '../fact.ts'
import type { City, Gazetteer, PlaceWords, Region } from '../gazetteer.ts'
import { operators, type Property } from '../operators.ts'
import { modalities, type Outcome, outcomeKinds } from '../outcome.ts'
import type { Reading, ReadingValue } from '../reading.ts'
import { type CertifiesByPlace, factRoles, fieldRoles, outcomeRoles, type ParameterDefinition, parameterRoles } from '../role.ts'
import type { Consequence, Reference, Rule } from '../rule.ts'
import type { Outside, Scope } from '../scope.ts'
import { stayKindNames } from '../stay-kind.ts'
import type { Text } from '../text.ts'
import type { InForce, NotModelled, RulesetVersion } from '../version.ts'
import { formBy, type Properties, type Vocabulary } from './vocabulary.ts'

const any = 'anything'

const text: Vocabulary = { properties: { en: any, zh: any } satisfies Properties<Text> }

/** What all forms of a kind can have besides what tells them apart. */
const label = { label: text } as const

const yes: Vocabulary = { words: [true] }

const conditions = {
  all: { all: { list: { form: () => condition } } },
  any: { any: { list: { form: () => condition } } },
  not: { not: { form: () => condition } },
  condition: { condition: any },
  fact: { fact: any, operator: { words: operatorNames }, value: any } satisfies Properties<FactCondition>,
} satisfies Readonly<Record<string, Readonly<Record<string, Vocabulary>>>>

const condition: Vocabulary = formBy('a condition', conditions)

/** Conditions that have a name have a label as well. */
const sharedCondition: Vocabulary = formBy('a condition', conditions, label)

const span: Vocabulary = { properties: { years: any, months: any, days: any } }
const shift: Vocabulary = { properties: { years: any, months: any, days: any, workingDays: any, hours: any } }

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

const measures = Object.fromEntries(
  Object.entries(operators).map(([name, { properties }]) => [
    name,
    Object.fromEntries(Object.entries(properties).map(([property, definition]) => [property, vocabularyOf(definition as Property<never>)])),
  ]),
)

const measure = formBy('a measure', measures, label)

/** Tells a form by the word in `type`, all forms having some properties in common. */
function byType(
  common: Readonly<Record<string, Vocabulary>>,
  types: Readonly<Record<string, Readonly<Record<string, Vocabulary>>>>,
): Vocabulary {
  const words: Vocabulary = { words: Object.keys(types) }
  return {
    form: ({ type }) => {
      const own = typeof type === 'string' && Object.hasOwn(types, type) ? types[type] : {}
      return { properties: { type: words, ...common, ...own } }
    },
  }
}

const field = byType(
  { question: text, label: text, role: { words: fieldRoles }, optional: yes } satisfies Omit<Properties<FieldDefinition>, 'type'>,
  {
    boolean: {},
    country: {},
    text: {},
    date: { notAfterAsOf: yes },
  },
)

const factIs: Vocabulary = { properties: { fact: any, is: any } satisfies Properties<FactIs> }

/** The name of a date, or an object that tells more. */
const dateLimits: Vocabulary = {
  list: {
    object: { properties: { date: any, where: factIs, otherwise: factIs } satisfies Properties<Exclude<DateLimit, string>> },
  },
}

const limits = { notAfterAsOf: yes, notAfter: dateLimits, notBefore: dateLimits }

const fact = byType(
  { question: text, label: text, hint: text, assume: any, assumedBecause: text, cites: any } satisfies Omit<
    Properties<FactDefinition>,
    'type'
  >,
  {
    boolean: {},
    integer: { minimum: any, maximum: any, unit: any },
    enum: { values: any, labels: { named: text } },
    date: { ...limits, none: text },
    time: limits,
    country: {},
    countries: {},
    stays: { complete: any, assumeKind: { words: stayKindNames } },
    records: { each: any, eachLabel: text, role: { words: factRoles }, fields: { named: field } },
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
  forEach: any,
  when: condition,
  unless: condition,
  then: { properties: { outcome: any, modality, by: text, params: { named: parameter } } satisfies Properties<Consequence> },
}

const city: Vocabulary = { properties: { names: any, parts: any } satisfies Properties<City> }

const gazetteer: Vocabulary = {
  properties: {
    words: { properties: { city: any, part: any, region: any, country: any } satisfies Properties<PlaceWords> },
    doubtful: any,
    variants: any,
    letters: any,
    regions: { list: { properties: { names: any, ownCode: any, cities: { list: city } } satisfies Properties<Region> } },
  } satisfies Properties<Gazetteer>,
}

const properties: Properties<RulesetVersion> = {
  ruleset: any,
  inForce: { properties: { from: any, basis: { words: ['exact', 'bound'] }, note: text } satisfies Properties<InForce> },
  encodedOn: any,
  verifiedOn: any,
  revision: any,
  dateRounding: { words: ['down', 'up'] },
  scope: {
    properties: {
      title: text,
      outside: {
        list: { properties: { id: any, when: condition, because: text, instead: text, cites: any } satisfies Properties<Outside> },
      },
    } satisfies Properties<Scope>,
  },
  citations: {
    named: {
      properties: {
        instrument: text,
        locator: text,
        address: any,
        read: any,
        textHash: any,
        reliability: { words: reliabilities },
        clauses: any,
        note: text,
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
        by: text,
        title: text,
        role: { words: outcomeRoles },
        setsAside: any,
      } satisfies Properties<Outcome>,
    },
  },
  parameters: { named: { properties: { label: text, role: { words: parameterRoles } } satisfies Properties<ParameterDefinition> } },
  certifiesByPlace: { list: { properties: { country: any, cites: any } satisfies Properties<CertifiesByPlace> } },
  places: { named: gazetteer },
  rules: { list: { properties: rule } },
  notModelled: { list: { properties: { clauses: any, reason: any } satisfies Properties<NotModelled> } },
}

/** Every property name and every closed word that a version can use. */
export const versionVocabulary: Vocabulary = { properties }
