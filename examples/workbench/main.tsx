import { render } from 'preact'
import { App } from './app.tsx'
import { restore } from './state/saved.ts'
import './style/base.css'

const place = document.getElementById('app')
if (place !== null) {
  await restore()
  render(<App />, place)
}
