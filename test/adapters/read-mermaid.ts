import mermaid from 'mermaid'

/** A flowchart: what stands in each of its boxes, and on each of its arrows. */
export interface Flowchart {
  readonly texts: ReadonlyMap<string, string>
  readonly arrows: readonly { readonly from: string; readonly to: string; readonly text: string }[]
}

interface FlowDb {
  getVertices(): ReadonlyMap<string, { readonly id: string; readonly text?: string }>
  getEdges(): readonly { readonly start: string; readonly end: string; readonly text: string }[]
}

let ready: Promise<unknown> | undefined

/** Reads a flowchart by the parser of Mermaid, which needs a page to be loaded in, and is slow. */
export async function readByMermaid(text: string): Promise<Flowchart> {
  // What kinds of charts there are is loaded with the first that is read.
  ready ??= mermaid.parse('flowchart TD')
  await ready
  const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text)
  if (type !== 'flowchart-v2') throw new Error(`this is no flowchart but ${type}`)
  const flow = db as unknown as FlowDb
  // Mermaid keeps the characters that are written by their numbers so until it draws.
  const decoded = (label: string) => byNumber(label, /ﬂ°°(\d+)¶ß/gu)
  return {
    texts: new Map([...flow.getVertices().values()].map(({ id, text: label = '' }) => [id, decoded(label)])),
    arrows: flow.getEdges().map(({ start, end, text: label }) => ({ from: start, to: end, text: decoded(label) })),
  }
}

const shapes = {
  start: /^ {2}(start)\(\["([^"]*)"\]\) --> ([\w-]+)$/,
  box: /^ {2}([\w-]+)(?:\["|\(\[")([^"]*)(?:"\]|"\]\))$/,
  arrow: /^ {2}(n\d+) -->\|"([^"]*)"\| ([\w-]+)$/,
}

/** Reads the few shapes that are written here; a line of any other shape is refused. */
export function readByLine(text: string): Flowchart {
  const [first, ...lines] = text.trimEnd().split('\n')
  if (first !== 'flowchart TD') throw new Error(`this is no flowchart but ${first}`)
  const texts = new Map<string, string>()
  const arrows: { from: string; to: string; text: string }[] = []
  const decoded = (label: string) => byNumber(label, /#(\d+);/g)
  for (const line of lines) {
    const [start, box, arrow] = [shapes.start, shapes.box, shapes.arrow].map((shape) => shape.exec(line) ?? undefined)
    if (start !== undefined) {
      texts.set('start', decoded(start[2] ?? ''))
      arrows.push({ from: 'start', to: start[3] ?? '', text: '' })
    } else if (arrow !== undefined) arrows.push({ from: arrow[1] ?? '', to: arrow[3] ?? '', text: decoded(arrow[2] ?? '') })
    else if (box !== undefined) texts.set(box[1] ?? '', decoded(box[2] ?? ''))
    else throw new Error(`this is no line of a chart: ${line}`)
  }
  return { texts, arrows }
}

function byNumber(label: string, numbers: RegExp): string {
  return label.replace(numbers, (_, number) => String.fromCodePoint(Number(number)))
}
