import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, fromDisk, type Opened, pageFolder, paste, textsOf, useBrowser } from "./browser.js";

const open = useBrowser();

const files = ["index.html", "playground.css", "playground.js", "icon.svg"];

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

/** Walks through all panels. */
async function walk({ page }: Opened): Promise<void> {
  for (const name of ["days", "parse", "matrix", "unit"]) {
    await page.locator(`#to-${name}`).click();
    await page.locator(`#${name}-panel`).waitFor({ state: "visible" });
  }
  await page.locator("#language").click();
}

const nameOf = (url: string): string => new URL(url).pathname.split("/").at(-1) ?? "";

describe("the page asks for its own files and nothing else", () => {
  test("opened from disk", async () => {
    const opened = await open("#unit?lang=en");
    await walk(opened);
    const folder = fromDisk.replace(/index\.html$/, "");
    expect(opened.requests.filter((url) => !url.startsWith(folder))).toEqual([]);
    expect(opened.requests.map(nameOf).filter((name) => !files.includes(name))).toEqual([]);
    expect(opened.requests.map(nameOf)).toContain("playground.js");
    expect(opened.problems).toEqual([]);
  });

  describe("from a static host", () => {
    let server: Server | undefined;
    let base = "";

    beforeAll(async () => {
      const started = createServer(async (request, response) => {
        const name = nameOf(`http://host${request.url ?? "/"}`) || "index.html";
        const found = files.includes(name);
        response.writeHead(found ? 200 : 404, { "content-type": types[extname(name)] ?? "text/plain" });
        response.end(found ? await readFile(join(pageFolder, name)) : "");
      });
      await new Promise<void>((listening) => started.listen(0, "127.0.0.1", listening));
      const address = started.address();
      if (typeof address !== "object" || address === null) throw new Error("The server has no port.");
      base = `http://127.0.0.1:${address.port}/`;
      server = started;
    });
    afterAll(() => {
      server?.close();
      server?.closeAllConnections();
    });

    test("it answers the same", async () => {
      const opened = await open("#days?lang=zh", { base });
      expect(await textsOf(opened.page, ".big")).toEqual(["2021-07-19 星期一"]);
      await walk(opened);
      expect(opened.requests.filter((url) => !url.startsWith(base))).toEqual([]);
      expect(opened.problems).toEqual([]);
    });
  });

  test("its policy lets nothing else through", async () => {
    const { page, problems } = await open("#unit?lang=en");
    const refused = await page.evaluate(`new Promise((done) => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => done(violatedDirective), { once: true });
      fetch("https://example.invalid/").catch(() => undefined);
    })`);
    expect(refused).toBe("connect-src");
    expect(problems.length).toBeGreaterThan(0);
  });
});

const image = '<img src=x onerror="window.harmed = true">';
const script = "<script>window.harmed = true</script>";
const bidi = "市司法局\u202E牵头\u2066，\u200B各镇街\u2069配合";

const hostile: readonly (readonly [string, string])[] = [
  ["an image", `${image}牵头，市司法局配合`],
  ["a script", `${script}市司法局牵头`],
  ["a link", '<a href="javascript:window.harmed=true">市司法局</a>牵头'],
  ["an entity", "&lt;script&gt;市司法局牵头"],
  ["turned text", bidi],
  ["lone surrogates and controls", "\uD800市司法局\u0000牵头\uDFFF"],
  ["a prototype's names", "__proto__牵头，constructor配合，toString落实"],
];

/** What must not be on the page, whatever was pasted. */
const harm = `[window.harmed ?? null, document.images.length, document.scripts.length, document.querySelectorAll("main a").length]`;

describe("what is pasted stays text", () => {
  describe.each(["clause", "plan"])("as a %s", (mode) => {
    test.each(hostile)("%s", async (_, text) => {
      const { page, problems, requests } = await open(`#parse?lang=en&mode=${mode}`);
      await page.locator("#text").fill(text);
      await expect.poll(() => page.locator("#text-note").innerText()).toContain(`${text.length} characters`);
      expect(await page.evaluate(harm)).toEqual([null, 0, 1, 0]);
      const shown = await page.evaluate<string>(`(() => {
        const copy = document.querySelector(".marked").cloneNode(true);
        copy.querySelectorAll("sup").forEach((each) => each.remove());
        return copy.textContent;
      })()`);
      expect(shown).toBe(await page.locator("#text").inputValue());
      expect(requests.map(nameOf).filter((name) => !files.includes(name))).toEqual([]);
      expect(problems).toEqual([]);
    });
  });

  test.each(["unit", "asOf"])("in the address as %s", async (key) => {
    const { page, problems } = await open(`#unit?lang=en&${key}=${encodeURIComponent(image + script)}`);
    expect(await page.locator(".panel-unit .refusal").count()).toBe(1);
    expect(await page.evaluate(harm)).toEqual([null, 0, 1, 0]);
    expect(problems).toEqual([]);
  });

  test.each(["clause", "plan"])("1 MB of it as a %s", async (mode) => {
    const opened = await open(`#parse?lang=en&mode=${mode}`);
    const { page, problems } = opened;
    const unit = `${image}${script}${bidi}市发展改革局、商务局牵头。\n`;
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    await paste(opened, text);
    await expect
      .poll(() => page.locator("#text-note").innerText(), { timeout: 100_000 })
      .toContain(`${text.length} characters`);
    expect(await page.evaluate(harm)).toEqual([null, 0, 1, 0]);
    await page.locator("#to-days").click();
    await expect.poll(() => textsOf(page, ".big"), { timeout: 30_000 }).toEqual(["2021-07-19 Monday"]);
    expect(problems).toEqual([]);
  });
});

test("without a browser, the error says how to get one", () => {
  expect(() => chromiumPath({ CHROMIUM: "/nowhere/chromium" })).toThrow(
    'There is no browser at /nowhere/chromium. Install one with "apt-get install chromium fonts-noto-cjk"',
  );
});
