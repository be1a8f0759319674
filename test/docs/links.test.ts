import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { filesUnder, readSource, type SourceFile } from "../support/source-files.js";

/** What the package carries: the pages in `docs` itself, and those at the top. */
const packed: readonly SourceFile[] = [
  ...["README.md", "README.zh-CN.md", "CHANGELOG.md"].map(readSource),
  ...filesUnder("docs", ".md").filter(({ path }) => posix.dirname(path) === "docs"),
];

const withoutCode = (text: string): string =>
  text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "``");

/** The anchors that a renderer gives to the headings of a page. */
const anchorsOf = (text: string): readonly string[] =>
  [...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );

/** The links of a page that lead to no page or heading that the package has. */
function deadLinks(page: SourceFile, pages: readonly SourceFile[]): readonly string[] {
  const targets = [...withoutCode(page.text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = ""]) => to);
  return targets
    .filter((to) => !/^https?:/.test(to))
    .filter((to) => {
      const [file = "", anchor] = to.split("#");
      const path = file === "" ? page.path : posix.join(posix.dirname(page.path), file);
      const target = pages.find((one) => one.path === path);
      if (target === undefined) return true;
      return anchor !== undefined && !anchorsOf(target.text).includes(anchor);
    })
    .map((to) => `${page.path}: ${to}`);
}

describe("no link of a page leads nowhere", () => {
  test("in the package as in the repository", () => {
    expect(packed.length).toBeGreaterThan(15);
    expect(packed.flatMap((page) => deadLinks(page, packed))).toEqual([]);
  });

  test("the list of guides has every page", () => {
    const listed = readSource("docs/README.md").text;
    const pages = packed.map(({ path }) => path).filter((path) => path.startsWith("docs/"));
    const missing = pages.filter((path) => !listed.includes(`(${posix.basename(path)})`));
    expect(missing).toEqual(["docs/README.md"]);
  });

  test("the check sees a page and a heading that are not there", () => {
    const page: SourceFile = {
      path: "docs/a.md",
      text: "# A b, c\n[x](b.md) [y](#a-b-c) [z](#d) [w](../README.md)",
    };
    const top: SourceFile = { path: "README.md", text: "" };
    expect(deadLinks(page, [page, top])).toEqual(["docs/a.md: b.md", "docs/a.md: #d"]);
  });
});
