import type { Outcome } from '../src/authoring.ts'

/** The notice that a state which is feared is not approached before advice, where no source tells of special arrangements. */
export const fearedState = {
  kind: 'notice',
  modality: 'is',
  role: 'certificate-advice-first',
  title: {
    en: 'do not approach that state, its police, embassy or consulate, before taking advice; turn to a lawyer, or to the authority that asks for the certificate',
    zh: '咨询之前，不要接触该国及其警方、使馆或领事馆；请向律师或要求提供该证明的机关咨询',
  },
} as const satisfies Outcome
