/** The errors that a cell can hold, as Excel spells them. */
export const errorCodes = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An error in a cell; a custom function may say why. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly message = "",
  ) {}
}

/** What a cell can hold; `null` is an empty cell. */
export type Scalar = number | string | boolean | CellError | null;
