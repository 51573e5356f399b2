/** @jest-environment jsdom */
import { hostInProcess } from "./hostInProcess";

/** Collects what handlers are called with. */
function heard<T>() {
  const calls: T[] = [];
  return { calls, handler: async (args: T) => void calls.push(args) };
}

/** Waits until the messages on their way have arrived. */
async function arrived(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

test("a handler hears of the cells that a person selects on its sheet, and of no other sheet's", async () => {
  const { Excel, workbook } = hostInProcess();
  const { calls, handler } = heard<Excel.WorksheetSelectionChangedEventArgs>();
  const sheet = workbook.activeWorksheet;
  const other = workbook.createWorksheet("Other");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onSelectionChanged.add(handler);
    await context.sync();
  });
  sheet.select({ row: 1, column: 1, rows: 3, columns: 2 });
  sheet.select({ row: 1, column: 1, rows: 3, columns: 2 });
  other.select({ row: 8, column: 0, rows: 1, columns: 1 });
  await arrived();
  expect(calls).toEqual([{ type: "WorksheetSelectionChanged", address: "B2:C4", worksheetId: sheet.id }]);
});

test("a handler on all sheets hears of each, until it is removed", async () => {
  const { Excel, workbook } = hostInProcess();
  const { calls, handler } = heard<Excel.WorksheetSelectionChangedEventArgs>();
  const second = workbook.createWorksheet("Second");
  const registration = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(handler);
    await context.sync();
    return added;
  });
  workbook.activeWorksheet.select({ row: 0, column: 0, rows: 1_048_576, columns: 2 });
  second.select({ row: 4, column: 3, rows: 1, columns: 1 });
  await arrived();
  expect(calls.map(({ address }) => address)).toEqual(["A:B", "D5"]);
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  second.select({ row: 5, column: 3, rows: 1, columns: 1 });
  await arrived();
  expect(calls).toHaveLength(2);
});

test("an edit is told with the values before and after, and with who made it", async () => {
  const { Excel, workbook } = hostInProcess();
  const { calls, handler } = heard<Excel.WorksheetChangedEventArgs>();
  const sheet = workbook.activeWorksheet;
  sheet.enter(0, 0, "12");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add(handler);
    await context.sync();
  });
  sheet.enter(0, 0, "=5*4");
  await arrived();
  expect(calls).toMatchObject([
    {
      type: "WorksheetChanged",
      address: "A1",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      worksheetId: sheet.id,
      details: { valueBefore: 12, valueAfter: 20, valueTypeBefore: "Double", valueTypeAfter: "Double" },
    },
  ]);
  workbook.undo();
  sheet.paste(2, 0, [["a", "b"]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("C1:D1").values = [[1, 2]];
    await context.sync();
  });
  await arrived();
  expect(
    calls.map(({ address, details, triggerSource }) => [address, details?.valueAfter, triggerSource]),
  ).toEqual([
    ["A1", 20, "Unknown"],
    ["A1", 12, "Unknown"],
    ["A3:B3", undefined, "Unknown"],
    ["C1:D1", undefined, "ThisLocalAddin"],
  ]);
});

test("an entry that a rule refuses is no edit", async () => {
  const { Excel, workbook } = hostInProcess();
  const { calls, handler } = heard<Excel.WorksheetChangedEventArgs>();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "yes,no" } };
    sheet.onChanged.add(handler);
    await context.sync();
  });
  expect(workbook.activeWorksheet.enter(0, 0, "perhaps")).not.toBeNull();
  expect(workbook.activeWorksheet.enter(0, 0, "yes")).toBeNull();
  await arrived();
  expect(calls.map(({ details }) => details?.valueAfter)).toEqual(["yes"]);
});

test("sheets are told of as they come, go and are turned to", async () => {
  const { Excel, workbook } = hostInProcess();
  const { calls, handler } = heard<{ type: string; worksheetId: string }>();
  const first = workbook.activeWorksheet;
  await Excel.run(async (context) => {
    const { onActivated, onAdded, onDeactivated, onDeleted } = context.workbook.worksheets;
    for (const event of [onActivated, onAdded, onDeactivated, onDeleted]) event.add(handler);
    await context.sync();
  });
  workbook.addWorksheet();
  const second = workbook.activeWorksheet;
  workbook.removeWorksheet(second);
  await arrived();
  expect(calls.map(({ type, worksheetId }) => [type, worksheetId === first.id ? "first" : "second"])).toEqual(
    [
      ["WorksheetAdded", "second"],
      ["WorksheetDeactivated", "first"],
      ["WorksheetActivated", "second"],
      ["WorksheetActivated", "first"],
      ["WorksheetDeleted", "second"],
    ],
  );
});

test("an add-in that wants no events gets none", async () => {
  const { Excel, workbook } = hostInProcess();
  const { calls, handler } = heard<Excel.WorksheetChangedEventArgs>();
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(handler);
    context.runtime.enableEvents = false;
    await context.sync();
  });
  workbook.activeWorksheet.enter(0, 0, "1");
  await arrived();
  expect(calls).toEqual([]);
});

test("an event that is never fired cannot be asked for", async () => {
  const { Excel } = hostInProcess();
  const asked = Excel.run(async (context) => {
    context.workbook.worksheets.onFormatChanged.add(async () => undefined);
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({
    code: "ApiNotFound",
    message: "WorksheetCollection._RegisterFormatChangedEvent is not modelled by the workbench",
  });
});
