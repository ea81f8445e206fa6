/** The id of the heading that asks. */
export const questionId = 'interview-question'

/** Moves the focus to what is asked, once the page has been drawn again. */
export function focusQuestion(): void {
  requestAnimationFrame(() => document.getElementById(questionId)?.focus())
}
