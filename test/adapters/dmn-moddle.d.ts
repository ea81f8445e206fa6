declare module 'dmn-moddle' {
  /** Reads DMN 1.3 as its metamodel says. */
  export class DmnModdle {
    fromXML(xml: string): Promise<{ readonly rootElement: object; readonly warnings: readonly { readonly message: string }[] }>
  }
}
