/** @jest-environment jsdom */
import { hostInProcess } from "./hostInProcess";

describe("Excel.run on the workbench's workbook", () => {
  const { Excel, workbook } = hostInProcess();

  it("adds a sheet, writes values and formulas, and reads them back", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Funnel");
      sheet.getRange("A1:C2").values = [
        ["阶段", "数量", "合计"],
        ["意向", 169, "=B2*2"],
      ];
      const range = sheet.getRange("A1:C2").load("values,formulas,address,text");
      sheet.activate();
      await context.sync();
      return { values: range.values, formulas: range.formulas, address: range.address };
    });
    expect(read).toEqual({
      values: [
        ["阶段", "数量", "合计"],
        ["意向", 169, 338],
      ],
      formulas: [
        ["阶段", "数量", "合计"],
        ["意向", 169, "=B2*2"],
      ],
      address: "Funnel!A1:C2",
    });
    expect(workbook.activeWorksheet.name).toBe("Funnel");
  });
});
