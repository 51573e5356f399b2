import { AxeBuilder } from "@axe-core/playwright";
import { languages } from "../../src/locales/language";
import { paneText } from "../../src/locales/pane";
import { templateHeads } from "../../src/templates";
import { invisibleTexts } from "./invisibleTexts";
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

async function violations({ page }: OpenWorkbench, without: string[] = []): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).include("iframe").disableRules(without).analyze();
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

test.each(Object.entries(paneScenes))(
  "%s: axe finds nothing and every text is seen in forced colours",
  async (_, arrive) => {
    const open = await workbench.open({ language: "en-US" });
    await open.page.emulateMedia({ forcedColors: "active" });
    await arrive(open, "en-US");
    // Axe takes the colours that a text had before they were forced: that texts are seen is looked at apart.
    expect(await violations(open, ["color-contrast"])).toEqual([]);
    for (const colorScheme of ["light", "dark"] as const) {
      await open.page.emulateMedia({ forcedColors: "active", colorScheme });
      const { seen, invisible } = await invisibleTexts(open);
      expect([colorScheme, invisible]).toEqual([colorScheme, []]);
      expect(seen).toBeGreaterThan(10);
    }
    await open.close();
  },
);

test.each(languages)("every card of the gallery shows its sheet, in %s", async (language) => {
  const open = await workbench.open({ language });
  await open.pane.getByRole("heading", { name: paneText(language, "gallery.title") }).waitFor();
  const images = open.pane.locator("img");
  expect(await images.count()).toBe(templateHeads.length);
  const broken = await images.evaluateAll(async (elements) => {
    const found: string[] = [];
    for (const element of elements) {
      const image = element as HTMLImageElement;
      image.scrollIntoView();
      await image.decode().catch(() => undefined);
      if (image.naturalWidth === 0) found.push(image.src);
    }
    return found;
  });
  expect(broken).toEqual([]);
  await open.close();
});
