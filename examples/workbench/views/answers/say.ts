import { computed } from '@preact/signals'
import { inWords } from 'immigration-rulesets'
import { answerNow } from '../../state/answers.ts'
import { language } from '../../state/settings.ts'

const version = computed(() => answerNow.value?.version)

/** The words of the version in force for its results; nothing while there is none. */
export const say = computed(() => (version.value === undefined ? undefined : inWords(version.value, language.value)))
