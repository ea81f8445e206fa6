import type { JSX } from 'preact'
import { language } from '../../state/settings.ts'
import { Breadth } from './breadth.tsx'
import { clientWords } from './client-words.ts'
import { FactsSection } from './facts-section.tsx'
import { FamilySection } from './family-section.tsx'
import { FileSection } from './file-section.tsx'
import { ProblemsSummary } from './problems-summary.tsx'
import './client.css'

/** What is known of the persons: the client file as a form. */
export function ClientView(): JSX.Element {
  const words = clientWords[language.value]
  return (
    <div class="client">
      <p class="purpose">
        {words.purpose} <strong>{words.stays}</strong>
      </p>
      <p>{words.lead}</p>
      <FileSection />
      <FamilySection />
      <Breadth />
      <ProblemsSummary />
      <FactsSection />
    </div>
  )
}
