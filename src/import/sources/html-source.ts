import { Tokenizer } from "htmlparser2";
import { type TableBuilder, tableBuilder } from "../cells/html-table.js";
import { type ReadingBuilder, type ReadingOptions, readingBuilder } from "../text/reading.js";
import { blocksOf, type Found } from "./html-blocks.js";
import { elementKinds, hides } from "./html-elements.js";
import { closeImplied, type ElementStack, elementStack, type OpenElement } from "./html-stack.js";
import type { SourceParts } from "./text-source.js";

/** What the page's elements make of its text: paragraphs, headings, tables. */
interface Page {
  readonly found: readonly Found[];
  readonly hidden: () => boolean;
  /** Line breaks of the source are line breaks here. */
  readonly preformatted: () => boolean;
  readonly stack: ElementStack;
  open(name: string, attributes: ReadonlyMap<string, string>, at: number): void;
  close(name: string, at: number): void;
  end(): void;
}

const endsRows = (kind: OpenElement["kind"]): boolean =>
  kind === "block" || kind === "heading" || kind === "table";

function page(builder: ReadingBuilder): Page {
  const found: Found[] = [];
  const tables: TableBuilder[] = [];
  let place = 0;
  let textStart = 0;
  let level = 0;
  let hiddenDepth = 0;
  let preDepth = 0;

  const closeText = (): void => {
    const end = builder.position();
    const table = tables.at(-1);
    if (end > textStart && table?.inCell === false) table.over.push({ start: textStart, end });
    else if (end > textStart) found.push({ kind: "text", start: textStart, end, level, cellOf: table });
    textStart = end;
  };
  const breakLine = (): void => {
    if (tables.length > 0) {
      builder.gap("\n", place);
      return;
    }
    const before = found.length;
    closeText();
    if (found.length === before) return;
    builder.gap("\n", place);
    textStart = builder.position();
  };
  const closeCell = (): void => {
    closeText();
    tables.at(-1)?.closeCell(builder.position());
  };

  const leave = ({ name, kind, hidden }: OpenElement): void => {
    if (hidden) hiddenDepth--;
    if (name === "pre") preDepth--;
    if (kind === "block" || kind === "heading") breakLine();
    if (kind === "heading" && level === Number(name.charAt(1))) level = 0;
    if (kind === "cell") closeCell();
    if (kind !== "table") return;
    closeCell();
    tables.pop();
    builder.gap("\n", place);
    textStart = builder.position();
  };
  const stack = elementStack(leave);

  const openTable = (implied: boolean): void => {
    closeText();
    const outer = tables.at(-1);
    if (outer !== undefined) outer.layout = true;
    const table = tableBuilder(implied, outer);
    found.push({ kind: "table", table });
    tables.push(table);
  };
  /** Rows that stand outside any table make one, which ends where something else begins. */
  const implyTable = (kind: OpenElement["kind"]): void => {
    const table = tables.at(-1);
    if (table === undefined && (kind === "row" || kind === "cell")) {
      openTable(true);
      stack.open({ name: "table", kind: "table", hidden: false });
    } else if (table?.implied && !table.inCell && endsRows(kind)) {
      stack.close("table");
    }
  };
  const openCell = (attributes: ReadonlyMap<string, string>): void => {
    closeCell();
    builder.gap("\n", place);
    textStart = builder.position();
    tables.at(-1)?.cell(textStart, attributes);
  };

  return {
    found,
    stack,
    hidden: () => hiddenDepth > 0,
    preformatted: () => preDepth > 0,
    open(name, attributes, at) {
      place = at;
      closeImplied(stack, name);
      const kind = elementKinds.get(name);
      implyTable(kind);
      if (kind === "break" || kind === "block" || kind === "heading") breakLine();
      if (kind === "heading" && tables.length === 0) level = Number(name.charAt(1));
      if (kind === "table") openTable(false);
      if (kind === "row") tables.at(-1)?.row();
      if (kind === "cell") openCell(attributes);
      if (kind === "void" || kind === "break") return;
      const hidden = hides(name, attributes);
      if (hidden) hiddenDepth++;
      if (name === "pre") preDepth++;
      stack.open({ name, kind, hidden });
    },
    close(name, at) {
      place = at;
      if (name === "br" || name === "p") breakLine();
      stack.close(name);
    },
    end() {
      while (tables.length > 0) {
        closeCell();
        tables.pop();
      }
      closeText();
    },
  };
}

/**
 * Reads HTML into lines and tables. The tokenizer tells exactly which characters of the source each piece of text is,
 * entities included; a tree is not needed, so that a million nested or unclosed tags cost no more than their characters.
 */
export function htmlParts(raw: string, options: ReadingOptions): SourceParts {
  const builder = readingBuilder(options);
  const noise: SourceParts["noise"][number][] = [];
  const shown = page(builder);
  let covered = 0;
  let name = "";
  let attribute = "";
  let attributes = new Map<string, string>();

  /** Whatever no text has taken up to a place is markup. */
  const pass = (to: number, reason: "markup" | "hidden" = "markup"): void => {
    if (to > covered) noise.push({ start: covered, end: to, reason });
    covered = Math.max(covered, to);
  };
  const text = (words: string, start: number, end: number): void => {
    pass(start);
    if (shown.hidden()) {
      pass(end, "hidden");
      return;
    }
    builder.add(shown.preformatted() ? words : words.replace(/[\t\r\n\f]/gu, " "), start, end - start);
    covered = Math.max(covered, end);
  };
  const opened = (end: number): void => {
    shown.open(name, attributes, end + 1);
    name = "";
  };
  const valued = (words: string): void => {
    if (attribute !== "") attributes.set(attribute, (attributes.get(attribute) ?? "") + words);
  };

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      // A tag that the source ends in has no text: the tokenizer reports what is left of it from -1 on.
      ontext: (start, end) => (start < 0 ? pass(end) : text(raw.slice(start, end), start, end)),
      ontextentity: (point, end) => text(String.fromCodePoint(point), raw.lastIndexOf("&", end - 1), end),
      onopentagname(start, end) {
        name = raw.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onattribname(start, end) {
        const found = raw.slice(start, end).toLowerCase();
        attribute = attributes.has(found) ? "" : found;
        if (attribute !== "") attributes.set(attribute, "");
      },
      onattribdata: (start, end) => valued(raw.slice(start, end)),
      onattribentity: (point) => valued(String.fromCodePoint(point)),
      onattribend: () => {},
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => shown.close(raw.slice(start, end).toLowerCase(), end),
      oncomment: (_, end) => pass(Math.min(end + 1, raw.length), "hidden"),
      oncdata: (_, end) => pass(Math.min(end + 1, raw.length), "hidden"),
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(raw);
  tokenizer.end();
  shown.end();
  pass(raw.length, shown.hidden() ? "hidden" : "markup");
  const reading = builder.finish();
  return { reading, blocks: blocksOf(shown.found, reading), noise };
}
