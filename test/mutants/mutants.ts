/** A fault put into the source on purpose, and the test that must fail for it. */
export interface Mutant {
  /** The file, from the root of the repository. */
  readonly file: string
  /** A text that the file has once, and what is written instead. */
  readonly find: string
  readonly replace: string
  readonly killedBy: {
    readonly file: string
    /** The test’s own name, or a part of it. */
    readonly test: string
    /** The file in which its name stands, where that is another. */
    readonly text?: string
  }
}

const law = (name: string, test: string): Mutant['killedBy'] => ({ file: `test/laws/${name}.test.ts`, test })
const measures = (test: string) => law('measures', test)
const kinds = (test: string) => law('stay-kinds', test)
const stories = (test: string) => law('stories', test)

const complete = stories('find on complete facts what walking their condition trees finds')
const sound = stories('decide nothing that the complete case contradicts, however little of it is said')

/** Faults in what stays, dates and records amount to. */
const inMeasures: readonly Mutant[] = [
  {
    file: 'src/measures/bounds/stay-lead.ts',
    find: 'least: own.least - Math.max(...against.map(({ most }) => most)),',
    replace: 'least: own.least - Math.max(...against.map(({ least }) => least)),',
    killedBy: law('stay-lead', 'lies within its bounds in every completion'),
  },
  {
    file: 'src/measures/bounds/stay-lead.ts',
    find: 'const against = [elsewhere, ...rivals]',
    replace: 'const against = [{ least: 0, most: 0 }, ...rivals]',
    killedBy: law('stay-lead', 'lies within its bounds whatever further stays there were, wherever'),
  },
  {
    file: 'src/measures/bounds/stay-lead.ts',
    find: '[undefined, ...countries.map((other) => other.country)].map(leads)',
    replace: 'countries.map((other) => other.country).map(leads)',
    killedBy: law('stay-lead', 'of a country that is not known lies within the bounds of all that it can be'),
  },
  {
    file: 'src/measures/bounds/stay-lead.ts',
    find: 'other.days.most >= surely',
    replace: 'true',
    killedBy: law('stay-lead', 'does not hang on a stay in a country that cannot have the most'),
  },
  {
    file: 'src/measures/distances/other-leads.ts',
    find: 'other === country ? [] : daysOf(own)',
    replace: 'daysOf(own)',
    killedBy: law('nearness', 'stayLead'),
  },
  {
    file: 'src/measures/bounds/stay-lengths.ts',
    find: 'surelyReaches(stay, smallest)) ? 1 : 0',
    replace: 'surelyReaches(stay, smallest)) ? 0 : 0',
    killedBy: measures('of one stay reaches both its bounds even where no day of it is certain'),
  },
  {
    file: 'src/measures/bounds/stay-lengths.ts',
    find: '{ start: greatest.start - bridging, end: greatest.end + bridging }',
    replace: '{ start: greatest.start, end: greatest.end }',
    killedBy: measures('the total since a day, gaps of four bridged lies within its bounds about a gap at the window'),
  },
  {
    file: 'src/measures/bounds/stay-lengths.ts',
    find: 'possibly(stay.possible) === (',
    replace: 'possibly(stay.possible) >= (',
    killedBy: measures('the total of two stays that may grow together, and so lose days, reaches both its bounds'),
  },
  {
    file: 'src/calendar/period.ts',
    find: 'begun(end + 2 + bridging)',
    replace: 'begun(end + 1 + bridging)',
    killedBy: { file: 'test/calendar/period.test.ts', test: 'counts those with which a period would be made one' },
  },
  {
    file: 'src/measures/bounds/stay-lengths.ts',
    find: 'return present ? periods : [...periods, undefined]',
    replace: 'return periods',
    killedBy: measures('the total lies within its bounds about a gap at the window, and a stay that may not have begun'),
  },
  {
    file: 'src/measures/bounds/stay-lengths.ts',
    find: 'measure([...way, ...fewest], counting.smallest, counting)',
    replace: 'measure([...way, ...fewest], counting.greatest, counting)',
    killedBy: measures('the total since a day'),
  },
  {
    file: 'src/measures/bounds/stay-lengths.ts',
    find: 'least: Math.min(listed.least, leastOfMore(stays, counting)),',
    replace: 'least: listed.least,',
    killedBy: { file: 'test/engine/measures.test.ts', test: 'can be less with a further stay that joins two' },
  },
  {
    file: 'src/measures/bounds/stay-lengths.ts',
    find: 'Math.floor(daysIn(counting.greatest) / 28) + 1',
    replace: 'Math.floor(daysIn(counting.greatest) / 31)',
    killedBy: measures('the total since a day lies within its bounds'),
  },
  {
    file: 'src/measures/bounds/day-counts.ts',
    find: 'const unevenness = 4',
    replace: 'const unevenness = 1',
    killedBy: { file: 'test/engine/day-counts.test.ts', test: 'hold between them what stays of so many days last together' },
  },
  {
    file: 'src/measures/bounds/stays.ts',
    find: 'most: Math.min(last.most, asOf) }',
    replace: 'most: last.most }',
    killedBy: measures('the total reaches both its bounds'),
  },
  {
    file: 'src/measures/bounds/stays.ts',
    find: 'present && from.most <= to.least ?',
    replace: 'present && from.most < to.least ?',
    killedBy: measures('reaches both its bounds'),
  },
  {
    file: 'src/measures/bounds/stays.ts',
    find: 'stay.to.least >= window.start',
    replace: 'stay.to.least > window.start',
    killedBy: measures('whether there is one since a day reaches both its bounds when the window is known'),
  },
  {
    file: 'src/measures/bounds/stays.ts',
    find: 'return kinds.includes(kind.value) ? [] : undefined',
    replace: 'return []',
    killedBy: kinds('the total is not changed by a stay of a kind that does not count'),
  },
  {
    file: 'src/measures/bounds/stays.ts',
    find: "if ('gap' in kind) return [{",
    replace: "if ('gap' in kind) return [] ?? [{",
    killedBy: kinds('the total lies within its bounds'),
  },
  {
    file: 'src/measures/bounds/stays.ts',
    find: "if ('gap' in kind) return [{ at: fieldAt(at, 'kind'), gap: kind.gap }]",
    replace: "if ('gap' in kind) return undefined",
    killedBy: kinds('whether there is a stay reaches both its bounds'),
  },
  {
    file: 'src/measures/bounds/stays.ts',
    find: '[...elsewhere, ...uncounted])',
    replace: 'elsewhere)',
    killedBy: kinds('the first day names every stay whose kind can change it'),
  },
  {
    file: 'src/model/situation/assume-kinds.ts',
    find: '({ kind: { value: assumed, assumed: true as const }, ...stay })',
    replace: '({ ...stay, kind: { value: assumed, assumed: true as const } })',
    killedBy: kinds('takes stays that do not say it as what their list assumes'),
  },
  {
    file: 'src/model/situation/assume-kinds.ts',
    find: ' || !countsByKind(version, name)',
    replace: '',
    killedBy: { file: 'test/model/stay-kinds.test.ts', test: 'is assumed of no stay where all kinds count' },
  },
  {
    file: 'src/measures/bounds/window.ts',
    find: 'start: start?.most ??',
    replace: 'start: start?.least ??',
    killedBy: measures('the longest stay since a day lies within its bounds'),
  },
  {
    file: 'src/measures/bounds/window.ts',
    find: 'Math.min(end?.most ?? asOf, asOf)',
    replace: 'Math.min(end?.least ?? asOf, asOf)',
    killedBy: measures('the total until a day lies within its bounds'),
  },
  {
    file: 'src/measures/bounds/window.ts',
    find: '(from.least < smallest.start && smallest.start > greatest.start) ||',
    replace: '',
    killedBy: measures('the total since a day hangs on the window wherever it is not exact'),
  },
  {
    file: 'src/measures/bounds/edges.ts',
    find: 'Math.min(...sure.map(latest))',
    replace: 'Math.max(...sure.map(latest))',
    killedBy: measures('the first day reaches both its bounds when the window is known'),
  },
  {
    file: 'src/measures/bounds/edges.ts',
    find: 'addDuration(start, lasting, rounding) - 1 :',
    replace: 'addDuration(start, lasting, rounding) :',
    killedBy: measures('the last day of a stay of a month lies within its bounds'),
  },
  {
    file: 'src/measures/bounds/edges.ts',
    find: 'windowStart(end + 1, lasting, rounding) - 1 :',
    replace: 'windowStart(end, lasting, rounding) - 1 :',
    killedBy: measures('the first day of a stay of a month lies within its bounds'),
  },
  {
    file: 'src/measures/bounds/edges.ts',
    find: 'merge(periods, long.bridging)',
    replace: 'merge(periods)',
    killedBy: measures('the last day of a stay of a month lies within its bounds'),
  },
  {
    file: 'src/measures/bounds/stay-measures.ts',
    find: 'Math.max(boundStayLength(unplaced.map(maybe), counting).most, ',
    replace: 'Math.max(0, ',
    killedBy: measures('the total in one place lies within its bounds, wherever a stay without a place was'),
  },
  {
    file: 'src/measures/bounds/stay-measures.ts',
    find: 'Math.min(to.most, asOf - 1)',
    replace: 'Math.min(to.most, asOf)',
    killedBy: measures('whether one has ended since a day reaches both its bounds when the window is known'),
  },
  {
    file: 'src/measures/bounds/stay-measures.ts',
    find: "status === 'ongoing' ? to.least >= asOf",
    replace: "status === 'ongoing' ? to.most >= asOf",
    killedBy: measures('whether one goes on lies within its bounds'),
  },
  {
    file: 'src/measures/bounds/record-measures.ts',
    find: 'open.length > 0 ? Number.POSITIVE_INFINITY : possible',
    replace: 'possible',
    killedBy: sound,
  },
  {
    file: 'src/measures/bounds/date-measures.ts',
    find: 'years(birth.most, on.least, rounding)',
    replace: 'years(birth.least, on.least, rounding)',
    killedBy: law('date-measures', 'the age lies between the least and the most'),
  },
  {
    file: 'src/measures/bounds/date-measures.ts',
    find: 'lengthOf({ start: from, end: to - 1 }, rounding)',
    replace: 'lengthOf({ start: from, end: to }, rounding)',
    killedBy: law('date-measures', 'the months that have passed lies between the least and the most'),
  },
  {
    file: 'src/measures/bounds/date-measures.ts',
    find: 'if (lengths.length < 2 ||',
    replace: 'if (lengths.length < 1 ||',
    killedBy: { file: 'test/engine/measures.test.ts', test: 'keeps thirty days of a single length' },
  },
  {
    file: 'src/measures/bounds/date-measures.ts',
    find: 'const least = Math.max(...dates.map((date) => date.least))',
    replace: 'const least = Math.min(...dates.map((date) => date.least))',
    killedBy: complete,
  },
  {
    file: 'src/measures/bounds/date-measures.ts',
    find: "direction === 'back' ? -1 : 1",
    replace: '1',
    killedBy: complete,
  },
  {
    file: 'src/measures/value.ts',
    find: 'cell <= last; cell++',
    replace: 'cell < last; cell++',
    killedBy: { file: 'test/diagram/domain.test.ts', test: 'that an inexact value can have are those from its least to its most' },
  },
  {
    file: 'src/measures/value.ts',
    find: "if (value.none !== 'false' && domain.none",
    replace: "if (value.none === 'true' && domain.none",
    killedBy: sound,
  },
]

