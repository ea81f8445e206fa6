import { type FileMetaData, parquetSchema, type SchemaElement, type SchemaTree } from 'hyparquet'
import { InvalidFactsError, type Issue } from '../../errors.ts'
import { misspelt } from '../../model/situation/client-file.ts'
import type { RulesetVersion } from '../../model/version.ts'

/** What numbers and texts can be said to be, and still be what a fact is. */
const understood = /^(UTF8|STRING|ENUM|JSON|DATE|NULL|INTEGER|U?INT_(8|16|32|64))$/

/** What values are kept as; times of 96 bits and bytes of a fixed length are none of these. */
const keptAs = /^(BOOLEAN|INT32|INT64|FLOAT|DOUBLE|BYTE_ARRAY)$/

/**
 * Reads the names of the columns, and refuses those that cannot hold a fact, before any row is read: one of times, since a time is a day only
 * in some zone; of bytes; of records that are in no list; or in whose records a field is misspelt.
 *
 * Types that say the same in two ways are made to say it in the way that is looked for when rows are read.
 *
 * @throws {@link InvalidFactsError} with one issue a column.
 */
export function parquetColumns(metadata: FileMetaData, known: readonly RulesetVersion[]): readonly string[] {
  for (const element of metadata.schema) spellOut(element)
  const { children } = parquetSchema(metadata)
  const issues = children.flatMap((column): readonly Issue[] => {
    const { name } = column.element
    const message = isRecord(column) ? 'the column holds records: a fact is a value or a list' : faultIn(column)
    if (message !== undefined) return [{ path: name, message }]
    const fields = fieldsIn(column)
    if (fields === undefined) return []
    return misspelt(known, { [name]: [fields] }).map((issue) => ({ ...issue, path: issue.path.replace('[0]', '[]') }))
  })
  if (issues.length > 0) throw new InvalidFactsError(issues)
  return children.map(({ element }) => element.name)
}

/** JSON is kept as a text, to be read as that of a row of CSV is. */
function spellOut(element: SchemaElement): void {
  const { logical_type: logical, converted_type: converted } = element
  if (logical?.type === 'JSON' || converted === 'JSON') {
    element.converted_type = 'UTF8'
    element.logical_type = { type: 'STRING' }
  } else if (logical?.type === 'DATE' || logical?.type === 'LIST') element.converted_type = logical.type
}

function faultIn({ element, children }: SchemaTree): string | undefined {
  const { type, converted_type: converted, logical_type: logical } = element
  const said = logical?.type ?? converted
  if (children.length > 0) return said === undefined || said === 'LIST' ? firstOf(children, faultIn) : typeFault(said)
  if (said !== undefined && !understood.test(said)) return typeFault(said)
  if (type === 'BYTE_ARRAY' && said === undefined) return 'the column holds bytes: write it as texts (STRING)'
  return type !== undefined && keptAs.test(type) ? undefined : typeFault(type)
}

function typeFault(type: string | undefined): string {
  if (/^(TIMESTAMP|INT96)/.test(String(type)))
    return 'the column holds times, and which day a time is depends on the zone: write it as days (DATE), or as texts'
  return `the column has the type ${type}: write it as texts (STRING), truth values, whole numbers, days (DATE) or lists of these or of records`
}

/** Records that are in no list. */
function isRecord({ element, children }: SchemaTree): boolean {
  const { converted_type: converted, logical_type: logical, repetition_type: repetition } = element
  return children.length > 0 && converted === undefined && logical === undefined && repetition !== 'REPEATED'
}

/** The fields of the records in a list, as a record that has them all; nothing where it holds none. */
function fieldsIn({ element, children }: SchemaTree): Readonly<Record<string, undefined>> | undefined {
  if (children.length === 0) return undefined
  // Within a list, a group of one that repeats stands around each entry.
  if (element.converted_type === 'LIST') return firstOf(children, (entries) => fieldsIn(entries))
  const [only] = children
  const isAround = element.repetition_type === 'REPEATED' && children.length === 1
  if (isAround) return only === undefined ? undefined : fieldsIn(only)
  return Object.fromEntries(children.map((field) => [field.element.name, undefined]))
}

function firstOf<Thing, Found>(things: readonly Thing[], find: (thing: Thing) => Found | undefined): Found | undefined {
  for (const thing of things) {
    const found = find(thing)
    if (found !== undefined) return found
  }
  return undefined
}
