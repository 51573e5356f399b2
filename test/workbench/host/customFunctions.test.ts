/** @jest-environment jsdom */
import { hostInProcess } from "./hostInProcess";

const { CustomFunctions, Excel, workbook, host } = hostInProcess();

const numbers = { dimensionality: "matrix", type: "number", optional: false } as const;
const factor = { dimensionality: "scalar", type: "number", optional: true } as const;

CustomFunctions.associate("TIMES", (rows: number[][], by: number | null) => {
  if (by === null) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "缺少第二个参数");
  return rows.map((row) => row.map((value) => value * by));
});
CustomFunctions.associate(
  "LATER",
  (value: number) => new Promise((resolve) => setTimeout(() => resolve(value + 1), 20)),
);

describe("a custom function of the real runtime", () => {
  beforeAll(async () => {
    host.customFunctions.register("SALES", [
      { id: "TIMES", name: "TIMES", parameters: [numbers, factor] },
      { id: "LATER", name: "LATER", parameters: [{ ...factor, optional: false }] },
      { id: "NOWHERE", name: "NOWHERE", parameters: [] },
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("D1").formulas = [["=SALES.TIMES(A1:B2,10)"]];
      sheet.getRange("G1:G4").formulas = [
        ["=SALES.TIMES(A1:B2)"],
        ["=SALES.LATER(A1)*2"],
        ["=SALES.NOWHERE()"],
        ["=SALES.UNKNOWN()"],
      ];
      await context.sync();
    });
    expect(workbook.busy).toBe(true);
    await workbook.calculator.settled();
  });
  const sheet = workbook.activeWorksheet;

  it("spills its rows", () => {
    expect(sheet.spill(0, 3)).toEqual({ row: 0, column: 3, rows: 2, columns: 2 });
    expect([sheet.value(0, 3), sheet.value(0, 4), sheet.value(1, 3), sheet.value(1, 4)]).toEqual([
      10, 20, 30, 40,
    ]);
  });

  it("gives its error with its message", () => {
    expect(sheet.value(0, 6)).toMatchObject({ code: "#VALUE!", message: "缺少第二个参数" });
  });

  it("may answer later and stand within a formula", () => {
    expect(sheet.value(1, 6)).toBe(4);
  });

  it("fails where nothing is associated and is an unknown name where nothing is registered", () => {
    expect(sheet.value(2, 6)).toMatchObject({ code: "#VALUE!" });
    expect(sheet.value(3, 6)).toMatchObject({ code: "#NAME?" });
  });

  it("is called again when its cells change", async () => {
    expect(sheet.enter(0, 0, "5")).toBeNull();
    expect(sheet.value(0, 3)).toMatchObject({ code: "#BUSY!" });
    await workbook.calculator.settled();
    expect([sheet.value(0, 3), sheet.value(1, 6)]).toEqual([50, 12]);
  });
});
