import type { Answer, FunctionId } from "../../../functions/customFunction";
import { customFunctions } from "../../../functions/customFunctions";
import { refusalMessage } from "../../../functions/refusalMessage";
import type { Parameter } from "../../../functions/parameter";
import type { Language } from "../../../locales/language";
import { Refusal, type Argument } from "../../../model/index";
import type { Cell, WorkbookCells } from "../../cells";
import { faultText } from "./faultText";
import { givenArguments } from "./givenArguments";

/** What there is to say about a call: what is still to be given, what is wrong with it, or its answer. */
export type CallOutcome =
  | { state: "open"; missing: readonly Argument[] }
  /**
   * What is wrong, by the argument that it is about: the function itself refuses only what could be read, and what
   * is beyond us may well have a result in Excel.
   */
  | { state: "wrong"; faults: ReadonlyMap<Argument, string>; by: "function" | "value" | "beyond" }
  | { state: "answered"; answer: Answer; given: readonly unknown[] };

/**
 * Answers a call whose arguments are written as in a formula.
 *
 * @param around - where it is written; those arguments are `required` without which it is not to be answered, unless
 *   given those that the function asks for itself
 */
export async function answerCall(
  language: Language,
  id: FunctionId,
  written: readonly string[],
  around: { at: Cell | null; cells: WorkbookCells | null; required?: readonly Argument[] | undefined },
): Promise<CallOutcome> {
  const called = customFunctions.find((one) => one.id === id)!;
  const isRequired = ({ name, optional }: Parameter) => around.required?.includes(name) ?? !optional;
  const missing = called.parameters.filter((one, place) => isRequired(one) && !written[place]);
  const given = await givenArguments(language, written, around);
  const faults = new Map<Argument, string>();
  let by: "value" | "beyond" = "beyond";
  called.parameters.forEach((parameter, place) => {
    const one = given[place];
    if (!one || !("fault" in one)) return;
    faults.set(parameter.name, faultText(language, one.fault, parameter));
    if (one.fault.kind === "error" || one.fault.kind === "unreadable") by = "value";
  });
  if (faults.size > 0) return { state: "wrong", faults, by };
  if (missing.length > 0) return { state: "open", missing: missing.map(({ name }) => name) };

  const values = given.map((one) => ("value" in one ? one.value : null));
  try {
    return { state: "answered", answer: called.answer(values), given: values };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refused = new Map([[error.at.argument, refusalMessage(language, error)]]);
    return { state: "wrong", faults: refused, by: "function" };
  }
}
