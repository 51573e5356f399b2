/** @jest-environment jsdom */
import { writeFileSync } from "node:fs";
import { hostInProcess } from "./hostInProcess";
import { insertSheets } from "../../../src/writers/excel";
import { makeSheets } from "../../../src/templates";
test("time", async () => {
  const { Excel, workbook } = hostInProcess();
  const rows = Array.from({ length: 10000 }, (_, r) => Array.from({ length: 12 }, (_, c) => (c === 11 ? `=SUM(A${r + 1}:K${r + 1})` : c % 2 ? `text ${r}` : r * c)));
  let t = Date.now();
  await Excel.run(async (context) => { const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:L10000"); range.values = rows; await context.sync(); });
  console.log("write 10k x 12", Date.now() - t, "ms", workbook.activeWorksheet.value(9999, 11)); t = Date.now();
  await Excel.run(async (context) => { const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:L10000"); range.load("values"); await context.sync(); });
  console.log("read", Date.now() - t); t = Date.now(); workbook.activeWorksheet.enter(5, 0, "7"); console.log("one edit", Date.now() - t);
  void insertSheets; void makeSheets; void writeFileSync;
});
