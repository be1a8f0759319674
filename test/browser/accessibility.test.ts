import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./browser.js";

const open = useBrowser();

/** Every rule of axe that the page breaks, with the elements that break it. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate<AxeResults>("axe.run(document)");
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}

/** The four panels, and the answers of each that look otherwise. */
const views: readonly (readonly [name: string, panel: string, query?: string])[] = [
  ["unit", "unit"],
  ["a collective", "unit", "unit=各镇街"],
  ["an unknown unit", "unit", "unit=市司法厅"],
  ["days", "days", "from=2021-09-17&days=3"],
  ["an interval", "days", "from=2027-02-01&days=5"],
  ["a clause", "parse", "sample=doubts"],
  ["a plan", "parse", "mode=plan&sample=zhongshan-2021"],
  ["matrix", "matrix"],
  ["an empty cell", "matrix", "cell=zs-shiqi/39"],
];

describe.each(["light", "dark"] as const)("axe finds nothing in %s", (theme) => {
  describe.each(["zh", "en"])("%s", (lang) => {
    test.each(views)("%s", async (_, panel, query = "") => {
      const { page } = await open(`#${panel}?lang=${lang}&${query}`, { theme });
      expect(await violations(page)).toEqual([]);
    });
  });
});

test("nor where details and the list of suggestions are open", async () => {
  const { page } = await open("#unit?lang=en");
  await page.locator("#unit-name").fill("市");
  await page.keyboard.press("ArrowDown");
  for (const summary of (await page.locator("summary:visible").all()).slice(0, 4)) await summary.click();
  await page.locator("#unit-name").click();
  expect(await violations(page)).toEqual([]);
});

test("the check sees what is wrong", async () => {
  const { page } = await open("#unit?lang=en");
  await page.evaluate("document.getElementById('theme').removeAttribute('aria-label')");
  expect((await violations(page)).map((found) => found.split(":")[0])).toEqual(["select-name"]);
});
