import type { Text } from './model/text.ts'

/** The stable identity of every error that this package throws on purpose. */
export type ErrorCode =
  | 'INVALID_RULESET'
  | 'INVALID_FACTS'
  | 'INVALID_JSON'
  | 'INVALID_ARGUMENT'
  | 'NOT_IN_FORCE'
  | 'UNKNOWN_VERSION'
  | 'INCOMPLETE_FACTS'
  | 'INVALID_RECEIPT'

/** One thing that is wrong with an input: where it is, what was found, and what would have been right. */
export interface Issue {
  /** The path from the root of the input, such as `residences[2].from`; empty for the input as a whole. */
  readonly path: string
  /** One sentence in lower case, without a full stop. */
  readonly message: string
  /** The message in every language, where it is about what a person said, and not about how a program calls it. */
  readonly text?: Text
}

// Registered, so that the ESM and the CommonJS build recognise each other's errors.
const brand = Symbol.for('immigration-rulesets/RulesetError')

/**
 * The base of everything that this package throws on purpose.
 *
 * Each class gives its own name: the CommonJS build would lose it.
 */
export abstract class RulesetError extends Error {
  static override get name(): string {
    return 'RulesetError'
  }

  abstract readonly code: ErrorCode
  readonly [brand] = true
}

/**
 * Tells whether an error was thrown by this package, whichever build threw it.
 *
 * @example
 * isRulesetError(new Error('no')) //=> false
 */
export function isRulesetError(error: unknown): error is RulesetError {
  return error instanceof Error && brand in error
}

/** A ruleset version that cannot be read; nothing of it is used. */
export class InvalidRulesetError extends RulesetError {
  static override get name(): string {
    return 'InvalidRulesetError'
  }

  override readonly name = 'InvalidRulesetError'
  readonly code = 'INVALID_RULESET'

  constructor(
    /** The version's name, or what it calls itself. */
    readonly version: string,
    readonly issues: readonly Issue[],
    /** The ids of its rules, which the text of the error names beside their numbers. */
    ruleIds: readonly unknown[] = [],
  ) {
    super(`invalid ruleset \`${version}\`:\n${formatIssues(issues, ruleIds)}`)
  }
}

/** Facts that cannot be understood; nothing of them is used. */
export class InvalidFactsError extends RulesetError {
  static override get name(): string {
    return 'InvalidFactsError'
  }

  override readonly name = 'InvalidFactsError'
  readonly code = 'INVALID_FACTS'

  constructor(readonly issues: readonly Issue[]) {
    super(`invalid facts:\n${formatIssues(issues)}`)
  }
}

/** A text that is not JSON, or not as JSON should be given here: too large, too deep, or with a property name that does harm. */
export class InvalidJsonError extends RulesetError {
  static override get name(): string {
    return 'InvalidJsonError'
  }

  override readonly name = 'InvalidJsonError'
  readonly code = 'INVALID_JSON'

  constructor(
    readonly problem: string,
    /** Where it was found, both from 1; nothing where the text as a whole is wrong. */
    readonly position?: { readonly line: number; readonly column: number },
  ) {
    super(`invalid JSON${position === undefined ? '' : ` at line ${position.line}, column ${position.column}`}: ${problem}`)
  }
}

/** An argument other than the facts that cannot be used, such as an as-of date that is no date. */
export class InvalidArgumentError extends RulesetError {
  static override get name(): string {
    return 'InvalidArgumentError'
  }

  override readonly name = 'InvalidArgumentError'
  readonly code = 'INVALID_ARGUMENT'

  constructor(
    readonly argument: string,
    readonly problem: string,
  ) {
    super(`\`${argument}\`: ${problem}`)
  }
}

/** No encoded version was in force on the day asked about. */
export class NotInForceError extends RulesetError {
  static override get name(): string {
    return 'NotInForceError'
  }

  override readonly name = 'NotInForceError'
  readonly code = 'NOT_IN_FORCE'

  constructor(
    readonly ruleset: string,
    readonly asOf: string,
    /** The first day that is covered. */
    readonly from: string,
    /** The day by which nothing had been encoded: then `from` is the day on which the first version was. */
    readonly knownOn?: string,
  ) {
    const first = `the first day covered is ${from}`
    const encoded = `nothing was encoded by ${knownOn}: the first version was on ${from}`
    super(`no version of \`${ruleset}\` covers ${asOf}: ${knownOn === undefined ? first : encoded}`)
  }
}

/** A ruleset has no version with the name or revision asked for. */
export class UnknownVersionError extends RulesetError {
  static override get name(): string {
    return 'UnknownVersionError'
  }

  override readonly name = 'UnknownVersionError'
  readonly code = 'UNKNOWN_VERSION'

  constructor(
    readonly ruleset: string,
    readonly version: string,
    readonly known: readonly string[],
  ) {
    super(`\`${ruleset}\` has no version \`${version}\`: it has ${known.length === 0 ? 'none' : known.join(', ')}`)
  }
}

/** Facts that are not complete and exact were given to something that has no unknown. */
export class IncompleteFactsError extends RulesetError {
  static override get name(): string {
    return 'IncompleteFactsError'
  }

  override readonly name = 'IncompleteFactsError'
  readonly code = 'INCOMPLETE_FACTS'

  constructor(
    /** The paths of the facts that are absent, unknown or inexact. */
    readonly missing: readonly string[],
  ) {
    super(`these facts have to be known exactly here: ${missing.join(', ')}`)
  }
}

/** Writes issues, a line each, with their paths. */
export function formatIssues(issues: readonly Issue[], ruleIds: readonly unknown[] = []): string {
  const beside = (path: string) => {
    const id = ruleIds[Number(/^rules\[(\d+)\]/.exec(path)?.[1] ?? -1)]
    return typeof id === 'string' && /^[\w-]{1,64}$/.test(id) ? ` (rule \`${id}\`)` : ''
  }
  return issues.map(({ path, message }) => `  ${path === '' ? '(root)' : path}${beside(path)}: ${message}`).join('\n')
}
