import { Session } from 'node:inspector'

const session = new Session()
session.connect()
post('Profiler.enable')
// What is compiled before this has no counters in it: they are put in where a function is first called.
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/**
 * Counts how often functions of this package are called, and parts of them gone through again, while something runs: how much work it is,
 * whatever the machine and what else it does.
 *
 * @returns How many calls of functions written in `src` there were, those passed to built-in functions included, and rounds of loops in them.
 */
export function callsIn(run: () => unknown): number {
  post('Profiler.takePreciseCoverage')
  run()
  const { result } = post<{ readonly result: readonly Script[] }>('Profiler.takePreciseCoverage')
  const own = result.filter(({ url }) => /\/src\//.test(url) && !url.includes('node_modules'))
  return own.reduce((sum, { functions }) => sum + functions.reduce((calls, { ranges }) => calls + timesIn(ranges), 0), 0)
}

/** The calls of a function, and besides how often what is gone through more often than it is called, such as a loop, is gone through. */
function timesIn([whole = { count: 0 }, ...parts]: Script['functions'][number]['ranges']): number {
  return whole.count + parts.reduce((sum, { count }) => sum + (count > whole.count ? count : 0), 0)
}

function post<Result>(method: string, params: object = {}): Result {
  let answer: Result | undefined
  session.post(method, params, (error, result) => {
    if (error !== null) throw new Error(JSON.stringify(error))
    answer = result as Result
  })
  return answer as Result
}

interface Script {
  readonly url: string
  readonly functions: readonly { readonly functionName: string; readonly ranges: readonly { readonly count: number }[] }[]
}
