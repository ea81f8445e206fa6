import type { Language } from '../calendar/language.ts'
import type { Text } from './text.ts'

/** States that are no more, by the code that ISO 3166 has withdrawn, each with the codes of today. A code that another country has since is not here. */
const former: Readonly<Record<string, readonly [name: Text, today: readonly string[]]>> = {
  AN: [{ en: 'the Netherlands Antilles', zh: '荷属安的列斯' }, ['CW', 'SX', 'BQ']],
  BU: [{ en: 'Burma', zh: '缅甸联邦' }, ['MM']],
  CS: [{ en: 'Czechoslovakia, or Serbia and Montenegro,', zh: '捷克斯洛伐克，或塞尔维亚和黑山' }, ['CZ', 'SK', 'RS', 'ME']],
  CT: [{ en: 'Canton and Enderbury Islands', zh: '坎顿和恩德伯里群岛' }, ['KI']],
  DD: [{ en: 'the German Democratic Republic', zh: '德意志民主共和国' }, ['DE']],
  DY: [{ en: 'Dahomey', zh: '达荷美' }, ['BJ']],
  FX: [{ en: 'Metropolitan France', zh: '法国本土' }, ['FR']],
  HV: [{ en: 'Upper Volta', zh: '上沃尔特' }, ['BF']],
  NH: [{ en: 'the New Hebrides', zh: '新赫布里底' }, ['VU']],
  NT: [{ en: 'the Neutral Zone', zh: '中立区' }, ['IQ', 'SA']],
  PC: [{ en: 'the Trust Territory of the Pacific Islands', zh: '太平洋岛屿托管地' }, ['FM', 'MH', 'MP', 'PW']],
  PZ: [{ en: 'the Panama Canal Zone', zh: '巴拿马运河区' }, ['PA']],
  RH: [{ en: 'Southern Rhodesia', zh: '南罗得西亚' }, ['ZW']],
  SU: [{ en: 'the Soviet Union', zh: '苏联' }, ['RU', 'UA', 'KZ']],
  TP: [{ en: 'East Timor', zh: '葡属帝汶' }, ['TL']],
  VD: [{ en: 'North Vietnam', zh: '北越' }, ['VN']],
  YD: [{ en: 'Democratic Yemen', zh: '民主也门' }, ['YE']],
  YU: [{ en: 'Yugoslavia', zh: '南斯拉夫' }, ['RS', 'HR', 'BA', 'SI', 'MK', 'ME']],
  ZR: [{ en: 'Zaire', zh: '扎伊尔' }, ['CD']],
}

/** What is often written and is no code: the country, or the countries, that may be meant. */
const slips: Readonly<Record<string, readonly (readonly [name: Text, code: string])[]>> = {
  CHN: [[{ en: 'China', zh: '中国' }, 'CN']],
  EL: [[{ en: 'Greece', zh: '希腊' }, 'GR']],
  EN: [[{ en: 'England is part of the United Kingdom, which', zh: '英格兰属于英国，其代码' }, 'GB']],
  HKG: [[{ en: 'Hong Kong', zh: '香港' }, 'HK']],
  JA: [[{ en: 'Japan', zh: '日本' }, 'JP']],
  KS: [
    [{ en: 'Kosovo', zh: '科索沃' }, 'XK'],
    [{ en: 'South Korea', zh: '韩国' }, 'KR'],
  ],
  PRC: [[{ en: 'China', zh: '中国' }, 'CN']],
  ROC: [[{ en: 'Taiwan', zh: '台湾' }, 'TW']],
  SP: [[{ en: 'Spain', zh: '西班牙' }, 'ES']],
  UAE: [[{ en: 'the United Arab Emirates', zh: '阿联酋' }, 'AE']],
  UK: [[{ en: 'the United Kingdom', zh: '英国' }, 'GB']],
  USA: [[{ en: 'the United States', zh: '美国' }, 'US']],
}

const phrases = {
  en: {
    slip: (name: string, code: string) => `${name} is ${code}`,
    former: (name: string, which: string) => `${name} is a state of the past: write the state that the place belongs to today, ${which}`,
    one: (code: string) => `which is ${code}`,
    several: (codes: string) => `such as ${codes}`,
    comma: ', ',
  },
  zh: {
    slip: (name: string, code: string) => `${name}是 ${code}`,
    former: (name: string, which: string) => `${name}已不存在：请写该地今天所属的国家，${which}`,
    one: (code: string) => `即 ${code}`,
    several: (codes: string) => `例如 ${codes}`,
    comma: '、',
  },
} as const satisfies Readonly<Record<Language, unknown>>

/**
 * Says what to write instead of a text that is often taken for a country code.
 *
 * @param text - In capitals.
 * @param language - English where it is left out.
 *
 * @returns Nothing for any other text.
 *
 * @example
 * codeInstead('UK') //=> 'the United Kingdom is `GB`'
 */
export function codeInstead(text: string, language: Language = 'en'): string | undefined {
  const say = phrases[language]
  const quoted = (code: string) => `\`${code}\``
  if (Object.hasOwn(slips, text)) return slips[text]?.map(([name, code]) => say.slip(name[language], quoted(code))).join(say.comma)
  const [name, today = []] = (Object.hasOwn(former, text) ? former[text] : undefined) ?? []
  if (name === undefined) return undefined
  const codes = today.map(quoted).join(say.comma)
  return say.former(name[language], today.length === 1 ? say.one(codes) : say.several(codes))
}
