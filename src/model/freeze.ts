/** Freezes plain data throughout, in place, and returns it. */
export function freeze<Data>(data: Data): Data {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data)
    Object.values(data).forEach(freeze)
  }
  return data
}
