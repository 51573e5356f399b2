import { Refusal } from "../model/index";
import type { Answer, Cell, CustomFunction, FunctionId, Label } from "./customFunction";
import type { RowArguments, RowParameter } from "./parameter";
import { inRow, readRows } from "./readRows";

/** What is answered for one row: a cell, a block of cells, or figures with their names. */
export type RowAnswer = Cell | Answer | { figures: readonly (readonly [Label, Cell])[] };

type RowFunction<P extends readonly RowParameter[]> = {
  id: FunctionId;
  parameters: P;
  calculate(given: RowArguments<P>, row: number): RowAnswer;
  /** Answers a whole team at once, where that is worth a way of its own; `undefined` leaves it to `calculate`. */
  calculateTeam?(passed: readonly unknown[]): Answer | undefined;
};

/**
 * Makes a custom function that answers a row for each row of the columns it is given, so that one formula serves a
 * team. What is wrong with one row is an error in that row alone.
 *
 * A single record shows its figures one below the other with their names; in a team they stand in a row.
 */
export function rowFunction<const P extends readonly RowParameter[]>({
  id,
  parameters,
  calculate,
  calculateTeam,
}: RowFunction<P>): CustomFunction {
  function answer(passed: readonly unknown[]): Answer {
    return calculateTeam?.(passed) ?? answerRows(passed);
  }

  function answerRows(passed: readonly unknown[]): Answer {
    const { rows, given, perRow, refused } = readRows(parameters, passed);
    const read = given as RowArguments<P>;
    if (rows === 1) return alone(calculate(read, 0));
    return spread(
      Array.from({ length: rows }, (_, row) => {
        try {
          return refused.get(row) ?? inTeam(calculate(read, row));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          return perRow.has(error.at.argument) ? inRow(error, row) : error;
        }
      }),
    );
  }

  return { id, parameters, answer };
}

function alone(answer: RowAnswer): Answer {
  if (isFigures(answer)) return answer.figures.map(([label, value]) => [{ label }, value]);
  return isBlock(answer) ? answer : [[answer]];
}

function inTeam(answer: RowAnswer): readonly Cell[] {
  if (isFigures(answer)) return answer.figures.map(([, value]) => value);
  return isBlock(answer) ? answer.flat() : [answer];
}

/** An error takes as many cells as an answer of the other rows. */
function spread(answers: readonly (readonly Cell[] | Refusal)[]): Answer {
  const width = answers.find((one): one is readonly Cell[] => !(one instanceof Refusal))?.length ?? 1;
  return answers.map((one) => (one instanceof Refusal ? new Array<Cell>(width).fill(one) : one));
}

function isFigures(answer: RowAnswer): answer is Extract<RowAnswer, { figures: unknown }> {
  return typeof answer === "object" && "figures" in answer;
}

function isBlock(answer: RowAnswer): answer is Answer {
  return Array.isArray(answer);
}
