import type { JSX } from 'preact'
import { Boundary } from './parts/boundary.tsx'
import { focusId } from './parts/focus.ts'
import { Footer } from './parts/footer.tsx'
import { Header } from './parts/header.tsx'
import { lazy } from './parts/lazy.tsx'
import { Navigation } from './parts/navigation.tsx'
import { Notices } from './parts/notices.tsx'
import { language, type View, view } from './state/settings.ts'
import { ClientView } from './views/client/client-view.tsx'
import { pageWords } from './words/page.ts'

/** The views, each loaded when it is first shown. */
const shown: Readonly<Record<View, () => JSX.Element>> = {
  client: ClientView,
  interview: lazy(async () => (await import('./views/interview/interview-view.tsx')).InterviewView),
  answers: lazy(async () => (await import('./views/answers/answers-view.tsx')).AnswersView),
  timeline: lazy(async () => (await import('./views/timeline/timeline-view.tsx')).TimelineView),
  compare: lazy(async () => (await import('./views/compare/compare-view.tsx')).CompareView),
  versions: lazy(async () => (await import('./views/versions/versions-view.tsx')).VersionsView),
  checklist: lazy(async () => (await import('./views/checklist/checklist-view.tsx')).ChecklistView),
  clauses: lazy(async () => (await import('./views/clauses/clauses-view.tsx')).ClausesView),
}

export function App(): JSX.Element {
  const words = pageWords[language.value]
  const Shown = shown[view.value]
  return (
    <>
      {/* No link: going to an address would take what is kept in it out of it. */}
      <button type="button" class="skip" onClick={() => focusId('content')}>
        {words.skip}
      </button>
      <Header />
      <Navigation />
      <main id="content" tabIndex={-1} data-view={view.value}>
        <Notices />
        <h2 id="view-title" tabIndex={-1}>
          {words.views[view.value]}
        </h2>
        <Boundary key={view.value}>
          <Shown />
        </Boundary>
      </main>
      <Footer />
    </>
  )
}
