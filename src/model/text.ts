/** A text for people, in English and in Chinese. */
export interface Text {
  readonly en: string
  readonly zh: string
}
