import { CellError, type Scalar } from "../../formula/value";
import { holds, type Area } from "../../sheet/area";
import { blocks } from "../workbook/blocks";
import type { Reference } from "../workbook/chart";
import { ExcelError } from "../workbook/excelError";
import { optional, text, word } from "./argument";

const valueTypes = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

type ValueType = (typeof valueTypes)[number];

/** Finds the cells of a range that hold formulas or constants, with values of a kind; in blocks. */
export function specialCells({ worksheet, area }: Reference, cellType: unknown, valueType: unknown): Area[] {
  const kind = text(cellType);
  if (kind !== "Formulas" && kind !== "Constants") {
    throw new ExcelError(
      "ApiNotFound",
      `Special cells of the type ${kind} are not modelled by the workbench`,
    );
  }
  const wanted = optional<ValueType>(valueType, (given) => word(given, valueTypes), "All");
  const found = [...worksheet.contents()].filter(
    ({ row, column, content }) =>
      holds(area, row, column) &&
      "formula" in content === (kind === "Formulas") &&
      (wanted === "All" || wanted.includes(kindOf(worksheet.value(row, column)))),
  );
  return blocks(found);
}

/** The part of a value type's name that stands for a value. */
function kindOf(value: Scalar): string {
  if (value instanceof CellError) return "Errors";
  if (typeof value === "boolean") return "Logical";
  return typeof value === "number" ? "Number" : "Text";
}
