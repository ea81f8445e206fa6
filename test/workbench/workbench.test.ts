// The page in a browser. One file, so that it is built, and the browser started, once.
import './access.ts'
import './answers.ts'
import './counted.ts'
import './hostile.ts'
import './journeys.ts'
import './policy.ts'
