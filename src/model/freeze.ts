const frozen = new WeakSet<object>()

/** Freezes plain data throughout, in place, and returns it: parts of what is frozen already, too. */
export function freeze<Data>(data: Data): Data {
  if (typeof data === 'object' && data !== null && !frozen.has(data)) {
    Object.freeze(data)
    Object.values(data).forEach(freeze)
    frozen.add(data)
  }
  return data
}
