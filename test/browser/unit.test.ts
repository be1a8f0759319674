import { describe, expect, test } from "vitest";
import { expectHash, textsOf, useBrowser } from "./browser.js";

const open = useBrowser();

const duty26 = '[data-duty="zhongshan-2021/26/zs-justice/lead"]';

describe("a unit and its duties", () => {
  test("市司法局 leads task 26, due on 2021-12-31, by the marked words of line 145", async () => {
    const { page, problems } = await open("#unit?lang=zh");
    expect(await textsOf(page, ".unit-name")).toEqual(["市司法局"]);
    expect(await textsOf(page, `${duty26} h4 > *`)).toEqual(["第26项", "牵 牵头", "明文"]);
    expect(await textsOf(page, `${duty26} time`)).toEqual(["2021-12-31 星期五"]);
    expect(await textsOf(page, `${duty26} .task-text .time`)).toEqual(["2021年底前"]);
    expect(await textsOf(page, `${duty26} .grounds > .source figcaption`)).toEqual(["原文第145行"]);
    expect(await textsOf(page, `${duty26} .grounds > .source mark`)).toEqual(["市司法局牽頭"]);
    expect(await textsOf(page, `${duty26} .grounds > .source blockquote`)).toEqual([
      "市司法局牽頭,市政務服務數據管理局(市信息中心)配合",
    ]);
    expect(problems).toEqual([]);
  });

  test("the measures are to be filed by 2021-07-19, with the other reading", async () => {
    const { page } = await open("#unit?lang=en");
    const filing = page.locator('[data-duty="zhongshan-2021/file-measures/zs-justice"]');
    expect(await filing.locator("time").first().innerText()).toBe("2021-07-19 Monday");
    expect(await filing.locator(".reading").allInnerTexts()).toEqual([
      "another reading, 2021-07-16: the first day counted",
    ]);
  });

  test("what is possible says why", async () => {
    const { page } = await open("#unit?lang=zh&unit=市工业和信息化局");
    const possible = page.locator('[data-duty="zhongshan-2021/39/zs-industry/responsible"]');
    expect(await possible.locator(".certainty").innerText()).toBe("可能");
    expect(await possible.locator(".reason").innerText()).toBe("「等部门」可能包括本单位");
  });

  test("各镇街 has 24 members when the plan is published and 23 from 2021-07-19", async () => {
    const { page } = await open("#unit?lang=zh&unit=各镇街&asOf=2021-07-18");
    expect(await page.locator(".count").innerText()).toBe("24 个成员");
    expect(await page.locator(".names li").count()).toBe(24);
    await page.locator("#as-of").fill("2021-07-19");
    await expect.poll(() => page.locator(".count").innerText()).toBe("23 个成员");
    expect(await page.locator(".names li").count()).toBe(23);
    await expectHash(page, ["unit=各镇街", "asOf=2021-07-19"]);
  });

  test("a name in traditional characters finds its unit", async () => {
    const { page } = await open("#unit?lang=zh&unit=市審計局");
    expect(await textsOf(page, ".unit-name")).toEqual(["市审计局"]);
    const duty = page.locator('[data-duty="zhongshan-2021/36/zs-audit/oversee"] .certainty');
    expect(await duty.innerText()).toBe("明文");
  });

  test("an unknown name shows the nearest, which can be taken", async () => {
    const { page, problems } = await open("#unit?lang=en&unit=市司法厅");
    expect(await textsOf(page, ".refusal strong")).toEqual(['the plan has no unit named "市司法厅"']);
    await page.locator(".nearest button", { hasText: "市司法局" }).click();
    await expect.poll(() => textsOf(page, ".unit-name")).toEqual(["市司法局"]);
    expect(problems).toEqual([]);
  });

  test("a town says what became of it, and the one that came later has what it inherits", async () => {
    const { page } = await open("#unit?lang=en&unit=民众镇&asOf=2021-07-05");
    expect(await textsOf(page, ".unit-head .note")).toEqual(["change of type, 2021-07-19, into 民众街道"]);
    await page.locator(".unit-head .note button").click();
    await expect.poll(() => textsOf(page, ".unit-name")).toEqual(["民众街道"]);
    const ways = await textsOf(page, ".duty .why");
    expect(ways.filter((way) => way.includes("follows 民众镇")).length).toBeGreaterThan(0);
  });

  test("an unfinished date is said, and nothing fails", async () => {
    const { page, problems } = await open("#unit?lang=en");
    await page.locator("#as-of").fill("");
    await expect.poll(() => textsOf(page, "#unit-answer")).toEqual(["Give a date, as in 2021-07-05."]);
    expect(problems).toEqual([]);
  });
});

