/** @jest-environment jsdom */
import { hostInProcess } from "./hostInProcess";

const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

test("the active cell is the one that is typed into, wherever the selection was drawn to", async () => {
  const { Excel, workbook } = hostInProcess();
  workbook.activeWorksheet.select(
    { row: 1, column: 1, rows: 3, columns: 2 },
    { active: { row: 3, column: 2 } },
  );
  await Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("address");
    const range = context.workbook.getSelectedRange().load("address,rowCount,columnCount");
    await context.sync();
    expect([cell.address, range.address, range.rowCount, range.columnCount]).toEqual([
      "Sheet1!C4",
      "Sheet1!B2:C4",
      3,
      2,
    ]);
  });
});

test("several areas are no selected range, but selected ranges", async () => {
  const { Excel, workbook } = hostInProcess();
  workbook.activeWorksheet.select(one(4, 0), { besides: [{ row: 0, column: 0, rows: 2, columns: 2 }] });
  const single = Excel.run(async (context) => {
    context.workbook.getSelectedRange().load("address");
    await context.sync();
  });
  await expect(single).rejects.toMatchObject({ code: "InvalidSelection" });
  await Excel.run(async (context) => {
    const areas = context.workbook.getSelectedRanges().load("address,areaCount");
    await context.sync();
    expect([areas.address, areas.areaCount]).toEqual(["Sheet1!A1:B2,Sheet1!A5", 2]);
  });
});

test("a range selects itself and nothing besides, on its sheet", async () => {
  const { Excel, workbook } = hostInProcess();
  const second = workbook.createWorksheet("Second");
  second.select(one(9, 9), { besides: [one(0, 0)] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Second").getRange("B2:C3").select();
    await context.sync();
  });
  expect(workbook.activeWorksheet).toBe(second);
  expect([second.selection, second.selectedBesides, second.activeCell]).toEqual([
    { row: 1, column: 1, rows: 2, columns: 2 },
    [],
    { row: 1, column: 1 },
  ]);
});
