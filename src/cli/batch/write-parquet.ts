import type { BasicType } from 'hyparquet-writer'
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import type { LineAnswer } from '../../batch/answer.ts'
import { type AnswerRow, answerColumns, answerRows } from './answer-rows.ts'
import type { Output } from './output.ts'

/** How many rows are gathered before they are written: what is held at a time. */
const mostRows = 65_536

/** Writes statuses as rows, a line of JSON each, for {@link parquetOutput} to gather. */
export function writeRows(line: number, answer: LineAnswer): string {
  return answerRows(line, answer)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('')
}

/** Gathers rows as {@link writeRows} writes them, and writes them as Parquet, a group of rows at a time. */
export function parquetOutput(write: (bytes: Uint8Array) => Promise<boolean>, rowsAGroup = mostRows): Output {
  const bytes = new ByteWriter()
  const parquet = new ParquetWriter({ writer: bytes, schema: schemaFromColumnData({ columnData: columnsOf([]) }) })
  const decoder = new TextDecoder()
  let rows: AnswerRow[] = []

  /** Hands on what has been written, and begins anew in its place. */
  function handOn(): Promise<boolean> {
    const written = bytes.getBytes().slice()
    bytes.index = 0
    return write(written)
  }
  async function writeGroup(): Promise<boolean> {
    await parquet.write({ columnData: columnsOf(rows), rowGroupSize: rowsAGroup })
    rows = []
    return handOn()
  }
  return {
    async take(answers) {
      for (const line of decoder.decode(answers).split('\n')) {
        if (line !== '') rows.push(JSON.parse(line))
        if (rows.length === rowsAGroup && !(await writeGroup())) return false
      }
      return true
    },
    async end() {
      if (rows.length > 0 && !(await writeGroup())) return false
      await parquet.finish()
      return handOn()
    },
  }
}

function columnsOf(rows: readonly AnswerRow[]) {
  return answerColumns.map((name) => {
    const isLine = name === 'line'
    const data = isLine ? BigInt64Array.from(rows, ({ line }) => BigInt(line)) : rows.map((row) => row[name] ?? null)
    const type: BasicType = isLine ? 'INT64' : 'STRING'
    return { name, data, type, nullable: !isLine }
  })
}
