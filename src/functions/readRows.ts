import { Refusal, type Argument, type Table } from "../model/index";
import type { RowParameter } from "./parameter";
import { omitted } from "./readArgument";
import { readCells, readNumber, readNumbers, type Cells } from "./readCells";
import { readWord } from "./readWord";

/** Arguments by row: a list for each parameter, as long as there are rows; words and omitted ones stand alone. */
export type RowsRead = {
  rows: number;
  given: Readonly<Record<string, unknown>>;
  /** The arguments that have a row of their own for each row. */
  perRow: ReadonlySet<Argument>;
  /** Rows that cannot be read. */
  refused: ReadonlyMap<number, Refusal>;
};

/**
 * Reads what Excel passed to a function that answers row by row: as many rows as the longest column that is given
 * for a single number.
 *
 * @throws {Refusal} for an argument that no row can use
 */
export function readRows(parameters: readonly RowParameter[], passed: readonly unknown[]): RowsRead {
  const { rows, longest } = longestColumn(parameters, passed);
  const perRow = new Set<Argument>();
  const refused = new Map<number, Refusal>();
  const given: Record<string, unknown> = {};
  parameters.forEach((parameter, place) => {
    const cells = readCells(passed[place]);
    given[parameter.name] = cells === null ? omitted(parameter) : read(parameter, cells);
  });
  return { rows, given, perRow, refused };

  function read(parameter: RowParameter, cells: Cells): unknown {
    const argument = parameter.name;
    if (parameter.kind === "word") return readWord(cells, parameter.words, argument);
    if (parameter.kind === "number") requireOneColumn(cells, argument);
    const valueOf = parameter.kind === "number" ? numberOf : readNumbers;

    if (rows === 1 && (parameter.kind === "numbers" || cells.length === 1)) return [valueOf(cells, argument)];
    if (parameter.rows === "whole" || (parameter.rows === "shared" && cells.length === 1)) {
      return new Array<number | Table>(rows).fill(valueOf(cells, argument));
    }
    requireRows(cells, argument);
    perRow.add(argument);
    return cells.map((row, at) => {
      try {
        return valueOf([row], argument);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        if (!refused.has(at)) refused.set(at, inRow(error, at));
        return undefined;
      }
    });
  }

  function requireRows(cells: Cells, argument: Argument): void {
    if (cells.length === rows) return;
    throw new Refusal(
      "different-rows",
      { argument },
      { rows: cells.length, other: longest, otherRows: rows },
    );
  }
}

function longestColumn(
  parameters: readonly RowParameter[],
  passed: readonly unknown[],
): { rows: number; longest: Argument } {
  const lengths = parameters.map(({ kind }, place) =>
    kind === "number" ? (readCells(passed[place])?.length ?? 0) : 0,
  );
  const rows = Math.max(1, ...lengths);
  return { rows, longest: parameters[Math.max(0, lengths.indexOf(rows))]!.name };
}

/** Gives a refusal of one row the place that it has in the whole range. */
export function inRow({ code, at, values }: Refusal, row: number): Refusal {
  return new Refusal(code, { argument: at.argument, row, column: at.column ?? 0 }, values);
}

function numberOf(cells: Cells, argument: Argument): number {
  return readNumber(cells[0]?.[0], { argument });
}

function requireOneColumn(cells: Cells, argument: Argument): void {
  const columns = cells[0]?.length ?? 0;
  if (columns !== 1) throw new Refusal("more-than-one-column", { argument }, { rows: cells.length, columns });
}
