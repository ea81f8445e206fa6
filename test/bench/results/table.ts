/** What is measured in one process: tables for people and, where work grew, curves. */
export interface Report {
  readonly tables: readonly Table[]
  readonly curves?: readonly Curve[]
}

/** Ratios by row and column; a cell that is not there was not measured. */
export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly (number | undefined)[] }[]
}

/** How the cost grows, as ratios to the first point. */
export interface Curve {
  readonly panel: Panel
  readonly name: string
  readonly points: readonly (readonly [size: number, ratio: number])[]
}

export const panels = {
  stays: 'stays, exact, in a few countries',
  rough: 'stays, a third of the dates partial or unknown',
  countries: 'stays, exact, each in another country',
} as const

export type Panel = keyof typeof panels

/** A ratio to three digits. */
export function shown(ratio: number | undefined): string {
  return ratio === undefined || !Number.isFinite(ratio) ? '–' : String(Number(ratio.toPrecision(3)))
}

/** A table in Markdown. */
export function markdownTable({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(['', ...columns]),
    line(['---', ...columns.map(() => '---:')]),
    ...rows.map(({ name, cells }) => line([name, ...cells.map(shown)])),
  ].join('\n')
}