/** Faults in the calendar. */
const inCalendar: readonly Mutant[] = [
  {
    file: 'src/calendar/stay.ts',
    find: 'while (addDuration(start, duration, rounding) <= end) start += 1',
    replace: 'while (addDuration(start, duration, rounding) < end) start += 1',
    killedBy: { file: 'test/calendar/stay.test.ts', test: 'is the least day that the duration takes past the end of the window' },
  },
  {
    file: 'src/calendar/stay.ts',
    find: 'return end - duration.days + 1',
    replace: 'return end - duration.days',
    killedBy: { file: 'test/calendar/stay.test.ts', test: 'is the least day that the duration takes past the end of the window' },
  },
  {
    file: 'src/calendar/stay.ts',
    find: 'const daysPerMonth = 30',
    replace: 'const daysPerMonth = 31',
    killedBy: { file: 'test/calendar/stay.test.ts', test: 'are what walking through the stays day by day finds' },
  },
  {
    file: 'src/calendar/period.ts',
    find: 'period.start <= open.end + 1 + bridging',
    replace: 'period.start <= open.end + bridging',
    killedBy: { file: 'test/calendar/period.test.ts', test: 'gives the runs of the days that the periods hold' },
  },
  {
    file: 'src/calendar/duration.ts',
    find: 'from.day <= to.day ||',
    replace: 'from.day < to.day ||',
    killedBy: { file: 'test/calendar/duration.test.ts', test: 'is the greatest n for which start plus n months is no later than end' },
  },
  {
    file: 'src/calendar/duration.ts',
    find: "(rounding === 'down' && to.day",
    replace: '(to.day',
    killedBy: { file: 'test/calendar/duration.test.ts', test: 'is the greatest n for which start plus n months is no later than end' },
  },
  {
    file: 'src/calendar/working-days.ts',
    find: 'exceptions.get(day) ?? !isWeekend(day)',
    replace: '!isWeekend(day)',
    killedBy: { file: 'test/calendar/working-days.test.ts', test: 'are counted as by walking through that package’s calendar' },
  },
]

