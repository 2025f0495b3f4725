import { parseSync, Visitor } from 'vite'

export interface Import {
  /** As written: "./a.ts", "react". */
  readonly specifier: string
  /** "type" is gone before the program runs; "dynamic" is loaded when asked for. */
  readonly kind: 'value' | 'type' | 'dynamic'
}

export interface Module {
  /** From the project's folder: "src/model/unit.ts". */
  readonly path: string
  readonly imports: readonly Import[]
  /** What it does when it is only imported: statements at its top that are no declarations, and imports for effect. */
  readonly effects: readonly string[]
  /** Whether it asks the network for something. */
  readonly fetches: boolean
}

/** Reads what a module imports and does, with the parser of the build. Throws where the text is no TypeScript, or where it
 *  imports what only running it would tell. */
export function readModule(path: string, text: string): Module {
  const { program, module, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const imports: Import[] = []
  const effects: string[] = []
  let fetches = false

  for (const { moduleRequest, entries } of module.staticImports) {
    const isType = entries.length > 0 && entries.every((entry) => entry.isType)
    imports.push({ specifier: moduleRequest.value, kind: isType ? 'type' : 'value' })
    if (entries.length === 0 && !moduleRequest.value.endsWith('.css'))
      effects.push(`import '${moduleRequest.value}'`)
  }
  for (const entry of module.staticExports.flatMap((statement) => statement.entries)) {
    if (entry.moduleRequest)
      imports.push({ specifier: entry.moduleRequest.value, kind: entry.isType ? 'type' : 'value' })
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const written = text.slice(moduleRequest.start, moduleRequest.end)
    // A file of the build whose name only the build knows: said so with the bundler's own remark.
    if (text.slice(0, moduleRequest.start).trimEnd().endsWith('/* @vite-ignore */')) continue
    const specifier = written.match(/^(['"])([^'"]*)\1$/)?.[2]
    if (specifier === undefined) throw new Error(`${path}: import(${written}) does not say what it imports.`)
    imports.push({ specifier, kind: 'dynamic' })
  }
  for (const statement of program.body) {
    const isDirective =
      statement.type === 'ExpressionStatement' && 'directive' in statement && statement.directive
    const isEffect = /^(Expression|If|For|While|DoWhile|Try|Switch|Block|Throw|ForOf|ForIn)Statement$/.test(
      statement.type,
    )
    if (isEffect && !isDirective)
      effects.push(text.slice(statement.start, statement.end).split('\n')[0] ?? '')
  }
  new Visitor({
    'TSImportType:exit': ({ source }) => imports.push({ specifier: source.value, kind: 'type' }),
    'CallExpression:exit': ({ callee }) => {
      if (callee.type === 'Identifier' && callee.name === 'fetch') fetches = true
    },
  }).visit(program)
  // A file of declarations imports a module only to add to its types.
  return { path, imports, effects: path.endsWith('.d.ts') ? [] : effects, fetches }
}
