/** What a line of input was understood as, or why it was not, in one line. */
export type Reading<Value> = Understood<Value> | { readonly problem: string; readonly meant?: Understood<Value> }

/** The value of a line, and how it is called where the line does not say that itself. */
export interface Understood<Value> {
  readonly value: Value
  readonly shown?: string
}

/** One thing asked of somebody: the text that asks, what it takes in more words, and how a line is understood. */
export interface Prompt<Value> {
  readonly text: string
  readonly help: string
  read(line: string): Reading<Value>
}

/** A conversation that asks prompts and, in the end, gives a result. Run again with the same answers it takes the same course. */
export type Conversation<Result> = Generator<Prompt<unknown>, Result, unknown>

/** Asks one prompt within a conversation. */
export function* asking<Value>(prompt: Prompt<Value>): Conversation<Value> {
  // Whoever drives the conversation answers with what the prompt itself has read.
  return (yield prompt) as Value
}
