import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { screenshots, useBrowser } from "./browser.js";

const open = useBrowser();

const views: readonly (readonly [name: string, panel: string, query?: string])[] = [
  ["unit", "unit"],
  ["unit-collective", "unit", "unit=各镇街&asOf=2021-07-19"],
  ["unit-unknown", "unit", "unit=市司法厅"],
  ["days", "days"],
  ["days-made-up", "days", "from=2021-09-17&days=8"],
  ["days-interval", "days", "from=2027-02-01&days=5"],
  ["days-outside", "days", "from=2001-12-28&days=3"],
  ["parse-clause", "parse", "sample=doubts"],
  ["parse-plan", "parse", "mode=plan&sample=short"],
  ["parse-source", "parse", "mode=plan&sample=zhongshan-2021"],
  ["matrix", "matrix"],
];

const widths = [360, 768, 1280];
const themes = ["light", "dark"] as const;

describe("at 360, 768 and 1280 px nothing is wider than the page", () => {
  describe.each(["zh", "en"])("%s", (lang) => {
    test.each(views)("%s", async (name, panel, query = "") => {
      const { page, problems } = await open(`#${panel}?lang=${lang}&${query}`);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 1200 });
        expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(width);
        for (const colorScheme of themes) {
          await page.emulateMedia({ colorScheme });
          await page.screenshot({ path: join(screenshots, `${name}-${lang}-${colorScheme}-${width}.png`) });
        }
      }
      expect(problems).toEqual([]);
    });
  });
});

test("the check sees what is too wide", async () => {
  const { page } = await open("#unit?lang=en", { width: 360 });
  await page.evaluate("document.querySelector('footer').style.width = '500px'");
  expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeGreaterThan(360);
});

test("buttons and links of the frame are large enough for a finger", async () => {
  const { page } = await open("#matrix?lang=en", { width: 360 });
  const small = await page.evaluate<
    readonly string[]
  >(`[...document.querySelectorAll("header a, header button, .chip, select, input")]
    .filter((each) => each.checkVisibility() && !each.classList.contains("skip"))
    .filter((each) => each.getBoundingClientRect().height < 24 || each.getBoundingClientRect().width < 24)
    .map((each) => each.outerHTML)`);
  expect(small).toEqual([]);
});
