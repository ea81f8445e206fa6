import type { Complain } from '../input/collect-issues.ts'

/** What is said of a value that cannot be looked through, such as a number for a list: only the strict reader can say where it is. */
export const wrongType = 'a value here is of the wrong type: `readVersion` says which'

/** Runs a check of one entry: what cannot be looked through is told, and does not hide what is wrong with the others. */
export function guarded(path: string, complain: Complain, check: () => void): void {
  try {
    check()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    complain(path, wrongType)
  }
}
