import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CDPSession } from "playwright-core";
import { languages } from "../../src/locales/language";
import { templateHeads } from "../../src/templates";
import { palettePng } from "./palettePng";
import { pixelsOf } from "./pixelsOf";
import { WorkbenchInBrowser, type OpenWorkbench } from "./workbenchInBrowser";

/** How wide pictures are in pixels, what the widest sheets keep of their size, and how high pictures are at most for their width. */
const [wide, smallest, steepest] = [900, 0.62, 1.75];

/** Whose sheets a summary adds up. */
const regions = { "zh-CN": ["北区", "东区", "南区"], "en-US": ["North", "East", "South"] } as const;

/** How many empty rows of a list are shown after its last filled one. */
const emptyRows = 3;

/**
 * Takes the gallery's pictures of every form with its example and, where several people's are added up, of the summary:
 * `npx tsx test/endToEnd/galleryPictures.ts docs/gallery [template …]`.
 */
async function takePictures(folder: string, wanted: readonly string[]): Promise<void> {
  const workbench = await WorkbenchInBrowser.start();
  for (const language of languages) {
    const open = await workbench.open({ language, theme: "light" });
    await open.page.setViewportSize({ width: 2700, height: 2600 });
    await open.page.addStyleTag({
      content: ".selection-frame, .note-card, .choice-button { display: none }",
    });
    const camera = await open.page.context().newCDPSession(open.page);
    const take = async (id: string) => {
      const file = join(folder, `${id}.${language}.png`);
      writeFileSync(file, palettePng(await pixelsOf(open, await photograph(open, camera))));
    };
    const heads = templateHeads.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
    for (const head of heads) {
      await open.insertExample(head, "2026-05-26");
      await take(head.id);
      await open.takeBack();
    }
    for (const head of heads) {
      if (head.summary === undefined) continue;
      await open.insertExample(head, "2026-05-26", regions[language]);
      await open.page.getByRole("tab").last().click();
      await take(head.summary.id);
      await open.takeBack();
    }
    await open.close();
  }
  await workbench.stop();
}

/** Takes a picture of the printed part of the sheet in view as far as it is filled; gives a PNG in base64. */
async function photograph(open: OpenWorkbench, camera: CDPSession): Promise<string> {
  const { x, y } = (await open.cell("A1").boundingBox())!;
  const { width, height } = await filledSize(open);
  const scale = Math.min(1, Math.max(smallest, wide / width));
  // The first line of pixels belongs to the header that is above.
  const clip = { x, y: y + 1, width, height: Math.min(height, width * steepest) - 1, scale };
  return (await camera.send("Page.captureScreenshot", { format: "png", clip })).data;
}

async function filledSize({ page }: OpenWorkbench): Promise<{ width: number; height: number }> {
  const { charts, columns, rows } = await page.evaluate(() => {
    const sheet = window.workbench!.workbook.activeWorksheet;
    const area = sheet.page.printArea[0]!;
    const columns = Array.from({ length: area.columns }, (_, column) => sheet.columnWidth(column));
    const rows = Array.from({ length: area.rows }, (_, row) => ({
      height: sheet.rowHeight(row),
      filled: columns.some((_, column) => sheet.cell(row, column).text !== ""),
    }));
    const charts = sheet.charts.map(({ box }) => box.top + box.height + 4);
    return { charts, columns, rows };
  });
  const shown = rows.slice(0, rows.findLastIndex(({ filled }) => filled) + 1 + emptyRows);
  return {
    width: columns.reduce((all, width) => all + width, 0),
    height: Math.max(
      shown.reduce((all, { height }) => all + height, 0),
      ...charts,
    ),
  };
}

const [folder = "docs/gallery", ...wanted] = process.argv.slice(2);
await takePictures(folder, wanted);
