/** Every word that {@link Control} can be, in the order in which people are told what they can do. */
export const controls = ['supply', 'do', 'wait', 'choose', 'cannot-change'] as const

/**
 * What the person can do about a fact. `supply`: hand in a paper or record, such as a certificate. `do`: something that can still be done, such
 * as registering, reporting, lodging or appearing. `wait`: only time changes it. `choose`: how, when or where to apply, or where to stay.
 * `cannot-change`: who somebody is, what has happened, and what an authority does.
 */
export type Control = (typeof controls)[number]

/** Every word that {@link Effort} can be, the least first. */
export const efforts = ['by-heart', 'look-up', 'ask-an-office'] as const

/**
 * What it costs to know a fact. `by-heart`: the person knows. `look-up`: it is in papers, or on a page that anybody can read, as the days of
 * stays and certificates are. `ask-an-office`: an authority, an employer or a lawyer has to be asked, such as whether a certificate can be had.
 */
export type Effort = (typeof efforts)[number]

/**
 * Leaves out of a fact what it says of control and effort: it tells how people come by an answer, and neither decides anything nor is law.
 *
 * @example
 * withoutControl({ type: 'boolean', question, control: 'do', effort: 'by-heart' }) //=> { type: 'boolean', question }
 */
export function withoutControl<Fact extends { readonly control?: Control; readonly effort?: Effort }>({
  control: _control,
  effort: _effort,
  ...fact
}: Fact): Omit<Fact, 'control' | 'effort'> {
  return fact
}
