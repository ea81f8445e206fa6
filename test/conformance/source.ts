/** Whose vectors they are, and what was taken from where. */
export interface Source {
  readonly name: string
  /** What of it is about the same as what this package does. */
  readonly part: string
  /** The repository and the files in it; or the package. */
  readonly from: string
  readonly rows: readonly Row[]
}

/** One vector: run and compared, or named as what cannot be said here. */
export type Row = Compared | Inexpressible

/** A vector that can be said here. */
export interface Compared {
  /** As its source names it, or by its place there. */
  readonly id: string
  /** What the source expects, in the words of the answer here. */
  readonly theirs: unknown
  readonly ours: () => unknown
  /** What the package of the source says today, where it can be run here: it has to be what it expects. */
  readonly confirmed?: () => unknown
  /** Given where the answer is another one on purpose: what it is, and why. */
  readonly differs?: { readonly answer: unknown; readonly because: string }
}

/** A vector that has no equivalent here. */
export interface Inexpressible {
  readonly id: string
  /** Why; the same words for the same reason. */
  readonly inexpressible: string
  /** The nearest that can be written, and the part of it that is refused; nothing where there are no words to try it in. */
  readonly refused?: { readonly at: string; readonly by: () => unknown }
}

/** Whether a vector has no equivalent. */
export function isInexpressible(row: Row): row is Inexpressible {
  return 'inexpressible' in row
}
