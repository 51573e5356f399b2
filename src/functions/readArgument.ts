import { Refusal, type Table } from "../model/index";
import type { Parameter } from "./parameter";
import { onlyCell, readCells, readNumber, readNumbers } from "./readCells";
import { readWord } from "./readWord";

/**
 * Reads what Excel passed for a parameter of a whole range.
 *
 * @throws {Refusal} for what cannot be read as the parameter's kind
 */
export function readArgument(parameter: Parameter, given: unknown): number | Table | string | undefined {
  const argument = parameter.name;
  const cells = readCells(given);
  if (cells === null) return omitted(parameter);
  switch (parameter.kind) {
    case "word":
      return readWord(cells, parameter.words, argument);
    case "number":
      return readNumber(onlyCell(cells, { argument }), { argument });
    case "numbers":
      return readNumbers(cells, argument);
  }
}

/** Gives what stands for an argument that was left out. */
export function omitted(parameter: Parameter): string | undefined {
  if (!parameter.optional) throw new Refusal("missing", { argument: parameter.name });
  return parameter.kind === "word" ? parameter.words[0] : undefined;
}
