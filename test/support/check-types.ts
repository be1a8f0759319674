import { join } from "node:path";
import ts from "typescript";
import type { Example } from "./examples.js";
import { root } from "./source-files.js";

/** The options of the tests, but an example may name what it does not use. */
function options(): ts.CompilerOptions {
  const path = join(root, "tsconfig.test.json");
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return { ...parsed.options, noUnusedLocals: false, noUnusedParameters: false };
}

/** The files on disk, parsed once for every program. */
const onDisk = new Map<string, ts.SourceFile | undefined>();

/** A host that knows the examples beside the files on disk. */
function hostOf(texts: ReadonlyMap<string, string>, compilerOptions: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(compilerOptions);
  const { fileExists, getSourceFile, readFile } = host;
  return {
    ...host,
    fileExists: (path) => texts.has(path) || fileExists(path),
    readFile: (path) => texts.get(path) ?? readFile(path),
    getSourceFile: (path, target) => {
      const text = texts.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, target, true);
      if (!onDisk.has(path)) onDisk.set(path, getSourceFile(path, target));
      return onDisk.get(path);
    },
  };
}

const place = ({ file, start = 0 }: ts.Diagnostic): number =>
  file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line;

/** What the compiler has to say about the examples, as `file:line: message`; empty when all type-check. */
export function typeErrors(examples: readonly Example[]): readonly string[] {
  const compilerOptions = options();
  const files = new Map(examples.map((example, index) => [join(root, `test/example-${index}.ts`), example]));
  const texts = new Map([...files].map(([path, { code }]) => [path, `${code}\nexport {};\n`]));
  const ambient = join(root, "src/plans/raw.d.ts");
  const program = ts.createProgram(
    [...files.keys(), ambient],
    compilerOptions,
    hostOf(texts, compilerOptions),
  );
  return program.getSourceFiles().flatMap((source) => {
    const example = files.get(source.fileName);
    if (example === undefined) return [];
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(
      (diagnostic) =>
        `${example.path}:${example.line + place(diagnostic)}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ")}`,
    );
  });
}
