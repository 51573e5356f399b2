import { Refusal, type Position, type Table } from "../model/index";
import type { Parameter } from "./parameter";

/**
 * Reads what Excel passed for a parameter: a range as rows of cells, a single value, or nothing.
 *
 * @throws {Refusal} for what cannot be read as the parameter's kind
 */
export function readArgument(parameter: Parameter, given: unknown): number | Table | string | undefined {
  const argument = parameter.name;
  const cells = cellsOf(given);
  if (cells === null) {
    if (!parameter.optional) throw new Refusal("missing", { argument });
    return parameter.kind === "word" ? parameter.words[0] : undefined;
  }
  if (parameter.kind === "numbers") {
    return cells.map((row, at) => row.map((cell, column) => readNumber(cell, { argument, row: at, column })));
  }
  const cell = onlyCell(cells, { argument });
  if (parameter.kind === "word") return readWord(cell, parameter.words, { argument });
  return readNumber(cell, { argument });
}

type Cells = readonly (readonly unknown[])[];

/** With metadata from an earlier version Excel puts its Invocation where a new argument is left out (office-js#2777). */
function cellsOf(given: unknown): Cells | null {
  if (Array.isArray(given)) return given;
  return given === undefined || typeof given === "object" ? null : [[given]];
}

function onlyCell(cells: Cells, at: Position): unknown {
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  if (rows * columns !== 1) throw new Refusal("more-than-one-cell", at, { rows, columns });
  return cells[0]?.[0];
}

/** Whether a blank cell arrives as 0, null or "" depends on the platform (office-js#4702). */
function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

function readNumber(cell: unknown, at: Position): number {
  if (isBlank(cell)) return 0;
  if (typeof cell === "string") throw new Refusal("text", at, { value: cell });
  if (typeof cell === "boolean") throw new Refusal("boolean", at, { value: String(cell).toUpperCase() });
  if (typeof cell !== "number" || !Number.isFinite(cell)) throw new Refusal("not-a-number", at);
  return cell;
}

function readWord(cell: unknown, words: readonly string[], at: Position): string | undefined {
  if (isBlank(cell) || cell === 0) return words[0];
  const word = String(cell).trim().toLowerCase();
  if (!words.includes(word)) {
    throw new Refusal("unknown-word", at, { value: String(cell), words: words.join(", ") });
  }
  return word;
}
