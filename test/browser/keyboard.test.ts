import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { textsOf, useBrowser } from "./browser.js";

const open = useBrowser();

const focused = (page: Page): Promise<string> =>
  page.evaluate(
    "document.activeElement.id || document.activeElement.dataset.cell || document.activeElement.className",
  );

/** Presses Tab until something has the keyboard; more presses than the page has stops is a failure. */
async function tabTo(page: Page, wanted: (name: string) => boolean): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    if (wanted(await focused(page))) return;
  }
  throw new Error("The keyboard does not reach it.");
}

const is = (name: string) => (found: string) => found === name;

test("every panel is used by the keyboard alone", async () => {
  const { page, problems } = await open("#unit?lang=en");

  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("skip");
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("main");

  await tabTo(page, is("unit-name"));
  await page.keyboard.type("审计");
  await page.keyboard.press("ArrowDown");
  expect(await page.locator("#unit-name").getAttribute("aria-activedescendant")).toBe("unit-name-option-0");
  await page.keyboard.press("Enter");
  await expect.poll(() => textsOf(page, ".unit-name")).toEqual(["市审计局"]);
  await page.keyboard.press("ArrowDown");
  expect(await page.locator('[role="listbox"]').isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  expect(await page.locator('[role="listbox"]').isVisible()).toBe(false);

  await page.locator("body").press("Home");
  await page.reload();
  await tabTo(page, is("to-days"));
  await page.keyboard.press("Enter");
  await tabTo(page, is("more"));
  await page.keyboard.press("Enter");
  await expect.poll(() => textsOf(page, ".big")).toEqual(["2021-07-20 Tuesday"]);
  expect(await focused(page)).toBe("more");

  await page.reload();
  await tabTo(page, is("to-parse"));
  await page.keyboard.press("Enter");
  await tabTo(page, is("mode-clause"));
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => textsOf(page, ".plan-title")).toEqual(["临江市2024年重点工作分工方案"]);

  await page.reload();
  await tabTo(page, is("to-matrix"));
  await page.keyboard.press("Enter");
  await tabTo(page, is("zs-justice/26"));
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => textsOf(page, "#cell-answer h3")).toEqual(["Task 25 × 市司法局"]);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("End");
  expect(await focused(page)).toMatch(/\/48$/);
  await page.keyboard.press("Control+Home");
  expect(await focused(page)).toBe("zs-departments/1");
  await page.keyboard.press("ArrowUp");
  expect(await focused(page)).toBe("zs-departments/1");
  // The grid is one stop: the next Tab leaves it.
  await page.keyboard.press("Tab");
  expect(await focused(page)).not.toMatch(/\//);
  expect(problems).toEqual([]);
});

test("the focus is seen", async () => {
  const { page } = await open("#unit?lang=en");
  await tabTo(page, is("to-days"));
  expect(await page.evaluate<string>("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
});

test("the language switch keeps the keyboard", async () => {
  const { page } = await open("#unit?lang=en");
  await tabTo(page, is("language"));
  await page.keyboard.press("Enter");
  await expect.poll(() => textsOf(page, "#language")).toEqual(["English"]);
  expect(await focused(page)).toBe("language");
});

test("nothing on the page moves", async () => {
  const { page } = await open("#matrix?lang=en");
  const moving = await page.evaluate<readonly string[]>(`[...document.querySelectorAll("*")]
    .filter((each) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
      return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior !== "auto";
    })
    .map((each) => each.outerHTML.slice(0, 80))`);
  expect(moving).toEqual([]);
});
