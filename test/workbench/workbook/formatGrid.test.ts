import fc from "fast-check";
import { holds, sheetSize } from "../../../src/sheet/area";
import { emptyFormat } from "../../../src/workbench/workbook/cellFormat";
import { FormatGrid } from "../../../src/workbench/workbook/formatGrid";
import { without } from "../../../src/workbench/workbook/without";

const place = fc.record({
  row: fc.nat(5),
  column: fc.nat(5),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const area = fc.oneof(
  place,
  place.map((given) => ({ ...given, row: 0, rows: sheetSize.rows })),
  place.map((given) => ({ ...given, column: 0, columns: sheetSize.columns })),
  fc.constant({ row: 0, column: 0, ...sheetSize }),
);

describe("FormatGrid", () => {
  it("gives each cell the last format that was put over it, whole rows and columns too", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(area, fc.nat(9)), { maxLength: 12 }), (changes) => {
        const grid = new FormatGrid();
        for (const [where, indentLevel] of changes)
          grid.change(where, (format) => ({ ...format, indentLevel }));
        for (let row = 0; row < 11; row++) {
          for (let column = 0; column < 11; column++) {
            const last = changes.findLast(([where]) => holds(where, row, column));
            expect(grid.at(row, column).indentLevel).toBe(last?.[1] ?? emptyFormat.indentLevel);
          }
        }
      }),
    ));
});

describe("without(area, cut)", () => {
  it("leaves every cell outside of the cut exactly once", () =>
    fc.assert(
      fc.property(place, place, (whole, cut) => {
        const left = without(whole, cut);
        for (let row = 0; row < 10; row++) {
          for (let column = 0; column < 10; column++) {
            const times = left.filter((part) => holds(part, row, column)).length;
            expect(times).toBe(holds(whole, row, column) && !holds(cut, row, column) ? 1 : 0);
          }
        }
      }),
    ));
});
