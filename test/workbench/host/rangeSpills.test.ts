/** @jest-environment jsdom */
import { hostInProcess } from "./hostInProcess";

const { Excel } = hostInProcess();

/** Runs a batch on a sheet where C2's array fills C2:D4, with a constant above it. */
function onSpill<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("C1:C2").formulas = [["head"], ["=SEQUENCE(3,2)"]];
    await context.sync();
    return work(sheet, context);
  });
}

test("a filled cell leads to the cell that fills it, and that one to all of them", () =>
  onSpill(async (sheet, context) => {
    const parents = ["C2", "D4", "C1", "C2:C3"].map((address) =>
      sheet.getRange(address).getSpillParentOrNullObject().load("address"),
    );
    const spills = ["C2", "D4", "C1", "C1:C2"].map((address) =>
      sheet.getRange(address).getSpillingToRangeOrNullObject().load("address"),
    );
    await context.sync();
    const cells = (ranges: Excel.Range[]) =>
      ranges.map((range) => (range.isNullObject ? null : range.address.split("!")[1]));
    expect(cells(parents)).toEqual(["C2", "C2", null, null]);
    expect(cells(spills)).toEqual(["C2:D4", null, null, null]);
  }));

test("a range says whether all, some or none of its cells are filled by an array", () =>
  onSpill(async (sheet, context) => {
    const ranges = ["C2:D4", "D3", "C1:C2", "C1"].map((address) => sheet.getRange(address).load("hasSpill"));
    await context.sync();
    expect(ranges.map(({ hasSpill }) => hasSpill)).toEqual([true, true, null, false]);
  }));

test.each([
  ["C1", "ItemNotFound"],
  ["C2:C3", "InvalidOperation"],
])("without a null object %s is refused with %s", (address, code) =>
  onSpill(async (sheet, context) => {
    sheet.getRange(address).getSpillParent().load("address");
    await expect(context.sync()).rejects.toMatchObject({ code });
  }),
);
