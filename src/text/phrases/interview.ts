/** Every fixed phrase of the interview, in one language. */
export interface InterviewPhrases {
  readonly introduction: string
  readonly atFirst: string
  readonly nothingMore: string
  readonly endOfInput: string
  readonly yesOrNo: string
  readonly choose: (count: number) => string
  readonly date: string
  /** A date, or that there is none: what that is called. */
  readonly dateOrNone: (none: string) => string
  readonly time: string
  readonly country: string
  readonly countries: string
  readonly text: string
  readonly wholeNumber: (minimum: number | undefined, maximum: number | undefined) => string
  readonly blankForNoMore: string
  readonly blankToLeaveOpen: string
  readonly blankForOngoing: string
  /** How an answer is written: one or two remarks beneath the question. */
  readonly how: (what: string, blank: string | undefined) => string
  /** The answer that was assumed to a question that is to be confirmed, and that an empty line keeps it. */
  readonly assumedSoFar: (value: string) => string
  readonly stay: (number: number, question: string) => string
  readonly stayCountry: string
  readonly stayPlace: string
  readonly stayFrom: string
  readonly stayTo: string
  /** What an entry of a list is called that has no name of its own. */
  readonly entryOfList: string
  readonly entry: (each: string, number: number, question: string) => string
  readonly notYesOrNo: (line: string) => string
  readonly notAChoice: (line: string, count: number) => string
  readonly notACountry: (line: string, meant: string | undefined) => string
  readonly notAWholeNumber: (line: string) => string
  readonly needed: string
  readonly roughDate: string
  readonly tooLong: string
  readonly finishFirst: string
  /** What is taken for yes, for no, for an empty list, for what cannot be known, and for going back; lower case. */
  readonly yes: readonly string[]
  readonly no: readonly string[]
  readonly none: readonly string[]
  readonly unknown: readonly string[]
  readonly back: readonly string[]
}
