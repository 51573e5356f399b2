import type { CustomFunction } from "../functions/customFunction";
import type { Parameter, RowParameter } from "../functions/parameter";
import { readArgument } from "../functions/readArgument";
import { readRows } from "../functions/readRows";
import type { Argument, Table } from "../model/index";

/** The arguments of a call as the function itself reads them; of a team's call, those of one row. */
export type Given = {
  /** How many rows the call answers; 1 for a function that answers as a whole. */
  rows: number;
  number(name: Argument): number;
  optional(name: Argument): number | undefined;
  table(name: Argument): Table;
  optionalTable(name: Argument): Table | undefined;
  word(name: Argument): string;
};

/** Reads the arguments that Excel passed for a row that the function has answered. */
export function readGiven(called: CustomFunction, passed: readonly unknown[], row: number): Given {
  const { rows, values } = readValues(called.parameters, passed, row);

  function optional(name: Argument): number | undefined {
    const value = values.get(name);
    return typeof value === "number" ? value : undefined;
  }

  function optionalTable(name: Argument): Table | undefined {
    const value = values.get(name);
    return Array.isArray(value) ? value : undefined;
  }

  return {
    rows,
    optional,
    optionalTable,
    number: (name) => present(name, optional(name)),
    table: (name) => present(name, optionalTable(name)),
    word: (name) => String(values.get(name)),
  };
}

function readValues(
  parameters: readonly Parameter[],
  passed: readonly unknown[],
  row: number,
): { rows: number; values: ReadonlyMap<string, unknown> } {
  if (!parameters.every(isRowParameter)) {
    const read = parameters.map((one, place) => [one.name, readArgument(one, passed[place])] as const);
    return { rows: 1, values: new Map(read) };
  }
  const { rows, given } = readRows(parameters, passed);
  const ofRow = Object.entries(given).map(
    ([name, value]) => [name, Array.isArray(value) ? value[rows === 1 ? 0 : row] : value] as const,
  );
  return { rows, values: new Map<string, unknown>(ofRow) };
}

function isRowParameter(parameter: Parameter): parameter is RowParameter {
  return parameter.kind === "word" || "rows" in parameter;
}

function present<Value>(name: Argument, value: Value | undefined): Value {
  if (value === undefined) throw new TypeError(`the call was answered without ${name}`);
  return value;
}
