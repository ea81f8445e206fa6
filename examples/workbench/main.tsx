import { effect } from '@preact/signals'
import { render } from 'preact'
import { App } from './app.tsx'
import { followHistory } from './parts/show.ts'
import { loadAnswering } from './state/answers.ts'
import { restore } from './state/saved.ts'
import { language, view } from './state/settings.ts'
import { warnOfLeaving } from './state/unsaved.ts'
import { pageWords } from './words/page.ts'
import './style/base.css'

const place = document.getElementById('app')
if (place !== null) {
  await restore()
  followHistory()
  warnOfLeaving()
  effect(() => {
    const { title, views } = pageWords[language.value]
    document.title = `${views[view.value]} · ${title}`
  })
  render(<App />, place)
  void loadAnswering()
}
