import ts from "typescript";
import type { SourceFile } from "./source-files.js";

/** A code block of a page or of a doc comment. */
export interface Example {
  readonly path: string;
  /** The line of its first line of code. */
  readonly line: number;
  readonly code: string;
  /** Fenced as `ts no-run`: shown, never run. */
  readonly run: boolean;
}

const fence = /^([ \t]*)```(?:ts|typescript)\b([^\n]*)\n([\s\S]*?)^[ \t]*```[ \t]*$/gm;

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

const unindent = (code: string, indent: string): string =>
  code
    .split("\n")
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join("\n");

/** The blocks fenced as `ts` of a page. */
export const fencedExamples = ({ path, text }: SourceFile): readonly Example[] =>
  Array.from(text.matchAll(fence), (match) => ({
    path,
    line: lineAt(text, match.index) + 1,
    code: unindent(match[3] ?? "", match[1] ?? ""),
    run: !(match[2] ?? "").split(/\s+/).includes("no-run"),
  }));

/** The fenced blocks that stand after an `@example` of a doc comment; the lines of the file are kept. */
export function docExamples(file: SourceFile): readonly Example[] {
  const blank = (text: string): string => text.replace(/[^\n]/g, "");
  let page = "";
  let end = 0;
  for (const { 0: comment, index } of file.text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const at = comment.indexOf("@example");
    if (at === -1) continue;
    const shown = comment.slice(at, -2).replace(/^[ \t]*\* ?/gm, "");
    page += blank(file.text.slice(end, index + at)) + shown;
    end = index + comment.length;
  }
  return fencedExamples({ path: file.path, text: page });
}

/** A statement of an example with the result that the comment after it promises. */
interface Promised {
  readonly statement: ts.ExpressionStatement;
  readonly expected: string;
  readonly line: number;
}

const marker = /^\s*\/\/ =>[ \t]?(.*)$/;

/** Whether the text is one whole expression, so that a promise over several lines is known to be complete. */
function isExpression(text: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(`(${text}\n);`, { reportDiagnostics: true });
  return diagnostics.length === 0;
}

/** What stands after `// =>`, with as many further comment lines as the expression needs. */
function promiseAfter(rest: string): string | undefined {
  const [first = "", ...more] = rest.replace(/^[ \t]*\r?\n/, "").split("\n");
  const start = marker.exec(first)?.[1];
  if (start === undefined) return undefined;
  const lines = [start];
  for (const line of more) {
    const next = /^\s*\/\/ ?(.*)$/.exec(line)?.[1];
    if (next === undefined || isExpression(lines.join("\n")) || marker.test(line)) break;
    lines.push(next);
  }
  return lines.join("\n").trim();
}

function promisesOf(source: ts.SourceFile): readonly Promised[] {
  const found: Promised[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const expected = promiseAfter(source.text.slice(node.end));
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      if (expected !== undefined) found.push({ statement: node, expected, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `console.log(value); // => …` promises what is printed. */
function promisedPart({ expression }: ts.ExpressionStatement): ts.Expression {
  const printed =
    ts.isCallExpression(expression) && expression.expression.getText() === "console.log"
      ? expression.arguments[0]
      : undefined;
  return printed ?? expression;
}

/** What a promise says: a literal, or the code of an error. */
export type Expectation =
  | { readonly line: number; readonly kind: "value"; readonly literal: string }
  | { readonly line: number; readonly kind: "throws"; readonly code: string };

const expectationOf = ({ expected, line }: Promised): Expectation => {
  const code = /^throws ([a-z.-]+)$/.exec(expected)?.[1];
  return code === undefined ? { line, kind: "value", literal: expected } : { line, kind: "throws", code };
};

/** An example made ready to run: every promised value is handed to `check` with the number of its expectation. */
export interface Prepared {
  readonly code: string;
  readonly expectations: readonly Expectation[];
}

/** Throws when a `// =>` stands after nothing whose value could be compared. */
export function prepare(code: string, check: string): Prepared {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const promises = promisesOf(source);
  const markers = code.split("\n").filter((line) => line.includes("// =>")).length;
  if (markers !== promises.length) {
    throw new Error(`${markers - promises.length} "// =>" without an expression statement before it`);
  }
  const ready = promises.reduceRight((text, { statement }, index) => {
    const value = promisedPart(statement).getText();
    const asked = value.includes("await ")
      ? `await ${check}(${index}, async () => (${value}));`
      : `${check}(${index}, () => (${value}));`;
    return text.slice(0, statement.getStart()) + asked + text.slice(statement.end);
  }, code);
  return { code: ready, expectations: promises.map(expectationOf) };
}
