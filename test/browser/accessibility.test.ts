import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./browser.js";

const open = useBrowser();

/** Every rule of axe that the page breaks, with the elements that break it. */
async function violations(page: Page): Promise<readonly string[]> {
  // The matrix has thousands of cells of few kinds, all of which stand in its first rows; axe takes a minute for the others.
  await page.evaluate(
    'document.querySelectorAll(".matrix tbody tr:nth-child(n + 17):not(:has([aria-selected]))").forEach((row) => row.remove())',
  );
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate<AxeResults>("axe.run(document)");
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}

const panels = ["unit", "days", "parse", "matrix"];

describe.each(["light", "dark"] as const)("axe finds nothing in %s", (theme) => {
  describe.each(["zh", "en"])("%s", (lang) => {
    test.each(panels)("%s", async (panel) => {
      const { page } = await open(`#${panel}?lang=${lang}`, { theme });
      expect(await violations(page)).toEqual([]);
    });
  });
});

describe("nor in answers that look otherwise", () => {
  test.each([
    ["a collective", "unit?unit=各镇街", "light"],
    ["an unknown unit", "unit?unit=市司法厅", "dark"],
    ["make-up days", "days?from=2021-09-17&days=3", "dark"],
    ["an interval", "days?from=2027-02-01&days=5", "light"],
    ["many doubts", "parse?sample=doubts", "dark"],
    ["a plan", "parse?mode=plan&sample=zhongshan-2021", "light"],
    ["two roles", "matrix?cell=zs-development/35", "dark"],
    ["an empty cell", "matrix?cell=zs-shiqi/39", "light"],
  ] as const)("%s", async (_, hash, theme) => {
    const { page } = await open(`#${hash}`, { theme });
    expect(await violations(page)).toEqual([]);
  });

  test("details and suggestions that are open", async () => {
    const { page } = await open("#unit?lang=en&unit=市信息中心");
    for (const summary of await page.locator("summary:visible").all()) await summary.click();
    await page.locator("#unit-name").fill("市");
    await page.keyboard.press("ArrowDown");
    expect(await page.locator('[role="option"]').count()).toBeGreaterThan(5);
    expect(await violations(page)).toEqual([]);
  });
});

test("the check sees what is wrong", async () => {
  const { page } = await open("#unit?lang=en");
  await page.evaluate("document.getElementById('theme').removeAttribute('aria-label')");
  expect((await violations(page)).map((found) => found.split(":")[0])).toEqual(["select-name"]);
});
