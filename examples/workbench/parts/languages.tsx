import type { JSX } from 'preact'

/** The languages that there are to choose from, each by its own name. */
export function Languages(): JSX.Element {
  return (
    <>
      <option value="en" lang="en">
        English
      </option>
      <option value="zh" lang="zh-Hans">
        中文
      </option>
    </>
  )
}
