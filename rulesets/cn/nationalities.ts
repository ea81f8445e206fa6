/** Under rules for foreigners it matters whether a nationality is Chinese, and which Chinese law applies to its holder. */
export const nationalityHint = {
  en: 'Residents of Hong Kong, Macau and Taiwan come under rules of their own: write HK, MO or TW. A stateless person has none.',
  zh: '香港、澳门、台湾居民适用另外的规定，请分别填写HK、MO、TW。无国籍人没有国籍。',
}
