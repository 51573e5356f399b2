import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../src/locales/language";
import { palettePng } from "./palettePng";
import { paneScenes } from "./paneScenes";
import { pixelsOf } from "./pixelsOf";
import { WorkbenchInBrowser } from "./workbenchInBrowser";

/** Takes the pictures of the pane's screens: `npx tsx test/endToEnd/panePictures.ts docs/gallery/pane [scene …]`. */
async function takePictures(folder: string, wanted: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const workbench = await WorkbenchInBrowser.start();
  for (const [name, arrive] of Object.entries(paneScenes)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const language of languages) {
      for (const theme of ["light", "dark"] as const) {
        const open = await workbench.open({ language, theme });
        await open.page.setViewportSize({ width: 1440, height: 1100 });
        await arrive(open, language);
        await open.page.waitForTimeout(500);
        const picture = await open.page.locator("iframe").screenshot();
        const png = palettePng(await pixelsOf(open, picture.toString("base64")));
        writeFileSync(join(folder, `${name}.${language}.${theme}.png`), png);
        await open.close();
      }
    }
  }
  await workbench.stop();
}

const [folder = "docs/gallery/pane", ...wanted] = process.argv.slice(2);
await takePictures(folder, wanted);
