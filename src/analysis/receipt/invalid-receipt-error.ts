import { formatIssues, type Issue, RulesetError } from '../../errors.ts'

/** A receipt that cannot be read; nothing of it is used. */
export class InvalidReceiptError extends RulesetError {
  static override get name(): string {
    return 'InvalidReceiptError'
  }

  override readonly name = 'InvalidReceiptError'
  readonly code = 'INVALID_RECEIPT'

  constructor(readonly issues: readonly Issue[]) {
    super(`invalid receipt:\n${formatIssues(issues)}`)
  }
}
