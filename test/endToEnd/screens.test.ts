import { AxeBuilder } from "@axe-core/playwright";
import { languages } from "../../src/locales/language";
import { paneScenes } from "./paneScenes";
import { WorkbenchInBrowser, type OpenWorkbench } from "./workbenchInBrowser";

jest.setTimeout(120_000);

let workbench: WorkbenchInBrowser;
beforeAll(async () => {
  workbench = await WorkbenchInBrowser.start();
});
afterAll(() => workbench.stop());

/** How wide panes get in Excel: the narrowest, and the usual one at 200 %. */
const widths = [320, 175];

async function violations({ page }: OpenWorkbench): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).include("iframe").analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
}

/** By how many pixels the pane's content is wider than the pane, when that is so wide. */
async function overflow(open: OpenWorkbench, width: number): Promise<number> {
  await open.page.locator("iframe").evaluate((frame, width) => {
    frame.style.width = `${width}px`;
    frame.style.minWidth = "0";
  }, width);
  return open.pane.locator("html").evaluate((root) => Math.max(0, root.scrollWidth - root.clientWidth));
}

describe.each(languages)("the screens of the pane, in %s", (language) => {
  test.each(Object.entries(paneScenes))("%s: axe finds nothing, nothing is cut off", async (_, arrive) => {
    for (const theme of ["light", "dark"] as const) {
      const open = await workbench.open({ language, theme });
      await arrive(open, language);
      expect([theme, await violations(open)]).toEqual([theme, []]);
      for (const width of widths) expect([width, await overflow(open, width)]).toEqual([width, 0]);
      expect(open.faults).toEqual([]);
      await open.close();
    }
  });
});
