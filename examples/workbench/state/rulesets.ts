import { computed, effect, signal } from '@preact/signals'
import type { Ruleset, Text } from 'immigration-rulesets'
import { once } from './once.ts'

interface Listed {
  readonly id: string
  /** What it is called in a choice, before it is loaded. */
  readonly name: Text
  readonly group: 'destinations' | 'china'
  readonly load: () => Promise<{ readonly default: Ruleset }>
}

/** Every ruleset of the package; each is loaded when it is first used. */
export const catalogue: readonly Listed[] = [
  {
    id: 'us-police-certificates',
    name: { en: 'United States: immigrant visa', zh: '美国：移民签证' },
    group: 'destinations',
    load: () => import('immigration-rulesets/rulesets/us-police-certificates'),
  },
  {
    id: 'ca-express-entry-police-certificates',
    name: { en: 'Canada: Express Entry', zh: '加拿大：快速通道' },
    group: 'destinations',
    load: () => import('immigration-rulesets/rulesets/ca-express-entry-police-certificates'),
  },
  {
    id: 'ca-spousal-police-certificates',
    name: { en: 'Canada: spouse or partner', zh: '加拿大：配偶或伴侣担保' },
    group: 'destinations',
    load: () => import('immigration-rulesets/rulesets/ca-spousal-police-certificates'),
  },
  {
    id: 'ca-citizenship-police-certificates',
    name: { en: 'Canada: citizenship', zh: '加拿大：入籍' },
    group: 'destinations',
    load: () => import('immigration-rulesets/rulesets/ca-citizenship-police-certificates'),
  },
  {
    id: 'ca-protected-persons-police-certificates',
    name: { en: 'Canada: protected persons', zh: '加拿大：受保护人' },
    group: 'destinations',
    load: () => import('immigration-rulesets/rulesets/ca-protected-persons-police-certificates'),
  },
  {
    id: 'ca-iec-police-certificates',
    name: { en: 'Canada: International Experience Canada', zh: '加拿大：国际体验加拿大' },
    group: 'destinations',
    load: () => import('immigration-rulesets/rulesets/ca-iec-police-certificates'),
  },
  {
    id: 'au-police-certificates',
    name: { en: 'Australia', zh: '澳大利亚' },
    group: 'destinations',
    load: () => import('immigration-rulesets/rulesets/au-police-certificates'),
  },
  {
    id: 'nz-police-certificates',
    name: { en: 'New Zealand', zh: '新西兰' },
    group: 'destinations',
    load: () => import('immigration-rulesets/rulesets/nz-police-certificates'),
  },
  {
    id: 'cn-no-criminal-record',
    name: { en: 'China: certificate of no criminal record', zh: '中国：无犯罪记录证明' },
    group: 'china',
    load: () => import('immigration-rulesets/rulesets/cn-no-criminal-record'),
  },
  {
    id: 'cn-accommodation-registration',
    name: { en: 'China: registration with the police', zh: '中国：住宿登记' },
    group: 'china',
    load: () => import('immigration-rulesets/rulesets/cn-accommodation-registration'),
  },
  {
    id: 'cn-asylum',
    name: { en: 'China: asylum', zh: '中国：庇护' },
    group: 'china',
    load: () => import('immigration-rulesets/rulesets/cn-asylum'),
  },
  {
    id: 'unhcr-cn-registration',
    name: { en: 'China: registration with UNHCR', zh: '中国：向联合国难民署登记' },
    group: 'china',
    load: () => import('immigration-rulesets/rulesets/unhcr-cn-registration'),
  },
  {
    id: 'cn-beijing-personal-affairs-permit',
    name: { en: 'Beijing: personal-affairs permit', zh: '北京：私人事务类居留许可' },
    group: 'china',
    load: () => import('immigration-rulesets/rulesets/cn-beijing-personal-affairs-permit'),
  },
]

/** The ruleset that is asked about. */
export const rulesetId = signal('us-police-certificates')

/** The rulesets that are loaded so far, by id. */
export const loaded = signal<ReadonlyMap<string, Ruleset>>(new Map())

/** The ruleset that is asked about, once it is loaded. */
export const ruleset = computed(() => loaded.value.get(rulesetId.value))

const loads = new Map(
  catalogue.map(({ id, load }) => [
    id,
    once(load, ({ default: ruleset }) => {
      loaded.value = new Map(loaded.peek()).set(id, ruleset)
    }),
  ]),
)

/** Loads rulesets that are not loaded yet, and gives whether all are there. */
export async function load(...ids: readonly string[]): Promise<boolean> {
  const there = await Promise.all(ids.map((id) => loads.get(id)?.()))
  return there.every((one) => one === true)
}

effect(() => {
  void load(rulesetId.value)
})
