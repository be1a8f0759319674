import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { root } from "../support/source-files.js";

/** Where the page is built to. */
export const pageFolder: string = join(root, "docs/playground/.build");

/** Where the pictures go; never committed. */
export const screenshots: string = join(root, "test/browser/.screenshots");

/** The page as a reader opens it: from disk. */
export const fromDisk: string = pathToFileURL(join(pageFolder, "index.html")).href;

/** The browser that the tests drive: `$CHROMIUM`, or Debian's. Throws, with what to do, where there is none. */
export function chromiumPath(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const path = environment.CHROMIUM ?? "/usr/bin/chromium";
  if (existsSync(path)) return path;
  throw new Error(
    `There is no browser at ${path}. Install one with "apt-get install chromium fonts-noto-cjk", or set CHROMIUM to the path of a Chromium or Chrome.`,
  );
}

/** A page, and everything that must not have happened on it. */
export interface Opened {
  readonly page: Page;
  /** Errors of the page, in the console or thrown, and dialogs. */
  readonly problems: readonly string[];
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
}

export interface Opening {
  readonly base?: string;
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
}

/** One browser for the tests of a file; `open` gives a fresh page at an address of the playground. */
export function useBrowser(): (hash: string, opening?: Opening) => Promise<Opened> {
  let browser: Browser | undefined;

  beforeAll(async () => {
    // Chromium refuses its sandbox to root, as whom containers run.
    const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    browser = await chromium.launch({ executablePath: chromiumPath(), args });
  });
  afterAll(async () => {
    await browser?.close();
  });

  return async (hash, { base = fromDisk, theme = "light", width = 1280, height = 900 } = {}) => {
    if (browser === undefined) throw new Error("The browser has not started.");
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: theme,
      locale: "en-GB",
    });
    const page = await context.newPage();
    const problems: string[] = [];
    const requests: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
    });
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("dialog", (dialog) => {
      problems.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(`${base}${hash}`);
    return { page, problems, requests };
  };
}

/** Puts a text into the field of the page as a reader does: copied on another page, and pasted. */
export async function paste({ page }: Opened, text: string): Promise<void> {
  const other = await page.context().newPage();
  await other.setContent("<textarea></textarea>");
  const area = other.locator("textarea");
  await area.evaluate((element, value) => Object.assign(element, { value }), text);
  await area.press("Control+A");
  await area.press("Control+C");
  await other.close();
  await page.bringToFront();
  await page.locator("#text").press("Control+A");
  await page.locator("#text").press("Control+V");
}

/** The text of every element that a selector finds, white space joined. */
export const textsOf = async (page: Page, selector: string): Promise<readonly string[]> =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " ").trim());

/** The address holds the state a moment after it changed. */
export const expectHash = (page: Page, parts: readonly string[]): Promise<void> =>
  expect
    .poll(() => {
      const hash = decodeURIComponent(new URL(page.url()).hash);
      return parts.filter((part) => !hash.includes(part));
    })
    .toEqual([]);
