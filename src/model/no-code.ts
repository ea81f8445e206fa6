/** States that are no more, by the code that ISO 3166 has withdrawn, each with the codes of today. A code that another country has since is not here. */
const former: Readonly<Record<string, readonly [name: string, today: readonly string[]]>> = {
  AN: ['the Netherlands Antilles', ['CW', 'SX', 'BQ']],
  BU: ['Burma', ['MM']],
  CS: ['Czechoslovakia, or Serbia and Montenegro,', ['CZ', 'SK', 'RS', 'ME']],
  CT: ['Canton and Enderbury Islands', ['KI']],
  DD: ['the German Democratic Republic', ['DE']],
  DY: ['Dahomey', ['BJ']],
  FX: ['Metropolitan France', ['FR']],
  HV: ['Upper Volta', ['BF']],
  NH: ['the New Hebrides', ['VU']],
  NT: ['the Neutral Zone', ['IQ', 'SA']],
  PC: ['the Trust Territory of the Pacific Islands', ['FM', 'MH', 'MP', 'PW']],
  PZ: ['the Panama Canal Zone', ['PA']],
  RH: ['Southern Rhodesia', ['ZW']],
  SU: ['the Soviet Union', ['RU', 'UA', 'KZ']],
  TP: ['East Timor', ['TL']],
  VD: ['North Vietnam', ['VN']],
  YD: ['Democratic Yemen', ['YE']],
  YU: ['Yugoslavia', ['RS', 'HR', 'BA', 'SI', 'MK', 'ME']],
  ZR: ['Zaire', ['CD']],
}

/** What is often written and is no code: the country, or the countries, that may be meant. */
const slips: Readonly<Record<string, readonly (readonly [name: string, code: string])[]>> = {
  CHN: [['China', 'CN']],
  EL: [['Greece', 'GR']],
  EN: [['England is part of the United Kingdom, which', 'GB']],
  HKG: [['Hong Kong', 'HK']],
  JA: [['Japan', 'JP']],
  KS: [
    ['Kosovo', 'XK'],
    ['South Korea', 'KR'],
  ],
  PRC: [['China', 'CN']],
  ROC: [['Taiwan', 'TW']],
  SP: [['Spain', 'ES']],
  UAE: [['the United Arab Emirates', 'AE']],
  UK: [['the United Kingdom', 'GB']],
  USA: [['the United States', 'US']],
}

/**
 * Says what to write instead of a text that is often taken for a country code.
 *
 * @param text - In capitals.
 *
 * @returns Nothing for any other text.
 *
 * @example
 * codeInstead('UK') //=> 'the United Kingdom is `GB`'
 */
export function codeInstead(text: string): string | undefined {
  if (Object.hasOwn(slips, text)) return slips[text]?.map(([name, code]) => `${name} is \`${code}\``).join(', ')
  const [name, today = []] = (Object.hasOwn(former, text) ? former[text] : undefined) ?? []
  if (name === undefined) return undefined
  const codes = today.map((code) => `\`${code}\``)
  const which = codes.length === 1 ? `which is ${codes[0]}` : `such as ${codes.join(', ')}`
  return `${name} is a state of the past: write the state that the place belongs to today, ${which}`
}
