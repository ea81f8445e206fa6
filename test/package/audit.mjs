const levels = ['info', 'low', 'moderate', 'high', 'critical']

/**
 * Says what `npm audit --json` found.
 *
 * @param printed - What it printed.
 * @param least - The least severe level that counts.
 *
 * @returns The advisories from that level on, in words; `untold` where npm could not tell, with why: a registry need not know of advisories,
 *   and there need not be a network.
 *
 * @example
 * advisories('{"auditReportVersion":2,"vulnerabilities":{}}', 'low') //=> { found: [] }
 */
export function advisories(printed, least) {
  const report = read(printed)
  if (report?.vulnerabilities === undefined) {
    const why = [report?.message, report?.error?.summary].find((words) => typeof words === 'string' && words !== '')
    return { untold: why?.split('\n')[0] ?? 'npm printed no report' }
  }
  const counts = ({ severity }) => levels.indexOf(severity) >= levels.indexOf(least)
  const found = Object.values(report.vulnerabilities).filter(counts)
  return { found: found.map(({ name, severity, range, via }) => [`${name} ${range}, ${severity}`, ...titlesOf(via)].join(': ')) }
}

function read(printed) {
  try {
    return JSON.parse(printed)
  } catch {
    return undefined
  }
}

/** What advisories are called; a package that only hangs on another with one is told with that. */
function titlesOf(via) {
  return via.length === 0 ? [] : [via.map((one) => (typeof one === 'string' ? `by ${one}` : `${one.title} (${one.url})`)).join('; ')]
}
