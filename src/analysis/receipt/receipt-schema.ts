import * as z from 'zod/mini'
import { parsePlainDate } from '../../calendar/plain-date.ts'
import type { ExpectedOfReceipt } from '../../text/phrases/receipt.ts'
import type { PartOfFinding } from './found.ts'
import type { Receipt } from './receipt.ts'
import { saltPattern } from './salts.ts'

// The message of each part names what it should be, which the phrases of receipts say in every language.
let schema: ReturnType<typeof makeSchema> | undefined

/** A receipt as far as it can be told without the version that it is of; made when it is first needed, so that whoever reads none ships none. */
export function receiptSchema(): ReturnType<typeof makeSchema> {
  schema ??= makeSchema()
  return schema
}

function makeSchema() {
  const as = (expected: ExpectedOfReceipt) => ({ error: expected })
  const text = z.string(as('text'))
  const like = (pattern: RegExp, expected: ExpectedOfReceipt) => z.string(as(expected)).check(z.regex(pattern, as(expected)))
  const day = z.string(as('day')).check(z.refine((value) => parsePlainDate(value) !== undefined, as('day')))
  const hash = like(/^[0-9a-f]{64}$/, 'hash')
  const digest = like(/^sha256:[0-9a-f]{64}$/, 'digest')
  const byName = <Schema extends z.ZodMiniType>(schema: Schema) => z.record(z.string(), schema, as('object'))
  // What else a receipt says of a finding is only compared with what is found again.
  const told = z.optional(z.unknown())

  const finding = z.strictObject(
    {
      outcome: text,
      subject: byName(z.union([z.string(), z.number()], as('subject'))),
      status: z.enum(['applies', 'does-not-apply', 'undetermined', 'contested'], as('status')),
      kind: told,
      modality: told,
      by: told,
      mayBecome: told,
      rules: told,
      oneOf: told,
      exceptions: told,
      params: told,
      citations: told,
      missing: told,
      unknown: told,
      readings: told,
      restsOn: told,
      onRecommended: told,
      setAside: told,
      adviceFirst: told,
    } satisfies Readonly<Record<PartOfFinding, z.ZodMiniType>>,
    as('object'),
  )

  return z.strictObject(
    {
      format: z.literal(1, as('format')),
      ruleset: text,
      version: day,
      revision: z.int(as('count')).check(z.minimum(1, as('count'))),
      digest,
      meaning: digest,
      package: text,
      asOf: day,
      knownOn: z.nullable(day),
      readings: byName(text),
      assuming: z.boolean(as('boolean')),
      facts: byName(z.unknown()),
      factHashes: z.optional(byName(hash)),
      salts: z.optional(byName(like(saltPattern, 'salt'))),
      assumptions: z.array(z.unknown(), as('list')),
      scope: z.nullable(byName(z.unknown())),
      findings: z.array(finding, as('list')),
      sha256: hash,
    } satisfies Readonly<Record<keyof Receipt, z.ZodMiniType>>,
    as('object'),
  )
}
