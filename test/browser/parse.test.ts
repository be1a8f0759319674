import { describe, expect, test } from "vitest";
import { expectHash, paste, textsOf, useBrowser } from "./browser.js";

const open = useBrowser();

/** The pieces of the marked text in one role. */
const as = (role: string): string => `.marked .as-${role}`;

describe("a clause is parsed", () => {
  test("「市发展改革局、商务局牵头，市直各部门按职责分工落实」", async () => {
    const { page, problems } = await open("#parse?lang=zh");
    await page.locator("#text").fill("市发展改革局、商务局牵头，市直各部门按职责分工落实");
    await expect
      .poll(() => textsOf(page, ".rows tbody th"))
      .toEqual(["市发展改革局", "市商务局", "市直各部门"]);
    expect(await textsOf(page, ".rows .role-cell")).toEqual(["牵 牵头", "牵 牵头", "配 配合"]);
    expect(await textsOf(page, as("lead"))).toEqual(["市发展改革局", "商务局"]);
    expect(await textsOf(page, as("support"))).toEqual(["市直各部门"]);
    expect((await textsOf(page, ".rows tbody tr"))[2]).toContain("按职责分工");
    expect(await textsOf(page, ".doubts .note")).toEqual(["没有疑问。"]);
    expect(problems).toEqual([]);
  });

  test("the user's own text is in the address, and comes back from it", async () => {
    const { page } = await open("#parse?lang=en");
    await page.locator("#text").fill("市档案局牵头");
    await expectHash(page, ["text=市档案局牵头"]);
    await page.reload();
    expect(await page.locator("#text").inputValue()).toBe("市档案局牵头");
    expect(await textsOf(page, ".rows tbody th")).toEqual(["市档案局"]);
  });

  test("every doubt is underlined, said, and leads to its words", async () => {
    const { page } = await open("#parse?lang=en&sample=doubts");
    const lines = page.locator(".doubts li");
    const count = await lines.count();
    expect(count).toBeGreaterThan(4);
    for (let at = 0; at < count; at++) {
      const quote = lines.nth(at).locator(".quote");
      const quoted = (await quote.innerText()).slice(1, -1);
      await quote.click();
      const marked = await page.evaluate<string>("document.activeElement.firstChild.data");
      expect(quoted.startsWith(marked), `${at + 1}: ${quoted} begins with ${marked}`).toBe(true);
      const line = await page.evaluate<string>(
        "getComputedStyle(document.activeElement).textDecorationStyle",
      );
      expect(line).toBe("wavy");
      const message = (await lines.nth(at).locator("p").first().innerText()).replace(/^\w+ /, "");
      expect(await page.evaluate<string>("document.activeElement.title")).toContain(message);
    }
    expect(await lines.nth(0).innerText()).toMatch(/^(warning|info|error) /);
  });

  test("the doubts are said in the language chosen", async () => {
    const { page } = await open("#parse?lang=zh&sample=doubts");
    expect((await textsOf(page, ".doubts .severity"))[0]).toMatch(/^(警告|提示|错误)$/);
  });

  test("every sample is read without an error of the page", async () => {
    const { page, problems } = await open("#parse?lang=en");
    for (const mode of ["clause", "plan"]) {
      await page.locator(`#mode-${mode}`).check();
      for (const chip of await page.locator(".panel-parse .presets .chip:visible").all()) {
        await chip.click();
        await expect.poll(() => page.locator("#parse-answer .answer").count()).toBe(1);
        expect(await page.locator(".rows tbody tr").count()).toBeGreaterThan(0);
      }
    }
    expect(problems).toEqual([]);
  });

  test("a text that is not read yet is not lost to another control", async () => {
    const { page } = await open("#parse?lang=en");
    await page.locator("#text").fill("市档案局牵头");
    await page.locator("#mode-plan").check();
    expect(await page.locator("#text").inputValue()).toBe("市档案局牵头");
    await page.locator("#text").fill("市档案局配合");
    await page.locator("#language").click();
    expect(await page.locator("#text").inputValue()).toBe("市档案局配合");
  });

  test("no text is no answer", async () => {
    const { page } = await open("#parse?lang=en");
    await page.locator("#text").fill("  ");
    await expect.poll(() => textsOf(page, "#parse-answer")).toEqual(["Paste some text."]);
  });
});

describe("a whole plan is parsed", () => {
  test("Zhongshan's plan as received: 48 tasks, every character accounted for", async () => {
    const { page, problems } = await open("#parse?lang=en&mode=plan&sample=zhongshan-2021");
    expect(await textsOf(page, ".plan-title")).toEqual(["中山市2021年政务公开工作要点分工方案"]);
    expect(await page.locator(".rows tbody tr").count()).toBe(48);
    const row26 = page.locator(".rows tbody tr").nth(25);
    expect(await textsOf(page, ".rows tbody tr:nth-child(26) .owners p")).toEqual([
      "L leads 市司法局",
      "S supports 市政务服务数据管理局",
    ]);
    expect(await row26.locator("td").last().innerText()).toContain("2021年底前");
    expect(await textsOf(page, '[data-use="unread"]')).toEqual(["not read 0 (0.0%)"]);
    const counts = (await textsOf(page, "[data-use]")).map((text) => Number(/ (\d+) /.exec(text)?.[1]));
    expect(counts.reduce((sum, count) => sum + count)).toBe(6362);
    expect(problems).toEqual([]);
  });

  test("100 kB are read, shown piece by piece, and the page says how long it took", async () => {
    const opened = await open("#parse?lang=en&mode=plan&sample=short");
    const { page, problems } = opened;
    const line = "1.修订档案管理办法，2024年6月底前印发。（市档案局牵头，市司法局配合）\n";
    const text = line.repeat(Math.ceil(100_000 / line.length));
    await paste(opened, text);
    await expect
      .poll(() => page.locator("#text-note").innerText(), { timeout: 60_000 })
      .toContain(`${text.length} characters`);
    expect(await page.locator("#text-note").innerText()).toContain("too long to be part of the link");
    expect(await page.locator(".rows tbody tr").count()).toBe(100);
    await page.locator("div:has(> .scroll) > .more button").click();
    expect(await page.locator(".rows tbody tr").count()).toBe(200);
    expect(problems).toEqual([]);
  });
});
