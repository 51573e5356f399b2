import type { CellError } from "./value";

/** What a custom function is given: an omitted argument is `null`, a range its rows, an empty cell in it 0. */
export type ExternalArgument = ExternalValue | null | readonly (readonly ExternalValue[])[];

export type ExternalValue = number | string | boolean;

/** What a custom function answers: one value, or the rows of a block. */
export type ExternalResult = ExternalCell | readonly (readonly ExternalCell[])[];

export type ExternalCell = ExternalValue | CellError | null;

export type ExternalParameter = {
  dimensionality: "scalar" | "matrix";
  type: "number" | "string" | "boolean" | "any";
  optional: boolean;
};

/** A function that is answered outside of the workbook, as its metadata describes it. */
export type ExternalFunction = {
  parameters: readonly ExternalParameter[];
  call(
    values: readonly ExternalArgument[],
    caller: { sheet: string; row: number; column: number },
  ): Promise<ExternalResult>;
};