/** Faults in diagrams, and in what is judged by them. */
const inEngine: readonly Mutant[] = [
  {
    file: 'src/diagram/diagram.ts',
    find: 'if (kids.every((kid) => kid === first)) return first',
    replace: '',
    killedBy: { file: 'test/diagram/diagram.test.ts', test: 'has one node for each function' },
  },
  {
    file: 'src/diagram/domain.ts',
    find: 'return [(operand as number) + 1]',
    replace: 'return [operand as number]',
    killedBy: { file: 'test/diagram/domain.test.ts', test: 'hold together exactly what its comparisons cannot tell apart' },
  },
  {
    file: 'src/diagram/domain.ts',
    find: 'value >= (cuts[cell] as number)',
    replace: 'value > (cuts[cell] as number)',
    killedBy: { file: 'test/diagram/domain.test.ts', test: 'hold together exactly what its comparisons cannot tell apart' },
  },
  {
    file: 'src/measures/exact/runs.ts',
    find: 'start <= last.end + 1 + bridging',
    replace: 'start <= last.end + bridging',
    killedBy: { file: 'test/laws/exact-measures.test.ts', test: 'is what its bounds say, whichever subject looks at it first' },
  },
  {
    file: 'src/measures/seen.ts',
    find: "return where === 'country' ? of.country : of.subject",
    replace: 'return of.country',
    killedBy: { file: 'test/laws/exact-measures.test.ts', test: 'is what its bounds say, whichever subject looks at it first' },
  },
  {
    file: 'src/diagram/reduce.ts',
    find: 'const result = kids === undefined ? first : shared(diagram.level(node), kids)',
    replace: 'const result = shared(diagram.level(node), kids ?? [first])',
    killedBy: { file: 'test/diagram/restrict.test.ts', test: 'leaves exactly the variables in which alone two possible combinations' },
  },
  {
    file: 'src/diagram/restrict.ts',
    find: 'for (const cell of cells) visit(branches[cell] as Node)',
    replace: 'visit(branches[cells[0] as number] as Node)',
    killedBy: { file: 'test/diagram/restrict.test.ts', test: 'collects every variable that is asked for' },
  },
  {
    file: 'src/diagram/compile.ts',
    find: 'rankOf(version.outcomes, rule) <= rank)',
    replace: 'rankOf(version.outcomes, rule) === rank)',
    killedBy: {
      file: 'test/engine/binding.test.ts',
      test: 'surely applies and may only be asked for where one of two rules applies in any case',
    },
  },
  {
    file: 'src/engine/verdicts.ts',
    find: 'support.every((level) => isReading[level])',
    replace: 'support.some((level) => isReading[level])',
    killedBy: law('soundness', 'applies where all agree on it'),
  },
  {
    file: 'src/engine/binding.ts',
    find: 'const sure = truths.indexOf(',
    replace: 'const sure = truths.lastIndexOf(',
    killedBy: law('soundness', 'that applies binds as weakly as the weakest completion'),
  },
  {
    file: 'src/engine/binding.ts',
    find: 'const { applies: root } = binding[sure - 1] as',
    replace: 'const { applies: root } = binding[0] as',
    killedBy: { file: 'test/engine/binding.test.ts', test: 'hangs on what makes it any stronger' },
  },
  {
    file: 'src/engine/binding.ts',
    find: "binding[truths.indexOf('unknown')]",
    replace: 'binding.find(() => false)',
    killedBy: {
      ...law('reaching/united-states', 'tell that what surely applies may still bind more strongly'),
      text: 'test/laws/reaching/reach-all.ts',
    },
  },
  {
    file: 'src/engine/subjects.ts',
    find: 'if (open.length > 0) countries.push({ subject: { country: anyOther }',
    replace: 'if (open.length < 0) countries.push({ subject: { country: anyOther }',
    killedBy: sound,
  },
  {
    file: 'src/engine/supports.ts',
    find: ' && !suffices[set & ~bit]',
    replace: '',
    killedBy: law('supports', 'can all be taken away, under random versions'),
  },
]

