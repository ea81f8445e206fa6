declare module 'immigration-rulesets/traceability.json' {
  /** What the sources say, which rules encode it, and which cases decide these: versions and cases by their places in the lists. */
  interface Traceability {
    readonly versions: readonly string[]
    readonly clauses: readonly { readonly id: string; readonly kind: string; readonly text: string }[]
    readonly rules: readonly { readonly rule: string; readonly versions: readonly number[]; readonly cases?: readonly number[] }[]
    readonly cases: readonly { readonly version: number; readonly name: string }[]
  }
  const matrix: Traceability
  export default matrix
  export type { Traceability }
}
