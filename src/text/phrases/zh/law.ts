import { type CommonPhrases, withCommon } from '../common.ts'
import type { LawPhrases } from '../law.ts'
import { common } from './common.ts'

export const law: LawPhrases = /* @__PURE__ */ withCommon(common, {
  version: (name, revision, from, verifiedOn) => `${name}，第${revision}次修订；${from}；${verifiedOn}与来源核对`,
  from: (day, isAhead, earlier) =>
    isAhead
      ? `${day}之前尚不适用${earlier === undefined ? '' : `；此前适用 ${earlier}`}`
      : `自${day}起适用${earlier === undefined ? '' : `；此前适用 ${earlier}`}`,
  scope: '适用对象',
  covers: (title) => `本规则适用于${title}，不适用于：`,
  rules: '规则',
  conditions: '规则共用的条件',
  readings: '来源未有定论之处',
  measures: '由事实推算的内容',
  facts: '所问的事实',
  notModelled: '未收录的条款',
  leftOut: (clauses) => `未收录的条款共${clauses}条，理由见英文版。`,
  forEach: { country: '对每个国家', place: '对每个地方' },
  forEachRecord: (each) => `对每一${each}`,
  where: '条件',
  says: '内容',
  certifiesByPlace: (country) => `${country}各地只证明在当地居住的期间，没有一份证明涵盖全国。`,
  assumed: (value) => `未告知时视为：${value}`,
} satisfies Omit<LawPhrases, keyof CommonPhrases>)
