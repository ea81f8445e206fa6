// The page in a browser. One file, so that it is built, and the browser started, once.
import './access.ts'
import './hostile.ts'
import './policy.ts'
