import { Calculation } from "../../src/formula/calculation";
import type { ExternalFunction } from "../../src/formula/external";
import { CellError, type Scalar } from "../../src/formula/value";
import { functionsMetadata } from "../../src/functions/metadata";
import { formulaText } from "../../src/help/formulaText";
import type { Example } from "../../src/help/guide";
import { shownText } from "../../src/help/shownText";
import type { Language } from "../../src/locales/language";
import { dayOf } from "../../src/model/day";
import { functionsMetadata as declared } from "../../src/workbench/host/functionsMetadata";
import { ExcelError, runFunctions } from "../functions/runtime";

/** Gives the functions of a built script as Excel in a language calls them. */
export function functionsIn(
  language: Language,
  script: string,
): (name: string) => ExternalFunction | undefined {
  const calls = runFunctions(script, { navigator: { language } });
  const described = declared(functionsMetadata(language, { helpUrl: () => "" }));
  return (name) => {
    const one = described.find(({ id }) => `SALES.${id}` === name);
    if (one === undefined) return undefined;
    return {
      parameters: one.parameters,
      async call(values) {
        try {
          return calls.get(one.id)!(...values) as Scalar[][];
        } catch (error) {
          throw error instanceof ExcelError ? new CellError(error.code as "#N/A", error.message) : error;
        }
      },
    };
  };
}

/** Types an example into a sheet as its page shows it, and gives the cells that the formula fills. */
export async function calculatedExample(
  language: Language,
  external: (name: string) => ExternalFunction | undefined,
  { formula, given = [], at = { row: 0, column: 0 } }: Pick<Example, "formula" | "given" | "at">,
): Promise<Scalar[][]> {
  const calculation = new Calculation({ external, formatText: String, now: () => new Date(NaN) });
  calculation.addSheet("s", "S");
  given.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === "") return;
      if (typeof cell === "number") return calculation.set("s", row, column, cell);
      if ("head" in cell) return calculation.set("s", row, column, { text: shownText(language, cell) });
      calculation.set("s", row, column, dayOf(cell.day.year, cell.day.month, cell.day.dayOfMonth));
    }),
  );
  calculation.set("s", at.row, at.column, formulaText(language, formula));
  await calculation.settled();
  const { rows, columns } = calculation.spill("s", at.row, at.column) ?? { rows: 1, columns: 1 };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => calculation.value("s", at.row + row, at.column + column)),
  );
}
