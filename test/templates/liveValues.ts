import { Calculation } from "../../src/formula/calculation";
import type { ExternalFunction } from "../../src/formula/external";
import type { Scalar } from "../../src/formula/value";
import type { Content, Sheet } from "../../src/sheet/sheet";

type External = (name: string) => ExternalFunction | undefined;

/** Calculates a sheet as it stands, SALES functions included, and gives the values of a name, first cell to last. */
export async function liveValues(sheet: Sheet, external: External): Promise<(name: string) => Scalar[]> {
  const calculation = new Calculation({ external, formatText: String, now: () => new Date() });
  calculation.addSheet("s", sheet.name);
  calculation.change(() => {
    for (const { row, column, content } of sheet.cells) {
      if (content) calculation.set("s", row, column, typed(content));
    }
  });
  await calculation.settled();
  return (name) => {
    const found = sheet.names.find((each) => each.name === name);
    if (found === undefined) throw new Error(`No cell is named ${name}`);
    const { row, rows, column } = found.area;
    return Array.from({ length: rows }, (_, index) => calculation.value("s", row + index, column));
  };
}

function typed(content: Content): string | number | { text: string } {
  if ("formula" in content) return content.formula;
  return "number" in content ? content.number : { text: content.text };
}
