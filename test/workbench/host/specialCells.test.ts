/** @jest-environment jsdom */
import { hostInProcess } from "./hostInProcess";

const { Excel } = hostInProcess();

function onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:C4").formulas = [
      ["name", 1, "=B1*2"],
      ["name", 2, "=B2*2"],
      ["=1/0", "=TRUE", '="text"'],
      [true, "", "=B1+B2"],
    ];
    await context.sync();
    return work(sheet, context);
  });
}

test.each([
  ["Formulas", undefined, "C1:C2,A3:C3,C4"],
  ["Formulas", "Errors", "A3"],
  ["Formulas", "Numbers", "C1:C2,C4"],
  ["Formulas", "ErrorsText", "A3,C3"],
  ["Formulas", "Logical", "B3"],
  ["Constants", undefined, "A1:B2,A4"],
  ["Constants", "LogicalText", "A1:A2,A4"],
] as const)("%s of the kind %s are found in blocks", (type, kind, expected) =>
  onSheet(async (sheet, context) => {
    const found = sheet.getRange("A1:C4").getSpecialCellsOrNullObject(type, kind).load("address");
    await context.sync();
    expect(found.address.replaceAll(/Sheet\d+!/g, "")).toBe(expected);
  }),
);

test("the blocks can be read one by one", () =>
  onSheet(async (sheet, context) => {
    const { areas } = sheet.getUsedRange().getSpecialCells("Formulas");
    areas.load("items/address,items/formulas");
    await context.sync();
    expect(areas.items.map(({ formulas }) => formulas)).toEqual([
      [["=B1*2"], ["=B2*2"]],
      [["=1/0", "=TRUE", '="text"']],
      [["=B1+B2"]],
    ]);
  }));

test("where there are none, it is the null object or a refusal; other types are not modelled", () =>
  onSheet(async (sheet, context) => {
    const none = sheet.getRange("E1:F9").getSpecialCellsOrNullObject("Formulas");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    sheet.getRange("E1:F9").getSpecialCells("Formulas");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    sheet.getRange("E1:F9").getSpecialCells("Visible");
    await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
  }));
