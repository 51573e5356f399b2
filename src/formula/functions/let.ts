import type { Locals } from "../evaluate";
import type { Value } from "../reference";
import { CellError } from "../value";
import type { Call } from "./definition";

/** Computes the last argument with the names that the pairs before it define. */
export function withLocals(call: Call): Value {
  const given = call.arguments;
  if (given.length % 2 === 0) throw new CellError("#VALUE!");
  let { evaluation } = call;
  for (let index = 0; index + 1 < given.length; index += 2) {
    const name = given[index]!;
    if (name.kind !== "name" || name.sheet !== null) throw new CellError("#NAME?");
    const locals: Locals = new Map([[name.name.toUpperCase(), evaluation.value(given[index + 1]!)]]);
    evaluation = evaluation.with(locals);
  }
  return evaluation.value(given.at(-1)!);
}
