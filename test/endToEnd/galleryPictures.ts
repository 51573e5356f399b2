import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../src/locales/language";
import { templateHeads } from "../../src/templates";
import { WorkbenchInBrowser, type OpenWorkbench } from "./workbenchInBrowser";

/** How wide the pictures are, in pixels, and how high at most for each pixel of width. */
const wide = 900;
const steepest = 1.42;

/** Gives the box on the page of what is printed of the sheet in view, from its corner, in pixels. */
async function printedBox({ cell, page }: OpenWorkbench) {
  const size = await page.evaluate(() => {
    const sheet = window.workbench!.workbook.activeWorksheet;
    const { rows, columns } = sheet.page.printArea[0]!;
    const sum = (count: number, size: (line: number) => number) =>
      Array.from({ length: count }, (_, line) => size(line)).reduce((all, each) => all + each, 0);
    return {
      width: sum(columns, (column) => sheet.columnWidth(column)),
      height: sum(rows, (row) => sheet.rowHeight(row)),
    };
  });
  return size;
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
      const { width, height } = await printedBox(open);
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
