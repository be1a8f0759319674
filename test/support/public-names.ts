import { join } from "node:path";
import ts from "typescript";
import { root } from "./source-files.js";

/** A name that an entry exports, with what its doc comment holds. */
export interface PublicName {
  readonly name: string;
  /** The file that declares it. */
  readonly path: string;
  readonly kind: "function" | "value" | "type";
  readonly summary: string;
  /** The texts of the tags by name. */
  readonly tags: ReadonlyMap<string, string>;
}

const textOf = (parts: readonly ts.SymbolDisplayPart[] = []): string =>
  parts.map(({ text }) => text).join("");

function kindOf(symbol: ts.Symbol, checker: ts.TypeChecker): PublicName["kind"] {
  const { valueDeclaration } = symbol;
  if (valueDeclaration === undefined || ts.isInterfaceDeclaration(valueDeclaration)) return "type";
  const signatures = checker.getTypeOfSymbolAtLocation(symbol, valueDeclaration).getCallSignatures();
  return signatures.length > 0 ? "function" : "value";
}

const resolved = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

function publicName(symbol: ts.Symbol, checker: ts.TypeChecker): PublicName {
  const path = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
  return {
    name: symbol.name,
    path: path.slice(root.length + 1),
    kind: kindOf(symbol, checker),
    summary: textOf(symbol.getDocumentationComment(checker)),
    tags: new Map(symbol.getJsDocTags(checker).map(({ name, text }) => [name, textOf(text)])),
  };
}

/** Every name that these entries export, once, wherever it is declared. */
export function publicNames(entries: readonly string[]): readonly PublicName[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    entries.map((entry) => join(root, entry)),
    options,
  );
  const checker = program.getTypeChecker();
  const symbols = entries.flatMap((entry) => {
    const file = program.getSourceFile(join(root, entry));
    const module = file && checker.getSymbolAtLocation(file);
    return module === undefined ? [] : checker.getExportsOfModule(module);
  });
  const distinct = new Set(symbols.map((symbol) => resolved(symbol, checker)));
  return [...distinct].map((symbol) => publicName(symbol, checker));
}

/** What the comment of a name lacks. */
export function lacks({ kind, summary, tags }: PublicName, categories: readonly string[]): readonly string[] {
  const category = tags.get("category");
  return [
    ...(summary === "" ? ["a summary"] : []),
    ...(category === undefined ? ["a category"] : []),
    ...(category === undefined || categories.includes(category)
      ? []
      : [`a category of the list, not ${category}`]),
    ...(kind === "function" && !tags.get("example")?.includes("```ts") ? ["an example"] : []),
  ];
}
