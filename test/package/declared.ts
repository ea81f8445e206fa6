import { posix, resolve } from 'node:path'
import ts from 'typescript'

/** What an entry of the package declares: the names that it exports, and in TypeScript what each of them is and is made of. */
export interface Declared {
  /** The names that each entry exports, in alphabetical order, by the source of the entry. */
  readonly names: ReadonlyMap<string, readonly string[]>
  /** Each declaration once, whichever entries export it or need it: without comments, in alphabetical order. */
  readonly declarations: readonly string[]
}

/** Where declarations lie while they are read: nowhere on disk. */
const nowhere = '/declared'

const printer = ts.createPrinter({ removeComments: true })

/**
 * Reads what the compiler declares of some sources, and follows every name in it to what that declares, as far as it is ours.
 *
 * @param sources - The sources of entries, such as `src/index.ts`, from where the repository lies.
 */
export function declaredBy(sources: readonly string[]): Declared {
  const program = readDeclarations(sources)
  const checker = program.getTypeChecker()
  const resolved = (symbol: ts.Symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)
  const printed = new Map<ts.Node, string>()

  const follow = (symbol: ts.Symbol) => {
    for (const declaration of symbol.declarations ?? []) {
      const statement = ts.findAncestor(declaration, ts.isStatement)
      if (statement === undefined || printed.has(statement) || ts.isImportDeclaration(statement)) continue
      printed.set(statement, printer.printNode(ts.EmitHint.Unspecified, statement, statement.getSourceFile()))
      const visit = (node: ts.Node) => {
        const named = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined
        if (named !== undefined) follow(resolved(named))
        ts.forEachChild(node, visit)
      }
      visit(statement)
    }
  }

  const names = new Map<string, readonly string[]>()
  for (const source of sources) {
    const file = program.getSourceFile(posix.join(nowhere, source))
    const symbol = file && checker.getSymbolAtLocation(file)
    if (symbol === undefined) throw new Error(`${source} exports nothing`)
    const exported = checker.getExportsOfModule(symbol)
    names.set(source, exported.map(({ name }) => name).sort())
    for (const one of exported) follow(resolved(one))
  }
  const declarations = [...printed.values()].map((text) => text.replace(/^export (?:default )?/, '').replace(/^declare /, ''))
  return { names, declarations: [...new Set(declarations)].sort() }
}

/** A program of the declarations of sources, in place of the sources, so that a function is only what it takes and gives. */
function readDeclarations(sources: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  const declaring = {
    ...options,
    noEmit: false,
    noCheck: true,
    declaration: true,
    emitDeclarationOnly: true,
    types: [],
    rootDir: '.',
    outDir: nowhere,
  }
  const declared = new Map<string, string>()
  ts.createProgram(
    sources.map((source) => resolve(source)),
    declaring,
  ).emit(undefined, (path, text) => declared.set(path.replace(/\.d\.ts$/, '.ts'), text), undefined, true)

  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    fileExists: (path) => declared.has(path),
    directoryExists: () => true,
    readFile: (path) => declared.get(path),
    getSourceFile: (path, version) => {
      const text = declared.get(path)
      return text === undefined ? undefined : ts.createSourceFile(path, text, version, true)
    },
  }
  const roots = sources.map((source) => posix.join(nowhere, source))
  return ts.createProgram(roots, { ...options, types: [], noLib: true }, host)
}
