import { describe, expect, test } from "vitest";
import { expectHash, textsOf, useBrowser } from "./browser.js";

const open = useBrowser();

const day = (date: string): string => `[data-date="${date}"]`;

describe("a deadline is counted", () => {
  test("10 working days after 2021-07-05 is 2021-07-19, and every day on the way has its number", async () => {
    const { page, problems } = await open("#days?lang=zh");
    expect(await textsOf(page, ".big")).toEqual(["2021-07-19 星期一"]);
    expect(await textsOf(page, ".month .badge")).toEqual([
      "起",
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
      "10",
    ]);
    expect(await textsOf(page, `${day("2021-07-12")} .badge`)).toEqual(["5"]);
    expect(await page.locator(day("2021-07-10")).getAttribute("title")).toBe("2021-07-10；周末；不计");
    expect(problems).toEqual([]);
  });

  test("days skipped and made up have their holiday and their notice", async () => {
    const { page } = await open("#days?lang=en&from=2021-09-17&days=3");
    expect(await textsOf(page, ".big")).toEqual(["2021-09-23 Thursday"]);
    expect(await textsOf(page, ".reasons h3")).toEqual([
      "Days skipped (3)",
      "Make-up workdays counted (1)",
      "By these notices",
    ]);
    expect(await textsOf(page, ".reasons section:nth-child(1) li")).toEqual([
      "2021-09-19 Sunday Mid-Autumn Festival · weekend 国办发明电〔2020〕27号",
      "2021-09-20 Monday Mid-Autumn Festival · exchanged day off 国办发明电〔2020〕27号",
      "2021-09-21 Tuesday Mid-Autumn Festival · public holiday 国办发明电〔2020〕27号",
    ]);
    expect(await page.locator(day("2021-09-18")).getAttribute("class")).toContain("make-up");
  });

  test("back from a holiday: the working day before 2021-09-20 is the make-up Saturday", async () => {
    const { page } = await open("#days?lang=en&from=2021-09-20&days=-1");
    expect(await textsOf(page, ".big")).toEqual(["2021-09-18 Saturday"]);
    expect(await page.locator("#direction").inputValue()).toBe("before");
    expect(await page.locator("#days").inputValue()).toBe("1");
  });

  test("the controls count on", async () => {
    const { page } = await open("#days?lang=en");
    await page.locator("#more").click();
    await expect.poll(() => textsOf(page, ".big")).toEqual(["2021-07-20 Tuesday"]);
    await page.locator("#days").fill("30");
    await page.locator("#days").blur();
    await expect.poll(() => textsOf(page, ".big")).toEqual(["2021-08-16 Monday"]);
    await page.locator("#direction").selectOption("before");
    await expectHash(page, ["days=-30"]);
    await page.locator("#from").fill("2025-09-30");
    await page.locator("#days").fill("1");
    await page.locator("#direction").selectOption("after");
    await expect.poll(() => textsOf(page, ".big")).toEqual(["2025-10-09 Thursday"]);
  });

  test("no days is the day itself", async () => {
    const { page } = await open("#days?lang=en&from=2021-09-20&days=0");
    expect(await textsOf(page, ".big")).toEqual(["2021-09-20 Monday"]);
  });
});

describe("where the notices end", () => {
  test("a year without a notice has an interval, and numbers only where they are sure", async () => {
    const { page, problems } = await open("#days?lang=en&from=2027-02-01&days=5");
    expect(await textsOf(page, ".big time")).toEqual(["2027-02-14 Sunday", "2027-02-16 Tuesday"]);
    expect(await textsOf(page, ".result .note")).toEqual([
      "A holiday notice is still to come, so this is provisional: public holidays are certain, make-up workdays are not placed yet.",
    ]);
    expect(await textsOf(page, ".month .badge")).toEqual(["0", "1", "2", "3"]);
    expect(await page.locator(".month .may-end").count()).toBe(3);
    expect(problems).toEqual([]);
  });

  test.each([
    ["before the first notice", "from=2001-12-28&days=3"],
    ["past the last year that is foreseen", "from=2040-12-20&days=30"],
  ])("%s, the edges are said in words", async (_, query) => {
    const { page, problems } = await open(`#days?lang=en&${query}`);
    expect((await textsOf(page, "#days-answer .refusal"))[0]).toContain(
      "Holiday notices are known from 2002-01-01 to 2026-12-31; from then to 2040-12-28 there are intervals",
    );
    expect(problems).toEqual([]);
  });

  test("twenty years are counted, and their skipped days listed as asked", async () => {
    const { page, problems } = await open("#days?lang=en&from=2002-01-04&days=5000");
    expect(await page.locator(".reasons section:nth-child(1) li").count()).toBe(60);
    await page.locator(".reasons section:nth-child(1) .more button").click();
    expect(await page.locator(".reasons section:nth-child(1) li").count()).toBe(120);
    expect(problems).toEqual([]);
  });

  test("a long count shows the months at its two ends", async () => {
    const { page } = await open("#days?lang=en&from=2021-01-04&days=500");
    expect(await page.locator(".month").count()).toBe(12);
    expect(await textsOf(page, ".between")).toEqual(["13 months left out"]);
  });

  test("nonsense in the address is left out", async () => {
    const { page, problems } = await open("#days?lang=xx&from=2021-07-05&days=1e9&theme=pink");
    expect(await textsOf(page, ".big")).toEqual(["2021-07-19 Monday"]);
    expect(problems).toEqual([]);
  });

  test("an impossible date is said", async () => {
    const { page, problems } = await open("#days?lang=en&from=2021-02-30");
    expect(await textsOf(page, "#days-answer")).toEqual([
      'there is no day "2021-02-30" 2021-02 has 28 days; the last is 2021-02-28.',
    ]);
    expect(problems).toEqual([]);
  });
});
