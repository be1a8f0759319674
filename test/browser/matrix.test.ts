import { describe, expect, test } from "vitest";
import { expectHash, textsOf, useBrowser } from "./browser.js";

const open = useBrowser();

const cell = (name: string): string => `[data-cell="${name}"]`;

describe("the responsibility matrix", () => {
  test("has a row for each of 61 units and a column for each of 48 tasks", async () => {
    const { page, problems } = await open("#matrix?lang=zh");
    expect(await page.locator(".matrix tbody tr").count()).toBe(61);
    expect(await page.locator(".task-row th").count()).toBe(48);
    expect(await page.locator(".group-row th[colspan]").count()).toBe(12);
    expect(await page.locator(".matrix [data-cell]").count()).toBe(61 * 48);
    expect(problems).toEqual([]);
  });

  test("task 26 × 市司法局 is a lead that the words state", async () => {
    const { page } = await open("#matrix?lang=en");
    const found = page.locator(cell("zs-justice/26"));
    expect(await found.getAttribute("aria-label")).toBe("Task 26; 市司法局; leads stated");
    expect(await found.innerText()).toBe("L");
    expect(await found.locator(".mark").getAttribute("class")).toBe("mark role-lead certainty-stated");
    expect(
      await page.evaluate<number>("document.querySelector('.matrix-scroll').scrollLeft"),
    ).toBeGreaterThan(200);
    expect(await page.evaluate<number>("scrollY")).toBe(0);
    await found.click();
    expect(await textsOf(page, "#cell-answer h3")).toEqual(["Task 26 × 市司法局"]);
    expect(await textsOf(page, "#cell-answer mark")).toEqual(["市司法局牽頭"]);
    await expectHash(page, ["cell=zs-justice/26"]);
  });

  test("a cell with two roles shows both, each as sure as it is", async () => {
    const { page } = await open("#matrix?lang=zh&cell=zs-development/35");
    expect(await page.locator(cell("zs-development/35")).getAttribute("aria-label")).toBe(
      "第35项；市发展改革局；落实 推定（按集合成员）；监管 可能",
    );
    expect(await page.locator(`${cell("zs-development/35")} .mark`).count()).toBe(2);
    expect((await textsOf(page, "#cell-answer summary")).join()).toContain("另有读法");
  });

  test("an empty cell says why", async () => {
    const { page } = await open("#matrix?lang=en");
    await page.locator(cell("zs-shiqi/39")).click();
    await expect.poll(() => textsOf(page, "#cell-answer h3")).toEqual(["Task 39 × 石岐街道"]);
    expect(await textsOf(page, "#cell-answer strong")).toEqual(["no role"]);
    expect((await textsOf(page, "#cell-answer li")).length).toBeGreaterThan(0);
  });

  test("the headers stay while the table scrolls", async () => {
    const { page } = await open("#matrix?lang=en", { width: 360, height: 740 });
    const edge = (selector: string): Promise<number> =>
      page.evaluate(`(() => {
        const box = document.querySelector(".matrix-scroll").getBoundingClientRect();
        const at = document.querySelector('${selector}').getBoundingClientRect();
        return Math.round(Math.max(at.left - box.left, at.top - box.top));
      })()`);
    const row = ".matrix tbody tr:nth-child(61) th";
    await page.evaluate("document.querySelector('.matrix-scroll').scrollTo(9999, 9999)");
    expect(
      await page.evaluate<number>("document.querySelector('.matrix-scroll').scrollLeft"),
    ).toBeGreaterThan(500);
    expect(
      await page.evaluate<number>(`Math.round(document.querySelector("${row}").getBoundingClientRect().left
        - document.querySelector(".matrix-scroll").getBoundingClientRect().left)`),
    ).toBeLessThan(3);
    expect(await edge(".corner")).toBeLessThan(3);
  });

  test("another day has other rows", async () => {
    const { page } = await open("#matrix?lang=en&asOf=2021-07-19");
    const names = await textsOf(page, '.matrix th[scope="row"]');
    expect(names).toContain("民众街道");
    expect(names).not.toContain("东升镇");
    expect(names.filter((name) => name === "小榄镇")).toHaveLength(1);
  });

  test("a date that is none is refused in words, and Enter in the field sends nothing", async () => {
    const { page, problems } = await open("#matrix?lang=en&asOf=2021-02-30");
    expect(await textsOf(page, ".matrix-place strong")).toEqual(['there is no day "2021-02-30"']);
    await page.locator("#matrix-as-of").fill("2021-07-19");
    await page.locator("#matrix-as-of").press("Enter");
    await expect.poll(() => page.locator(".matrix").count()).toBe(1);
    expect(problems).toEqual([]);
  });

  test("a cell that does not exist is refused in words", async () => {
    const { page, problems } = await open("#matrix?lang=en&cell=nobody/99");
    expect(await textsOf(page, "#cell-answer .refusal strong")).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});
