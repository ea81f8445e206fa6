import { Session } from 'node:inspector'

/**
 * Counts how often functions of this package are called while something runs: how much work it is, whatever the machine and what else it does.
 *
 * @returns How many calls of functions written in `src` there were, those passed to built-in functions included.
 */
export function callsIn(run: () => unknown): number {
  const session = new Session()
  session.connect()
  const post = <Result>(method: string, params: object = {}): Result => {
    let answer: Result | undefined
    session.post(method, params, (error, result) => {
      if (error !== null) throw new Error(JSON.stringify(error))
      answer = result as Result
    })
    return answer as Result
  }
  try {
    post('Profiler.enable')
    post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
    run()
    const { result } = post<{ readonly result: readonly Script[] }>('Profiler.takePreciseCoverage')
    const own = result.filter(({ url }) => /\/src\//.test(url) && !url.includes('node_modules'))
    return own.reduce((sum, { functions }) => sum + functions.reduce((calls, { ranges }) => calls + (ranges[0]?.count ?? 0), 0), 0)
  } finally {
    session.post('Profiler.stopPreciseCoverage')
    session.disconnect()
  }
}

interface Script {
  readonly url: string
  readonly functions: readonly { readonly functionName: string; readonly ranges: readonly { readonly count: number }[] }[]
}
