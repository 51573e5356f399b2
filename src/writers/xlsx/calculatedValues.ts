import { Calculation } from "../../formula/calculation";
import type { Content, Sheet } from "../../sheet/sheet";
import { fixedAreaAddress, quotedSheetName } from "../../sheet/address";
import type { Calculated } from "./shared";

/**
 * Calculates the sheets by their plain formulas, so that a file shows its results where nothing calculates:
 * in a preview, on a phone, or beside a live formula without the add-in.
 */
export function calculatedValues(sheets: readonly Sheet[], now = new Date()): Calculated {
  const calculation = new Calculation({
    external: () => undefined,
    formatText: () => {
      throw new Error("A plain formula uses TEXT, whose result is not stored in a file");
    },
    now: () => now,
  });
  calculation.change(() => {
    for (const { name } of sheets) calculation.addSheet(name, name);
    for (const { name, cells, names } of sheets) {
      for (const each of names) {
        calculation.setName(each.name, `=${quotedSheetName(name)}!${fixedAreaAddress(each.area)}`, name);
      }
      calculation.setMany(
        name,
        cells.flatMap(({ row, column, content }) =>
          content ? [{ row, column, content: typed(content) }] : [],
        ),
      );
    }
  });
  return (sheet, row, column) => calculation.value(sheets[sheet]!.name, row, column);
}

function typed(content: Content): string | number | { text: string } {
  if ("formula" in content) return content.plain;
  return "number" in content ? content.number : { text: content.text };
}