test("what changed is said in one line", async () => {
  const { page } = await open("#unit?lang=en");
  await page.locator("#unit-panel .chip", { hasText: "各镇街" }).click();
  await expect
    .poll(() => page.locator('#unit-panel [role="status"]').textContent())
    .toBe("各镇街 collective · as of 2021-07-05");
});

describe("the field with suggestions", () => {
  test("lists units by part of a name, in either script, and takes one by the pointer", async () => {
    const { page } = await open("#unit?lang=zh");
    await page.locator("#unit-name").fill("發展");
    expect(await textsOf(page, '[role="option"] > span')).toContain("市发展改革局");
    await page.locator('[role="option"]', { hasText: "市发展改革局" }).click();
    await expect.poll(() => textsOf(page, ".unit-name")).toEqual(["市发展改革局"]);
    expect(await page.locator('[role="listbox"]').isVisible()).toBe(false);
  });

  test("tells the two 小榄镇 apart", async () => {
    const { page } = await open("#unit?lang=en&asOf=2021-07-05");
    await page.locator("#unit-name").fill("小榄镇");
    const options = page.locator('[role="option"]', { hasText: "小榄镇" });
    expect(await options.count()).toBe(2);
    expect((await options.allInnerTexts()).filter((text) => text.includes("yet to come"))).toHaveLength(1);
  });
});

describe("language, colours and address", () => {
  test("the language changes everything and keeps the question", async () => {
    const { page } = await open("#unit?lang=zh&unit=市商务局");
    await page.locator("#language").click();
    await expect.poll(() => textsOf(page, "h2:visible")).toEqual(["What does a unit own?"]);
    expect(await textsOf(page, ".unit-name")).toEqual(["市商务局"]);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await expectHash(page, ["lang=en", "unit=市商务局"]);
    await page.reload();
    expect(await textsOf(page, ".unit-name")).toEqual(["市商务局"]);
    expect(await textsOf(page, "nav a")).toEqual(["Unit", "Working days", "Parse", "Matrix"]);
  });

  test("the colours follow the system until they are chosen", async () => {
    const { page } = await open("#unit?lang=en", { theme: "dark" });
    const paper = (): Promise<string> => page.evaluate("getComputedStyle(document.body).backgroundColor");
    expect(await paper()).toBe("rgb(20, 24, 29)");
    await page.locator("#theme").selectOption("light");
    await expect.poll(paper).toBe("rgb(255, 255, 255)");
    await expectHash(page, ["theme=light"]);
  });

  test("nothing is stored", async () => {
    const { page } = await open("#unit?lang=en");
    await page.locator("#language").click();
    await page.locator("#theme").selectOption("dark");
    const kept = await page.evaluate("[document.cookie, localStorage.length, sessionStorage.length]");
    expect(kept).toEqual(["", 0, 0]);
  });

  test("a link to another panel works with the browser's own back button", async () => {
    const { page } = await open("#unit?lang=en");
    await page.locator("#to-days").click();
    expect(await textsOf(page, "h2:visible")).toEqual(["Which day is the nth working day?"]);
    await page.goBack();
    await expect.poll(() => textsOf(page, "h2:visible")).toEqual(["What does a unit own?"]);
  });
});
