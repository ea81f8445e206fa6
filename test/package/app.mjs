import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { Window } from 'happy-dom'
import { build } from 'vite'

/** What is typed into the form, and what the page then shows. */
const typed = { birthDate: '1990-03-14', nationality: 'CN', country: 'DE', from: '2010-10', to: '2016-03' }
const shown = ['China: not needed, as far as you have told', 'Germany: needed']

/**
 * Builds the example of an app as app developers do, fills in its form in a browser without a screen, and asks why.
 *
 * @param folder - A copy of `examples/app-import` that finds the package as an app does.
 *
 * @returns What is wrong, in words.
 */
export async function appFaults(folder) {
  await build({ root: folder, base: './', configFile: false, logLevel: 'error' })
  const page = readFileSync(join(folder, 'dist/index.html'), 'utf8')
  const [, entry = ''] = /src="\.\/(.*?\.js)"/.exec(page) ?? []
  const { document, Event } = new Window()
  document.body.innerHTML = page.replace(/^.*<body>|<\/body>.*$/gs, '')
  globalThis.document = document
  await import(pathToFileURL(join(folder, 'dist', entry)).href)

  for (const [name, text] of Object.entries(typed)) document.querySelector(`[name=${name}]`).value = text
  document.querySelector('[name=neverArrested]').checked = true
  document.querySelector('form').dispatchEvent(new Event('submit', { cancelable: true }))
  const lines = [...document.querySelectorAll('li')].map(({ textContent }) => textContent)
  const faults = lines.join() === shown.join() ? [] : [`the app shows ${lines.join(', ') || 'nothing'}`]

  const texts = readFileSync(join(folder, 'dist', entry), 'utf8').includes('9 FAM')
  if (texts) faults.push('the app ships the sources before somebody asks why')
  document.querySelector('#why').dispatchEvent(new Event('click'))
  // Texts are loaded first.
  for (let turn = 0; turn < 1000 && document.querySelector('article').textContent === ''; turn++) await setTimeout(10)
  if (!document.querySelector('article').textContent.includes('9 FAM')) faults.push('the app does not say why')
  return faults
}
