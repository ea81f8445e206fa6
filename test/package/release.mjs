/**
 * Says what is not ready for the release that a tag names.
 *
 * @param tag - The name of the tag, such as `v0.2.0`.
 * @param told - The texts of `package.json`, `package-lock.json`, `CITATION.cff` and `CHANGELOG.md`, by these names.
 *
 * @returns What is wrong, in words; nothing where all is ready.
 *
 * @example
 * releaseFaults('v0.2.0', told) //=> ['CHANGELOG.md has no heading `## [0.2.0] - YYYY-MM-DD`']
 */
export function releaseFaults(tag, told) {
  const version = /^v(\d+\.\d+\.\d+(?:-[0-9a-z.]+)?)$/.exec(tag)?.[1]
  if (version === undefined) return [`\`${tag}\` names no version: a tag is called v1.2.3`]
  const named = {
    'package.json': JSON.parse(told['package.json']).version,
    'package-lock.json': JSON.parse(told['package-lock.json']).version,
    'CITATION.cff': /^version: (.*)$/m.exec(told['CITATION.cff'])?.[1],
  }
  const faults = Object.entries(named).flatMap(([file, other]) =>
    other === version ? [] : [`${file} says that this is ${other}, not ${version}`],
  )
  const headings = [...told['CHANGELOG.md'].matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)
  const isIts = (heading = '') => heading.startsWith(`[${version}] - `) && /\d{4}-\d\d-\d\d$/.test(heading)
  if (!headings.some(isIts)) faults.push(`CHANGELOG.md has no heading \`## [${version}] - YYYY-MM-DD\``)
  return faults
}
