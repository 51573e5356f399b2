import { toNumber } from "../coercion";
import { matrixOf } from "../reference";
import { CellError, type Scalar } from "../value";
import { define, defineLazily, type FunctionDefinition, type FunctionTable } from "./definition";

/** What ERROR.TYPE gives for each error. */
const errorTypes: Partial<Record<CellError["code"], number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#SPILL!": 9,
  "#CALC!": 14,
};

export const information: FunctionTable = {
  "ERROR.TYPE": define(["raw"], (value) => {
    const type = value instanceof CellError ? errorTypes[value.code] : undefined;
    return type ?? new CellError("#N/A");
  }),
  ISBLANK: is((value) => value === null),
  ISERR: is((value) => value instanceof CellError && value.code !== "#N/A"),
  ISERROR: is((value) => value instanceof CellError),
  ISEVEN: define(["number"], (value) => Math.trunc(value) % 2 === 0),
  ISLOGICAL: is((value) => typeof value === "boolean"),
  ISNA: is((value) => value instanceof CellError && value.code === "#N/A"),
  ISNONTEXT: is((value) => typeof value !== "string"),
  ISNUMBER: is((value) => typeof value === "number"),
  ISODD: define(["number"], (value) => Math.abs(Math.trunc(value) % 2) === 1),
  ISTEXT: is((value) => typeof value === "string"),
  N: defineLazily(1, 1, (call) => {
    const value = matrixOf(call.value(0)).at(0, 0);
    return typeof value === "string" ? 0 : toNumber(value);
  }),
  NA: define([], () => new CellError("#N/A")),
  T: defineLazily(1, 1, (call) => {
    const value = matrixOf(call.value(0)).at(0, 0);
    return typeof value === "string" || value instanceof CellError ? value : "";
  }),
};

function is(test: (value: Scalar) => boolean): FunctionDefinition {
  return define(["raw"], test);
}
