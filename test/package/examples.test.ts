import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { install, npm } from "./pack.js";

const repository = resolve(import.meta.dirname, "../..");
const examples = join(repository, "docs/examples");
const folder = mkdtempSync(join(tmpdir(), "fengong-examples-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(path, "utf8");

/** A copy of an example as a stranger has it after `npm install`, with the packed library for the published one. */
function installExample(name: string): string {
  const copy = join(folder, name);
  cpSync(join(examples, name), copy, { recursive: true });
  const manifest = read(join(copy, "package.json"));
  const { version }: { readonly version: string } = JSON.parse(read(join(repository, "package.json")));
  expect(manifest, "the example asks for this version").toContain(`"fengong": "^${version}"`);
  writeFileSync(
    join(copy, "package.json"),
    manifest.replace(`"fengong": "^${version}"`, `"fengong": ${JSON.stringify(`file:${inject("tarball")}`)}`),
  );
  install(copy);
  return copy;
}

const lines = (text: string): readonly string[] => text.trimEnd().split("\n");

/** The lines that an installed example prints. */
const printed = (copy: string, ...args: readonly string[]): readonly string[] =>
  lines(
    execFileSync(process.execPath, args, { cwd: copy, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }),
  );

describe("the examples are what a stranger can copy", () => {
  const names = readdirSync(examples, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );

  test("each has a manifest and a page, and is named in the list", () => {
    expect(names).toEqual(["esm-script", "nestjs-service", "sqlite-ledger", "vite-page"]);
    const list = read(join(examples, "README.md"));
    for (const name of names) {
      expect(existsSync(join(examples, name, "README.md")), name).toBe(true);
      expect(list).toContain(`[${name}](${name})`);
    }
  });
});

describe("an ES module for Node", () => {
  let copy = "";
  beforeAll(() => {
    copy = installExample("esm-script");
  });

  test("prints what 市司法局 leads, and the tenth working day after publication with the weekends skipped", () => {
    expect(printed(copy, "duties.js")).toEqual([
      "市司法局牵头：",
      "  第25项，无明确日期，「市司法局牵头」",
      "  第26项，2021-12-31，「市司法局牵头」",
      "措施报备：2021-07-19，公布后第10个工作日",
      "  跳过 2021-07-10、2021-07-11、2021-07-17、2021-07-18",
    ]);
  });

  test("says which units a wrong name may have meant", () => {
    const { status, stderr } = spawnSync(process.execPath, ["duties.js", "市司法厅"], {
      cwd: copy,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(lines(stderr)[0]).toContain("错误[unit.unknown]");
    expect(stderr).toContain("市司法局");
  });
});

describe("a NestJS service in CommonJS", () => {
  let copy = "";
  beforeAll(() => {
    copy = installExample("nestjs-service");
  });

  test("compiles to require, and answers from the injected plan", () => {
    npm(copy, "run", "build", "--silent");
    expect(read(join(copy, "dist/plan.js"))).toContain('require("fengong")');
    expect(printed(copy, "dist/main.js")).toEqual([
      "牵头 25、26",
      "首个期限 2021-07-19",
      '404 错误[unit.unknown]：方案中没有叫 "市司法厅" 的单位',
    ]);
  });
});

describe("a page bundled by Vite", () => {
  let copy = "";
  beforeAll(() => {
    copy = installExample("vite-page");
  });

  /** The part of a browser's page that the script uses. */
  class FakeInput {
    textContent = "";
    readonly listeners: (() => void)[] = [];
    constructor(public value: string) {}
    addEventListener(_: "input", listener: () => void): void {
      this.listeners.push(listener);
    }
    type(value: string): void {
      this.value = value;
      for (const listener of this.listeners) listener();
    }
  }

  test("builds to one script, which answers where there is nothing of Node", () => {
    npm(copy, "run", "typecheck", "--silent");
    npm(copy, "run", "build", "--silent");
    const scripts = readdirSync(join(copy, "dist/assets"));
    expect(scripts).toEqual([expect.stringMatching(/\.js$/)]);
    const script = read(join(copy, "dist/assets", scripts[0] ?? ""));
    expect(read(join(copy, "dist/index.html"))).toContain(`src="./assets/${scripts[0]}"`);

    const page = {
      unit: new FakeInput("市司法局"),
      from: new FakeInput("2021-07-05"),
      days: new FakeInput("10"),
      tasks: new FakeInput(""),
      deadline: new FakeInput(""),
    };
    const byId = new Map<string, FakeInput>(Object.entries(page));
    runInNewContext(script, {
      document: { getElementById: (id: string) => byId.get(id) ?? null },
      HTMLInputElement: FakeInput,
    });
    expect(page.tasks.textContent).toMatch(/^牵头：25、26；/);
    expect(page.deadline.textContent).toBe("2021-07-19");
    page.from.type("2021-09-17");
    page.days.type("2");
    expect(page.deadline.textContent).toBe("2021-09-22");
    page.unit.type("市统计局局");
    expect(page.tasks.textContent).toContain("错误[unit.unknown]");

    const bytes = gzipSync(script).length;
    console.log(
      `the page's script: ${(bytes / 1000).toFixed(1)} kB gzipped, ${(script.length / 1000).toFixed(1)} kB`,
    );
    expect(bytes).toBeLessThan(75_000);
  });
});

describe("a ledger in SQLite", () => {
  let copy = "";
  beforeAll(() => {
    copy = installExample("sqlite-ledger");
  });

  test("keeps a row for each line touched, refuses the second of two writers, and folds the rows", () => {
    const first = printed(copy, "main.js");
    expect(first).toEqual([
      "a1 已记，第1条",
      expect.stringContaining("错误[ledger.version-conflict]"),
      "  = 帮助：其间有人写入；请重新读取后再试。",
      "b1 已记，第2条",
      "c1 已记，第3条",
      "2021-08-03 zhongshan-2021/38/zs-justice 推进中",
      "2021-09-02 zhongshan-2021/38/zs-justice 取消或改派",
      "2021-08-03 zhongshan-2021/38/zs-news 不在册",
      "2021-09-02 zhongshan-2021/38/zs-news 未启动",
      "zhongshan-2021/38/zs-justice 3行",
      "zhongshan-2021/38/zs-news 1行",
    ]);
    // What is there already is not written again.
    expect(printed(copy, "main.js").slice(-2)).toEqual(first.slice(-2));
  });
});