/** Faults in facts as they are prepared. */
const inFacts: readonly Mutant[] = [
  {
    file: 'src/model/situation/tighten-dates.ts',
    find: 'one.mostFrom = other.mostFrom',
    replace: '',
    killedBy: { file: 'test/model/tighten-dates.test.ts', test: 'tells both of the dates that were given, over one that was not' },
  },
  {
    file: 'src/model/situation/tighten-dates.ts',
    find: 'if (most < as(one,',
    replace: 'if (most > as(one,',
    killedBy: { file: 'test/model/tighten-dates.test.ts', test: 'leaves exactly the days that some completion has' },
  },
  {
    file: 'src/model/situation/tighten-dates.ts',
    find: 'if (!narrowed) break',
    replace: 'break',
    killedBy: { file: 'test/model/tighten-dates.test.ts', test: 'carries limits on from date to date' },
  },
  {
    file: 'src/model/situation/tighten-dates.ts',
    find: 'Math.max(stay.to.least, least)',
    replace: 'stay.to.least',
    killedBy: {
      file: 'test/model/tighten-dates.test.ts',
      test: 'leaves a birth only the days before the first stay begins, and a stay only those after the birth',
    },
  },
  {
    file: 'src/model/situation/tighten-dates.ts',
    find: 'if (most < least) {',
    replace: 'if (most <= least) {',
    killedBy: { file: 'test/model/tighten-dates.test.ts', test: 'leaves exactly the days that some completion has' },
  },
  {
    file: 'src/model/situation/tighten-dates.ts',
    find: 'most * minutesPerDay + minutesPerDay - 1',
    replace: 'most * minutesPerDay',
    killedBy: { file: 'test/model/tighten-dates.test.ts', test: 'compares a time with a date by its day, and times by the minute' },
  },
  {
    file: 'src/model/situation/tighten-dates.ts',
    find: '&& !assumptions.some(({ fact }) => fact === where.fact)',
    replace: '',
    killedBy: { file: 'test/model/tighten-dates.test.ts', test: 'lets a limit hold only where another answer has been given' },
  },
  {
    file: 'src/model/situation/tighten-dates.ts',
    find: "if (issues.some((issue) => issue.path === path && issue.message.startsWith(both('en')))) return",
    replace: '',
    killedBy: law('contradictions', "are refused exactly where no day can be, with both named: 'birthDate then bjSubmittedOn'"),
  },
  {
    file: 'src/model/situation/prepare-facts.ts',
    find: 'else if (!complete.state.value)',
    replace: 'else if (complete.state.value)',
    killedBy: complete,
  },
]

