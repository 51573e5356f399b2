import { gzipSync } from "node:zlib";
import { languages } from "../../src/locales/language";
import { paneText } from "../../src/locales/pane";
import { templateHeads } from "../../src/templates";
import { titleText } from "../../src/locales/titles";
import { WorkbenchInBrowser } from "./workbenchInBrowser";

jest.setTimeout(120_000);

let workbench: WorkbenchInBrowser;
beforeAll(async () => {
  workbench = await WorkbenchInBrowser.start();
});
afterAll(() => workbench.stop());

const officeAndFunctions = /\/(office|functions)\.js$/;

test.each(languages)(
  "the gallery is painted while Office.js and the functions never come, in %s",
  async (language) => {
    const page = await workbench.openPane(language, officeAndFunctions);
    await page.getByRole("heading", { name: paneText(language, "gallery.title") }).waitFor();
    for (const { title } of templateHeads) {
      await page
        .getByRole("button", { name: titleText(language, title), exact: true })
        .first()
        .waitFor();
    }
    const painted = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) =>
          requestAnimationFrame(() => resolve(performance.getEntriesByType("paint").map(({ name }) => name))),
        ),
    );
    expect(painted).toContain("first-contentful-paint");
    // A pane that could not be used before Excel answers would be no use painted.
    await page
      .getByRole("button", { name: titleText(language, "plan.title"), exact: true })
      .first()
      .click();
    await page.getByRole("button", { name: paneText(language, "download") }).waitFor();
    await page.context().close();
  },
);

test("what the first useful paint takes of our script is at most 110 kB", async () => {
  const page = await workbench.openPane("zh-CN", officeAndFunctions);
  await page.getByRole("heading", { name: paneText("zh-CN", "gallery.title") }).waitFor();
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
      .filter(({ initiatorType, responseEnd }) => initiatorType === "script" && responseEnd > 0)
      .map(({ name }) => name),
  );
  expect(scripts.map((url) => new URL(url).pathname)).toEqual([expect.stringMatching(/^\/taskpane\./)]);
  let bytes = 0;
  for (const url of scripts) {
    const answer = await page.request.get(url);
    bytes += gzipSync(await answer.body(), { level: 9 }).length;
  }
  console.info(`gzip: ${(bytes / 1000).toFixed(1)} kB of our script before the first useful paint`);
  expect(bytes).toBeLessThanOrEqual(110_000);
  await page.context().close();
});
