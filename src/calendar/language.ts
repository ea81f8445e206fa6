/** The languages that this package writes texts in, each by its code. */
export const languages = ['en', 'zh'] as const

/** A language that texts, dates and durations can be written in: English or Chinese. */
export type Language = (typeof languages)[number]