/** Faults in the reasons that are told. */
const inReasons: readonly Mutant[] = [
  {
    file: 'src/reasons/questions/most-worth-asking.ts',
    find: 'b.worth - a.worth ||',
    replace: '',
    killedBy: law(
      'next-question',
      'is one that a finding hangs on alone; else, of the two that are worth most, the one after which least is left to ask',
    ),
  },
  {
    file: 'src/reasons/questions/most-worth-asking.ts',
    find: 'known?.sure === true || hanging.size === 1',
    replace: 'false',
    killedBy: law(
      'next-question',
      'is one that a finding hangs on alone; else, of the two that are worth most, the one after which least is left to ask',
    ),
  },
  {
    file: 'src/reasons/questions/most-worth-asking.ts',
    find: 'worth: (known?.worth ?? 0) + (1 + decides) / hanging.size',
    replace: 'worth: (1 + decides) / hanging.size',
    killedBy: law(
      'next-question',
      'is one that a finding hangs on alone; else, of the two that are worth most, the one after which least is left to ask',
    ),
  },
  {
    file: 'src/reasons/why-not/reachable.ts',
    find: 'free.has(level) && domain !== undefined',
    replace: 'domain !== undefined',
    killedBy: law('why-not', 'finds the smallest sets of facts that trying every value of every set finds'),
  },
  {
    file: 'src/reasons/why-not/wait.ts',
    find: 'on: piece.from',
    replace: 'on: piece.from + 1',
    killedBy: { file: 'test/analysis/why-not/why-not.test.ts', test: 'waits for the day that `when` tells, and tells birth last' },
  },
  {
    file: 'src/reasons/why-not/nearest.ts',
    find: 'Math.abs(enough - not) > 1',
    replace: 'Math.abs(enough - not) > 10',
    killedBy: { file: 'test/analysis/why-not/why-not.test.ts', test: 'comes as near as can be on days that nothing names' },
  },
  {
    file: 'src/reasons/explain.ts',
    find: "part.support.some((level) => matters.has(level)) ? 'unknown' : 'not-needed'",
    replace: "'unknown'",
    killedBy: law('explain', 'leaves open exactly what the findings miss, under random versions about single facts'),
  },
  {
    file: 'src/reasons/explain.ts',
    find: 'new Set(support)',
    replace: 'new Set(support.slice(1))',
    killedBy: law('explain', 'leaves open exactly what the findings miss, under random versions about single facts'),
  },
  {
    file: 'src/reasons/parameters.ts',
    find: "    if (truth === 'true') break\n",
    replace: '',
    killedBy: complete,
  },
  {
    file: 'src/reasons/parameters.ts',
    find: 'if (giving.length < rules.length && giving.every',
    replace: 'if (giving.length > rules.length && giving.every',
    killedBy: stories('show no parameter that the complete case contradicts'),
  },
  {
    file: 'src/reasons/compare-readings.ts',
    find: 'chosen.every(([name, value])',
    replace: 'chosen.some(([name, value])',
    killedBy: law('readings', 'lead, each choice of them by one way, to what is found where they are pinned so'),
  },
  {
    file: 'src/reasons/nearness.ts',
    find: 'const nearDays = 31',
    replace: 'const nearDays = 30',
    killedBy: law('nearness', 'is a date of its own, by days, and a whole number by one'),
  },
  {
    file: 'src/reasons/nearness.ts',
    find: 'step === 1 ? away.by : 1 - away.by',
    replace: 'step === 1 ? away.by : -away.by',
    killedBy: law('nearness', 'is an age that the next days reach'),
  },
  {
    file: 'src/reasons/nearness.ts',
    find: "if (flipped.truth === truth || flipped.status === 'undetermined') continue",
    replace: 'if (flipped.truth === truth) continue',
    killedBy: law('nearness', 'is nothing past which it hangs on facts that are open'),
  },
  {
    file: 'src/measures/distances/longer-stays.ts',
    find: 'return step === 1 ? following :',
    replace: 'return step === 1 ? [] :',
    killedBy: law('nearness', 'is told the least by which one of them could have ended on another day, though some days more would not do'),
  },
  {
    file: 'src/reasons/on-recommended.ts',
    find: 'return [domain.cells.get(reading.recommended) ?? domain.other]',
    replace: 'return cells',
    killedBy: law('on-recommended', 'says of what is not decided what comes out where every recommended reading is pinned'),
  },
  {
    file: 'src/reasons/questions/most-worth-asking.ts',
    find: 'Number(b.onRecommended) - Number(a.onRecommended) ||',
    replace: '',
    killedBy: { file: 'test/engine/asked-first.test.ts', test: 'asks for what matters under the recommended readings first' },
  },
  {
    file: 'src/reasons/headline/certificate-lines.ts',
    find: 'if (renewed.length > 0) return replacing(renewed, standingOf, [])',
    replace: '',
    killedBy: law('headline', 'contradicts no finding in its headline, whoever it is about'),
  },
  {
    file: 'src/reasons/headline/held.ts',
    find: "return standing.modality === 'may' ? 'may' : 'good'",
    replace: "return 'good'",
    killedBy: { file: 'test/engine/headline.test.ts', test: 'has none that somebody may only choose to accept' },
  },
  {
    file: 'src/reasons/headline/certificate-lines.ts',
    find: "return held.action === 'have' ? held : { action: 'advice-first', outcomes: [advice.outcome] }",
    replace: 'return answer',
    killedBy: law('advice-first', 'sends nobody to a state that they fear, in any report'),
  },
  {
    file: 'src/reasons/advice-first.ts',
    find: '? { ...finding, adviceFirst: true as const }',
    replace: '? finding',
    killedBy: law('advice-first', 'sends nobody to a state that they fear, in any report'),
  },
  {
    file: 'src/reasons/headline/other-lines.ts',
    find: 'return open === undefined ? action : openOr(open)',
    replace: 'return action',
    killedBy: law('advice-first', 'holds out nothing that leads to a state, while somebody does not know'),
  },
  {
    file: 'src/reasons/headline/standing.ts',
    find: "if (status !== 'applies' || mayBecome !== undefined) return 'open'",
    replace: "if (status !== 'applies') return 'none'",
    killedBy: law('headline', 'contradicts no finding in its headline, whoever it is about'),
  },
]

