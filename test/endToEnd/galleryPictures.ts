import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../src/locales/language";
import { templateHeads } from "../../src/templates";
import { WorkbenchInBrowser, type OpenWorkbench } from "./workbenchInBrowser";

/** How wide the pictures are, in pixels, and how high at most for each pixel of width. */
const wide = 900;
const steepest = 1.42;

/** Gives how large the printed part of the sheet in view is, in pixels. */
async function printedSize({ page }: OpenWorkbench): Promise<{ width: number; height: number }> {
  const { columns, rows } = await page.evaluate(() => {
    const sheet = window.workbench!.workbook.activeWorksheet;
    const area = sheet.page.printArea[0]!;
    return {
      columns: Array.from({ length: area.columns }, (_, column) => sheet.columnWidth(column)),
      rows: Array.from({ length: area.rows }, (_, row) => sheet.rowHeight(row)),
    };
  });
  const sum = (sizes: readonly number[]) => sizes.reduce((all, each) => all + each, 0);
  return { width: sum(columns), height: sum(rows) };
}

/** Takes the gallery's pictures of every form with its example: `npx tsx test/endToEnd/galleryPictures.ts docs/gallery`. */
async function takePictures(folder: string, only?: string): Promise<void> {
  const workbench = await WorkbenchInBrowser.start();
  for (const language of languages) {
    const open = await workbench.open({ language, theme: "light" });
    await open.page.setViewportSize({ width: 2700, height: 2200 });
    // Forms colour what is overdue as of today.
    await open.page.clock.setFixedTime(new Date("2026-05-26T09:00:00"));
    await open.page.addStyleTag({
      content: ".selection-frame, .note-card, .sheet-layer-over > .headers-above > * { visibility: hidden }",
    });
    const camera = await open.page.context().newCDPSession(open.page);
    for (const head of templateHeads.filter(({ id }) => only === undefined || id === only)) {
      await open.insertExample(head, "2026-05-26");
      const corner = await open.cell("A1").boundingBox();
      const { width, height } = await printedSize(open);
      const clip = { x: corner!.x, y: corner!.y, width, height: Math.min(height, width * steepest) };
      const { data } = await camera.send("Page.captureScreenshot", {
        format: "png",
        optimizeForSpeed: false,
        clip: { ...clip, scale: Math.min(1, wide / width) },
      });
      writeFileSync(join(folder, `${head.id}.${language}.png`), Buffer.from(data, "base64"));
      await open.takeBack();
    }
    await open.close();
  }
  await workbench.stop();
}

await takePictures(process.argv[2] ?? "docs/gallery", process.argv[3]);
