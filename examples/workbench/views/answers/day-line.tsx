import { signal } from '@preact/signals'
import type { JSX } from 'preact'
import { matches } from '../../parts/matches.ts'
import { onEscape } from '../../parts/on-escape.ts'
import { answerNow } from '../../state/answers.ts'
import { asOf, days, isDay, today } from '../../state/question.ts'
import { language } from '../../state/settings.ts'
import { answersWords } from './answers-words.ts'
import { type Changes, changes, findChanges } from './changes.ts'
import { dayInWords, dayNumber, dayOf } from './day-words.ts'
import { range } from './range.ts'

/** Whether the line stands beside the answer, as answers.css has it, or unfolded at the foot of the window. */
const isBeside = matches('(width >= 60rem)')

/** Whether the line is unfolded: at first where it stands beside the answer, and the answer is not put off by it. */
const isOpen = signal(isBeside.peek())

/** The last step that led nowhere: to which side, and from which day. */
const inVain = signal<{ readonly side: 'before' | 'after'; readonly from: string } | undefined>(undefined)

/** The day of the question on a line of days: it can be moved, stepped from change to change, or typed. */
export function DayLine(): JSX.Element {
  const words = answersWords[language.value]
  const { from, to } = range.value
  const told = changes.value === 'refused' ? undefined : changes.value
  const before = told?.days.findLast(({ on }) => on < asOf.value)?.on
  const after = told?.days.find(({ on }) => on > asOf.value)?.on
  const step = (side: 'before' | 'after') => async () => {
    await findChanges()
    const found = changes.value
    if (found === undefined) return
    const days = found === 'refused' ? [] : found.days
    const next = side === 'before' ? days.findLast(({ on }) => on < asOf.value) : days.find(({ on }) => on > asOf.value)
    if (next !== undefined) asOf.value = next.on
    else inVain.value = { side, from: asOf.value }
  }
  return (
    <details
      class="day-line"
      open={isOpen.value}
      onToggle={({ currentTarget: { open } }) => {
        // At the foot of the window it is of use with the answer in sight.
        if (open && !isOpen.value) document.getElementById('answer-title')?.scrollIntoView({ block: 'nearest' })
        isOpen.value = open
      }}
      {...(!isBeside.value &&
        onEscape(() => {
          isOpen.value = false
          document.querySelector<HTMLElement>('.day-line > summary')?.focus()
        }))}
    >
      <summary>
        {words.day} <strong>{dayInWords(asOf.value)}</strong>
      </summary>
      <div class="line">
        <input
          id="day"
          type="range"
          aria-label={words.day}
          min={0}
          max={dayNumber(to) - dayNumber(from)}
          step={1}
          value={dayNumber(asOf.value) - dayNumber(from)}
          aria-valuetext={dayInWords(asOf.value)}
          onInput={({ currentTarget }) => {
            void findChanges()
            asOf.value = dayOf(dayNumber(from) + Number(currentTarget.value))
          }}
        />
        <Ticks from={from} to={to} {...(told !== undefined && { told })} />
      </div>
      <p class="ends quiet" aria-hidden="true">
        <span>{dayInWords(from)}</span>
        <span>{dayInWords(to)}</span>
      </p>
      <div class="actions">
        <button type="button" data-do="before" aria-disabled={told !== undefined && before === undefined} onClick={step('before')}>
          {words.earlier}
        </button>
        <button type="button" data-do="after" aria-disabled={told !== undefined && after === undefined} onClick={step('after')}>
          {words.later}
        </button>
        <button
          type="button"
          data-do="today"
          onClick={() => {
            asOf.value = today()
          }}
        >
          {words.today}
        </button>
        <label class="typed-day">
          <span class="hidden">{words.typeDay}</span>
          <input
            id="day-typed"
            type="date"
            required
            min={days.first}
            max={days.last}
            value={asOf.value}
            onChange={({ currentTarget }) => {
              if (isDay(currentTarget.value)) asOf.value = currentTarget.value
            }}
            onBlur={({ currentTarget }) => {
              // There is always a day: one that was cleared, or half typed, comes back.
              currentTarget.value = asOf.value
            }}
          />
        </label>
      </div>
      <p class="quiet" role="status">
        {inVain.value?.from === asOf.value && changes.value !== undefined && whyInVain(inVain.value.side, changes.value)}
      </p>
    </details>
  )
}

/** Why there is no day to step to. */
function whyInVain(side: 'before' | 'after', found: Changes | 'refused'): string {
  const words = answersWords[language.value]
  if (found === 'refused') return words.daysRefused
  if (answerNow.value?.evaluation?.scope?.status === 'outside') return words.daysOutside
  if (side === 'before' && asOf.value <= found.from) return words.looked(dayInWords(found.from))
  const [from, to] = side === 'before' ? [found.from, asOf.value] : [asOf.value, found.to]
  return words.noDays(dayInWords(from), dayInWords(to))
}

/** Marks today, and the days on which the answer changes once they are known, where they lie on the line. */
function Ticks({ from, to, told }: { readonly from: string; readonly to: string; readonly told?: Changes }): JSX.Element {
  const at = (day: string) => `${(((dayNumber(day) - dayNumber(from)) / (dayNumber(to) - dayNumber(from))) * 100).toFixed(2)}%`
  return (
    <svg class="ticks" width="100%" height="14" aria-hidden="true">
      {from <= today() && today() <= to && <circle class="today" cx={at(today())} cy="10" r="2.5" />}
      {told?.days.map(({ on }) => (
        <line key={on} class="turn" data-turn={on} x1={at(on)} x2={at(on)} y1="0" y2="14" />
      ))}
    </svg>
  )
}