/** Faults in what is taken from whoever calls. */
const inInput: readonly Mutant[] = [
  {
    file: 'src/model/input/options.ts',
    find: "if (!Object.hasOwn(table, name)) throw new InvalidArgumentError('options', unknownName('option', name, known))",
    replace: '',
    killedBy: law('options', 'that are misspelt are refused with the name that was meant'),
  },
  {
    file: 'src/engine/case.ts',
    find: 'assumptions = true } = readOptions(options, evaluateOptions)',
    replace: 'assumptions = true } = options',
    killedBy: law('options', 'of no type that they can be are refused by their names'),
  },
  {
    file: 'src/model/situation/family.ts',
    find: 'issues.push(...error.issues.map((issue) => ({ ...issue, path: pathIn(person, issue.path) })))',
    replace: 'issues.push(...error.issues)',
    killedBy: { file: 'test/cli/family.test.ts', test: 'is refused whole for what is wrong with any, by path' },
  },
]

const placesOfChina = (test: string): Mutant['killedBy'] => ({ file: 'test/rulesets/places-of-china.test.ts', test })
const writtenPlaces = (test: string): Mutant['killedBy'] => ({ file: 'test/rulesets/written-places.test.ts', test })

/** Faults in what places are understood to be. */
const inPlaces: readonly Mutant[] = [
  {
    file: 'src/model/situation/fold-text.ts',
    find: '|[\\u02b9-\\u02cf]',
    replace: '',
    killedBy: law('places', 'is the same in every spelling, whether any place has the name or none'),
  },
  {
    file: 'src/model/situation/fold-text.ts',
    find: "unmarked.replace(/[øłđðþßæœı]/gu, (letter) => plain.get(letter) ?? letter).normalize('NFC')",
    replace: 'unmarked',
    killedBy: law('places', 'is the same with plain letters in place of those that are no letter with a mark'),
  },
  {
    file: 'src/model/situation/find-place.ts',
    find: 'return kind === undefined && doubtful.has(form)',
    replace: 'return kind === undefined && form === doubtful.values().next().value',
    killedBy: placesOfChina('Chaoyang is not guessed, since it can be several'),
  },
  {
    file: 'src/model/situation/find-place.ts',
    find: 'return part.length > 0 ? part : city',
    replace: 'return [...part, ...city]',
    killedBy: placesOfChina('朝阳区 is not guessed, since it can be several'),
  },
  {
    file: 'src/model/situation/find-place.ts',
    find: '(firm.length > 0 ? firm : own)',
    replace: 'own',
    killedBy: law('places', 'is the same place in every spelling of every name'),
  },
  {
    file: 'src/model/situation/find-place.ts',
    find: 'if (kind !== undefined && asName.length === 0)',
    replace: 'if (kind !== undefined)',
    killedBy: placesOfChina("Xi'an is known by each of"),
  },
  {
    file: 'src/model/situation/find-place.ts',
    find: 'variants.get(character) ?? character',
    replace: 'character',
    killedBy: placesOfChina('Guangzhou is known by each of'),
  },
  {
    file: 'src/model/situation/find-place.ts',
    find: 'const fewest = Math.min(',
    replace: 'const fewest = Math.max(',
    killedBy: placesOfChina('Heihe is known by each of'),
  },
  {
    file: 'src/model/situation/find-place.ts',
    find: 'const maxCuts = 16',
    replace: 'const maxCuts = 1',
    killedBy: placesOfChina('Shanghai is known by each of'),
  },
  {
    file: 'src/model/situation/place-key.ts',
    find: 'return cities.length > 1 ? undefined : (cities[0]?.key ?? foldText(text))',
    replace: 'return foldText(text)',
    killedBy: writtenPlaces('in 北京 keep the rule of Beijing'),
  },
  {
    file: 'src/model/situation/read-entries.ts',
    find: '{ key: placeKey(places, stay.country, place), shown: place.trim() }',
    replace: '{ key: placeKey(undefined, stay.country, place), shown: place.trim() }',
    killedBy: writtenPlaces('are one city where they name one: one certificate, two periods'),
  },
  {
    file: 'src/analysis/certificates/certificates-in-hand.ts',
    find: 'placeKey(version.places, country, place)',
    replace: 'placeKey(undefined, country, place)',
    killedBy: writtenPlaces('are one city where they name one: one certificate, two periods'),
  },
]

/** Faults that once went unnoticed, or could: each is put in alone, and the test named fails. */
export const mutants: readonly Mutant[] = [...inMeasures, ...inCalendar, ...inEngine, ...inFacts, ...inReasons, ...inInput, ...inPlaces]
