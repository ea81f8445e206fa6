import './field.css'
import type { JSX } from 'preact'
import { language, said } from '../../state/settings.ts'
import { CountriesField } from './countries-field.tsx'
import { Entries } from './entries.tsx'
import type { Definition, FieldProps } from './field.ts'
import { fieldWords } from './field-words.ts'
import { ScalarField } from './scalar-field.tsx'
import { StaysField } from './stays-field.tsx'

interface ValueFieldProps extends FieldProps {
  readonly definition: Definition
  readonly canBeUnknown?: boolean
}

/** A field for whatever a fact, a field of a record or a part of a stay can be; what it is called stands beside it. */
export function ValueField({ definition, canBeUnknown, ...field }: ValueFieldProps): JSX.Element {
  const words = fieldWords[language.value]
  switch (definition.type) {
    case 'countries':
      return <CountriesField {...field} label={said(definition.label ?? definition.question)} />
    case 'stays':
      return <StaysField {...field} />
    case 'records': {
      const each = said(definition.eachLabel ?? { en: definition.each, zh: definition.each })
      const parts = Object.entries(definition.fields).map(([name, part]) => ({
        name,
        definition: part,
        canBeUnknown: part.type !== 'text',
      }))
      return <Entries {...field} parts={parts} titleOf={(_, index) => words.entry(each, index + 1)} add={words.add(each)} />
    }
    default:
      return <ScalarField {...field} definition={definition} {...(canBeUnknown !== undefined && { canBeUnknown })} />
  }
}
