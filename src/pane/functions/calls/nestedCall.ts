import type { ExternalArgument, ExternalFunction } from "../../../formula/external";
import { Matrix } from "../../../formula/matrix";
import { CellError } from "../../../formula/value";
import type { Cell, CustomFunction } from "../../../functions/customFunction";
import { customFunctions } from "../../../functions/customFunctions";
import { refusalMessage } from "../../../functions/refusalMessage";
import type { Language } from "../../../locales/language";
import { answerText } from "../../../locales/refusals/index";
import { Refusal } from "../../../model/index";

/** Gives one of our functions by its full name in capitals, for a formula that calls it inside of another. */
export function nestedFunction(language: Language, name: string): ExternalFunction | undefined {
  const called = functionNamed(name);
  if (!called) return undefined;
  const parameters = called.parameters.map(({ optional }) => {
    return { dimensionality: "matrix", type: "any", optional: optional === true } as const;
  });
  return { parameters, call: async (values) => rowsOf(language, called, values) };
}

/** Answers a call of one of our functions inside of a formula. */
export function nestedAnswer(
  language: Language,
  name: string,
  values: readonly ExternalArgument[],
): Matrix | CellError {
  const called = functionNamed(name);
  if (!called) return new CellError("#NAME?");
  const rows = rowsOf(language, called, values);
  return rows instanceof CellError ? rows : Matrix.of(rows);
}

function functionNamed(name: string): CustomFunction | undefined {
  return customFunctions.find(({ id }) => name === `SALES.${id}`);
}

function rowsOf(language: Language, called: CustomFunction, values: readonly ExternalArgument[]) {
  try {
    return called.answer(values).map((row) => row.map((cell) => scalar(language, cell)));
  } catch (error) {
    if (error instanceof Refusal) return refused(language, error);
    throw error;
  }
}

function scalar(language: Language, cell: Cell): number | string | CellError {
  if (cell instanceof Refusal) return refused(language, cell);
  return typeof cell === "object" ? answerText(language, `label.${cell.label}`) : cell;
}

function refused(language: Language, refusal: Refusal): CellError {
  return new CellError("#VALUE!", refusalMessage(language, refusal));
}
