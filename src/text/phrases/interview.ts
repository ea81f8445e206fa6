import type { Language } from '../../calendar/language.ts'

/** Every fixed phrase of the interview, in one language. */
export interface InterviewPhrases {
  readonly language: Language
  readonly introduction: string
  readonly atFirst: string
  /** How far the interview is: how many questions can matter as things stand, and how many assumed answers are to be confirmed in the end. */
  readonly progress: (open: number, confirm: number) => string
  /** What the answer can change; and that it can change whether the rules are for the person at all. */
  readonly canChange: (what: string) => string
  readonly whyScope: string
  readonly helpText: string
  /** How an answer is shown that was understood as yes, no, nothing, or what cannot be known. */
  readonly yesInWords: string
  readonly noInWords: string
  readonly noneInWords: string
  readonly unknownInWords: string
  /** Between the items of a list. */
  readonly between: string
  readonly nothingMore: string
  readonly endOfInput: string
  /** What was said of a list that the lines ended in, and is left out; and that what came of the list before is not all. */
  readonly leftOut: (what: string) => string
  readonly notFinished: string
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
  /** In more words what a question takes, with examples; and what an empty line says. */
  readonly takes: {
    readonly yesOrNo: string
    readonly choice: (choices: readonly string[]) => string
    readonly date: string
    readonly dateOrNone: (none: string) => string
    readonly time: string
    readonly country: string
    readonly countries: string
    readonly text: string
    readonly wholeNumber: (minimum: number | undefined, maximum: number | undefined) => string
    readonly blank: (blank: string) => string
    readonly blankToKeep: string
  }
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
  /** Asks whether a country is meant by what sounds like no. */
  readonly isMeant: (country: string) => string
  readonly notAWholeNumber: (line: string) => string
  readonly needed: string
  readonly roughDate: string
  readonly tooLong: string
  /** What of the input is too much: a line, lines in a row that answer nothing, all of it. */
  readonly lineTooLong: (most: number) => string
  readonly tooManyRefusals: (count: number) => string
  readonly tooMuch: (bytes: number) => string
  readonly finishFirst: string
  /** What is taken for yes, for no, for an empty list, for what cannot be known, for going back, for help, for the reason and for ending; lower case. */
  readonly yes: readonly string[]
  readonly no: readonly string[]
  readonly none: readonly string[]
  readonly unknown: readonly string[]
  readonly back: readonly string[]
  readonly help: readonly string[]
  readonly why: readonly string[]
  readonly quit: readonly string[]
  /** The question for the day that everything is about. */
  readonly asOf: string
  readonly day: string
  readonly takesDay: string
  readonly whyDay: string
}
