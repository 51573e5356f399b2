import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages, type Language } from "../../src/locales/language";
import { palettePng } from "./palettePng";
import { paneScenes } from "./paneScenes";
import { pixelsOf } from "./pixelsOf";
import { WorkbenchInBrowser, type OpenWorkbench } from "./workbenchInBrowser";

/** How high the window is, and how high it gets for a screen that is longer. */
const [usual, highest] = [1100, 2000];

/** What is worth a look in forced colours, too. */
const inContrast = ["sheets", "functions-deals"];

/** Takes the pictures of the pane's screens: `npx tsx test/endToEnd/panePictures.ts docs/gallery/pane [scene …]`. */
async function takePictures(folder: string, wanted: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const workbench = await WorkbenchInBrowser.start();
  for (const name of Object.keys(paneScenes)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const language of languages) {
      for (const look of ["light", "dark", "contrast"] as const) {
        if (look === "contrast" && !inContrast.includes(name)) continue;
        const open = await workbench.open({ language, theme: look === "dark" ? "dark" : "light" });
        if (look === "contrast")
          await open.page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
        const png = await pictureOf(open, name, language);
        writeFileSync(join(folder, `${name}.${language}.${look}.png`), png);
        await open.close();
      }
    }
  }
  await workbench.stop();
}

/** Arrives at a scene and takes the picture of its whole screen. */
async function pictureOf(open: OpenWorkbench, scene: string, language: Language): Promise<Buffer> {
  await open.page.setViewportSize({ width: 1440, height: usual });
  await paneScenes[scene]!(open, language);
  const hidden = await open.pane
    .locator("html")
    .evaluate((root) => Math.max(0, root.scrollHeight - root.clientHeight));
  await open.page.setViewportSize({ width: 1440, height: Math.min(highest, usual + hidden) });
  await open.pane.locator("html").evaluate((root) => root.scrollTo(0, 0));
  await open.page.waitForTimeout(500);
  const picture = await open.page.locator("iframe").screenshot();
  return palettePng(await pixelsOf(open, picture.toString("base64")));
}

const [folder = "docs/gallery/pane", ...wanted] = process.argv.slice(2);
await takePictures(folder, wanted);
