/** Tells whether a value is an object as JSON makes them, not an instance of a class such as `Map` or `Date`. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  // Every window and worker has an `Object.prototype` of its own; it alone inherits from nothing and has this method.
  return prototype === null || (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'isPrototypeOf'))
}
