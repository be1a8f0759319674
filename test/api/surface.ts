import { join } from "node:path";
import ts from "typescript";
import { publishedName } from "../../entries.js";
import { root } from "../support/source-files.js";

/** What a user can name and what that leads to, for every entry, as declarations without bodies and comments. */
export type Surface = ReadonlyMap<string, string>;

/** The declarations of every source file, as the compiler emits them, without comments. */
function declarations(sources: readonly string[], options: ts.CompilerOptions): ReadonlyMap<string, string> {
  const emitted = new Map<string, string>();
  const emitting = { ...options, noEmit: false, emitDeclarationOnly: true, removeComments: true };
  ts.createProgram([...sources], emitting).emit(undefined, (path, text) => emitted.set(path, text));
  return emitted;
}

/** A program over those declarations alone: what it knows of a name is what a user's compiler knows. */
function programOf(sources: readonly string[], options: ts.CompilerOptions): ts.Program {
  const texts = declarations(sources, options);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  return ts.createProgram(
    sources.map((path) => path.replace(/\.ts$/, ".d.ts")),
    options,
    {
      ...host,
      // The sources are hidden, so that an import finds the declarations.
      fileExists: (path) =>
        texts.has(path) || (!texts.has(path.replace(/\.ts$/, ".d.ts")) && fileExists(path)),
      readFile: (path) => texts.get(path) ?? readFile(path),
      getSourceFile: (path, target) => {
        const text = texts.get(path);
        return text === undefined
          ? getSourceFile(path, target)
          : ts.createSourceFile(path, text, target, true);
      },
    },
  );
}

const printer = ts.createPrinter({ removeComments: true });

/** `const a = 1` stands in a statement with a name for it; everything else is printed as it stands. */
function print(declaration: ts.Declaration): string {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return printer
    .printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile())
    .replace(/^(?:export |declare )+/, "");
}

/** What an entry exports, by name. */
interface Exported {
  readonly name: string;
  readonly symbol: ts.Symbol;
}

const byName = (a: Exported, b: Exported): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Reads the public surface of the entries: names sorted, so that the order of the sources does not show. */
export function surfaceOf(entries: Readonly<Record<string, string>>, options: ts.CompilerOptions): Surface {
  const sources = Object.values(entries).map((source) => join(root, source));
  const program = programOf(sources, options);
  const checker = program.getTypeChecker();
  const own = new Set(
    program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(join(root, "src/"))),
  );

  const resolve = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  const declared = (symbol: ts.Symbol): readonly ts.Declaration[] =>
    (symbol.declarations ?? []).filter((declaration) => own.has(declaration.getSourceFile()));

  function exportsOf(source: string): readonly Exported[] {
    const file = program.getSourceFile(source.replace(/\.ts$/, ".d.ts"));
    const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`${source} exports nothing`);
    return checker
      .getExportsOfModule(module)
      .map((symbol) => ({ name: symbol.name, symbol: resolve(symbol) }))
      .sort(byName);
  }

  /** The symbols of the library that a declaration names. */
  function namedIn(symbol: ts.Symbol): readonly ts.Symbol[] {
    const found = new Set<ts.Symbol>();
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) {
        const at = checker.getSymbolAtLocation(node);
        const target = at === undefined ? undefined : resolve(at);
        if (target?.declarations?.some((each) => isTopLevel(each) && own.has(each.getSourceFile())))
          found.add(target);
      }
      ts.forEachChild(node, visit);
    };
    for (const declaration of declared(symbol)) visit(declaration);
    return [...found];
  }

  const home = new Map<ts.Symbol, string>();
  const surface = new Map<string, string>();
  const exported = Object.entries(entries).map(([entry, source], at) => {
    const list = exportsOf(sources[at] ?? source);
    for (const { symbol } of list) if (!home.has(symbol)) home.set(symbol, entry);
    return [entry, list] as const;
  });

  for (const [entry, list] of exported) {
    const reached = new Set(list.map(({ symbol }) => symbol));
    // A set that grows while it is walked is walked to its end.
    for (const symbol of reached) {
      if (home.has(symbol) && home.get(symbol) !== entry) continue;
      for (const named of namedIn(symbol)) reached.add(named);
    }
    const shown = ({ name, symbol }: Exported): string => {
      const at = home.get(symbol);
      return at === undefined || at === entry
        ? `${declared(symbol).map(print).join("\n")}\n`
        : `${name}: as in ${publishedName(at)}\n`;
    };
    const hidden = [...reached]
      .filter((symbol) => !home.has(symbol))
      .map((symbol) => ({ name: symbol.name, symbol }))
      .sort(byName);
    const sections = [`${publishedName(entry)}\n`, ...list.map(shown)];
    if (hidden.length > 0) sections.push("Not exported, but named by what is:\n", ...hidden.map(shown));
    surface.set(entry, sections.join("\n"));
  }
  return surface;
}

function isTopLevel(declaration: ts.Declaration): boolean {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return !ts.isSourceFile(statement) && ts.isSourceFile(statement.parent);
}
