import { posix } from "node:path";
import ts from "typescript";
import type { SourceFile } from "./source-files.js";

/** What a folder may import: values and types, or types only. */
type Permission = "all" | "types";

/** For every folder of `src`, the folders it may import, as `docs/design.md` says. */
export type House = ReadonlyMap<string, ReadonlyMap<string, Permission>>;

interface Row {
  readonly folder: string;
  readonly arrows: string;
}

function rowsOf(design: string): readonly Row[] {
  const rows: Row[] = [];
  for (const line of design.split("\n")) {
    const [, folder, arrows] = /^ {2}([a-z]+)\/ .*?-> (.+)$/.exec(line) ?? [];
    if (folder !== undefined && arrows !== undefined) rows.push({ folder, arrows });
  }
  return rows;
}

/** `plan/names, timing (types)`; words that name no folder, such as `data from seeds/`, permit nothing. */
function directArrows({ arrows }: Row, folders: readonly string[]): ReadonlyMap<string, Permission> {
  const permitted = new Map<string, Permission>();
  for (const item of arrows.split(/[,;]/).map((text) => text.trim())) {
    const [, name, types] = /^([a-z]+)(?:\/[\w-]+)?( \(types(?: only)?\))?$/.exec(item) ?? [];
    const permission = types === undefined ? "all" : "types";
    const named = name === "all" ? folders : folders.filter((folder) => folder === name);
    for (const folder of named) if (permitted.get(folder) !== "all") permitted.set(folder, permission);
  }
  return permitted;
}

/** The arrow table of the design page, closed: a folder may import what those it imports may import. */
export function houseOf(design: string): House {
  const rows = rowsOf(design);
  const folders = rows.map(({ folder }) => folder);
  const direct = new Map(rows.map((row) => [row.folder, directArrows(row, folders)]));
  const close = (folder: string, by: Permission, found: Map<string, Permission>): Map<string, Permission> => {
    for (const [next, permission] of direct.get(folder) ?? []) {
      const reached = by === "types" ? "types" : permission;
      if (next === folder || found.get(next) === "all" || found.get(next) === reached) continue;
      found.set(next, reached);
      close(next, reached, found);
    }
    return found;
  };
  return new Map(folders.map((folder) => [folder, close(folder, "all", new Map())]));
}

/** Folders that may import their own values through others: a table that draws a circle. */
export const foldersInACircle = (house: House): readonly string[] =>
  [...house].filter(([folder, permitted]) => permitted.get(folder) === "all").map(([folder]) => folder);

/** One import or re-export of a module. */
interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const { exportClause } = node;
    return (
      node.isTypeOnly ||
      (exportClause !== undefined &&
        ts.isNamedExports(exportClause) &&
        exportClause.elements.every((element) => element.isTypeOnly))
    );
  }
  const clause = node.importClause;
  if (clause === undefined) return false;
  const bindings = clause.namedBindings;
  return (
    clause.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (clause.name === undefined &&
      bindings !== undefined &&
      ts.isNamedImports(bindings) &&
      bindings.elements.every((element) => element.isTypeOnly))
  );
}

export const parse = ({ path, text }: SourceFile): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

/** All imports of a file, dynamic ones and `import("…")` types included. */
function importsOf(file: SourceFile): readonly Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) {
      imports.push({ from: file.path, specifier: specifier.text, typeOnly });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      add(node.moduleSpecifier, isTypeOnly(node));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return imports;
}

const folderOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

/** The file that a relative import means; `undefined` for a package. */
const targetOf = ({ from, specifier }: Import): string | undefined =>
  specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts") : undefined;

function breach(item: Import, house: House): string | undefined {
  const target = targetOf(item);
  const [folder, to] = [folderOf(item.from), target === undefined ? undefined : folderOf(target)];
  if (folder === undefined || target === undefined || folder === to || !target.startsWith("src/"))
    return undefined;
  if (to === undefined) return `${item.from} imports the entry ${target}`;
  const permission = house.get(folder)?.get(to);
  if (permission === undefined) return `${item.from} imports ${to}/, which does not stand after its arrow`;
  if (permission === "types" && !item.typeOnly)
    return `${item.from} imports values of ${to}/, of which it may use types`;
  return undefined;
}

/** Every import against the arrows, and every folder that the table forgets, in words. */
export function breaches(files: readonly SourceFile[], house: House): readonly string[] {
  const folders = new Set(files.map(({ path }) => folderOf(path)).filter((folder) => folder !== undefined));
  return [
    ...[...folders]
      .filter((folder) => !house.has(folder))
      .map((folder) => `${folder}/ is missing from the table`),
    ...files.flatMap(importsOf).flatMap((item) => breach(item, house) ?? []),
  ];
}

/** The first circle of files that need each other's values, as a path that ends where it began; empty when there is none. */
export function importCycle(files: readonly SourceFile[]): readonly string[] {
  const needs = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter(({ typeOnly }) => !typeOnly)
        .flatMap((item) => targetOf(item) ?? []),
    ]),
  );
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    done.add(path);
    for (const next of needs.get(path) ?? []) {
      const cycle = walk(next, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    return [];
  };
  for (const path of needs.keys()) {
    const cycle = walk(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

/** For a folder with floors, its folders from the lowest to the highest. */
export type Floors = ReadonlyMap<string, readonly string[]>;

/** The floors that `docs/design.md` draws: lines such as `  grammar/text/  characters`, the lowest first. */
export function floorsOf(design: string): Floors {
  const floors = new Map<string, readonly string[]>();
  for (const line of design.split("\n")) {
    const [, folder, floor] = /^ {2}([a-z]+)\/([a-z]+)\/ /.exec(line) ?? [];
    if (folder !== undefined && floor !== undefined)
      floors.set(folder, [...(floors.get(folder) ?? []), floor]);
  }
  return floors;
}

/** Where a file stands among the floors of its folder; files beside the floors stand above them all. */
function heightOf(path: string, floors: readonly string[]): number {
  const floor = /^src\/[^/]+\/([^/]+)\//.exec(path)?.[1];
  return floor === undefined ? floors.length : floors.indexOf(floor);
}

/** Every import that climbs, and every floor that the drawing forgets, in words. */
export function climbs(files: readonly SourceFile[], floors: Floors): readonly string[] {
  return files.flatMap((file) => {
    const folder = folderOf(file.path);
    const drawn = folder === undefined ? undefined : floors.get(folder);
    if (drawn === undefined) return [];
    const height = heightOf(file.path, drawn);
    if (height < 0) return [`${file.path} stands on no floor that is drawn`];
    return importsOf(file)
      .map(targetOf)
      .filter(
        (target) => target !== undefined && folderOf(target) === folder && heightOf(target, drawn) > height,
      )
      .map((target) => `${file.path} imports ${target}, which stands above it`);
  });
}
