import type { Scalar } from "../../src/formula/value";
import type { Cell, Sheet } from "../../src/sheet/sheet";
import { makeSheets, type SheetRequest } from "../../src/templates";
import { calculatedValues } from "../../src/writers/xlsx/calculatedValues";

/** What is typed into a form, by name of the cells: one value, or one for each cell from the first; null empties. */
export type Typed = Readonly<Record<string, Value | readonly Value[]>>;
type Value = string | number | null;

export type FilledForm = { sheet: Sheet; at: (name: string, index?: number) => Scalar };

/** Gives a plain form as somebody filled it, and what its cells come to. */
export function filledForm(request: Partial<SheetRequest> & { template: string }, typed: Typed): FilledForm {
  const [made] = makeSheets({
    ...{ language: "zh-CN", start: "2026-11-18", people: [], sample: false, formulas: "plain" },
    ...{ protect: true, saturday: false },
    ...request,
  });
  const sheet = typedInto(made!, typed);
  const values = calculatedValues([sheet], new Date("2026-11-18T09:00:00"));
  return {
    sheet,
    at: (name, index = 0) => {
      const { row, column } = areaOf(sheet, name);
      return values(0, row + index, column) ?? null;
    },
  };
}

/** Gives the area of a name of a sheet. */
export function areaOf({ names }: Sheet, name: string): Sheet["names"][number]["area"] {
  const found = names.find((each) => each.name === name);
  if (found === undefined) throw new Error(`No name ${name}`);
  return found.area;
}

function typedInto(sheet: Sheet, typed: Typed): Sheet {
  const contents = new Map<string, Value>();
  for (const [name, values] of Object.entries(typed)) {
    const { row, column } = areaOf(sheet, name);
    each(values).forEach((value, index) => contents.set(`${row + index},${column}`, value));
  }
  const cells = sheet.cells.map((cell): Cell => {
    const value = contents.get(`${cell.row},${cell.column}`);
    if (value === undefined) return cell;
    const { content: _, ...empty } = cell;
    if (value === null) return empty;
    return { ...empty, content: typeof value === "number" ? { number: value } : { text: value } };
  });
  return { ...sheet, cells };
}

function each(values: Typed[string]): readonly Value[] {
  return Array.isArray(values) ? (values as readonly Value[]) : [values as Value];
}
