import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { pathOf } from "../../src/cli/programs";
import { helpFiles } from "../../src/help/helpFiles";

jest.setTimeout(120_000);

const site = "https://help.example";
const files = helpFiles();
const css = readFileSync("src/help/help.css", "utf8");

let browser: Browser;

beforeAll(async () => {
  const executablePath = pathOf("browser");
  if (executablePath === undefined) throw new Error("This test needs Chromium: install chromium.");
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
});
afterAll(() => browser.close());

// All pages are made of the same parts; these hold each of them.
test.each([
  ["light", "en-US/index.html"],
  ["light", "zh-CN/FUNNEL_GAP.html"],
  ["dark", "zh-CN/index.html"],
  ["dark", "en-US/SPLIT_TARGET.html"],
] as const)("axe finds nothing in %s on %s", async (colorScheme, path) => {
  const context = await openContext({ colorScheme });
  const page = await context.newPage();
  await page.goto(`${site}/help/${path}`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  await context.close();
});

test.each([
  ["a window of 320 pixels", 320, "screen"],
  ["17 cm of an A4 page", 643, "print"],
] as const)("every page fits %s", async (_, width, media) => {
  const context = await openContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.emulateMedia({ media });
  for (const path of files.keys()) {
    await page.goto(`${site}/help/${path}`);
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
  }
  await context.close();
});

test("by keyboard alone: from the first link to another language and on to the list of functions", async () => {
  const context = await openContext({});
  const page = await context.newPage();
  await page.goto(`${site}/help/en-US/FUNNEL_GAP.html`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${site}/help/zh-CN/FUNNEL_GAP.html`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${site}/help/zh-CN/index.html`);
  await context.close();
});

async function openContext(options: Parameters<Browser["newContext"]>[0]): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await context.route(`${site}/help/**`, (route) => {
    const path = new URL(route.request().url()).pathname.replace("/help/", "");
    if (path === "help.css") return route.fulfill({ contentType: "text/css", body: css });
    const body = files.get(path);
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: "text/html; charset=utf-8", body });
  });
  return context;
}
