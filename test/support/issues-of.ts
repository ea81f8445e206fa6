import { InvalidFactsError, type Issue } from '../../src/errors.ts'

/** The issues of the facts that a call ends with; any other error is passed on. */
export function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call()
    return []
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues
    throw error
  }
}
