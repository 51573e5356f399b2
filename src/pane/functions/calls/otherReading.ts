import type { Parameter } from "../../../functions/parameter";
import { arrayText } from "./arrayText";
import { listText } from "./listText";
import { typedArgument } from "./typedArgument";
import { commaNumbers } from "./typedNumbers";

/** Gives the list that was meant, perhaps, where what was typed for one was read as a number with commas. */
export function otherReading(typed: string, kind: Parameter["kind"]): string | undefined {
  const isOneNumber = kind === "numbers" && /^[^{]*\d/.test(typedArgument(typed, kind));
  const listed = isOneNumber && /\d,\d/.test(typed) ? commaNumbers(listText(typed)) : undefined;
  return listed && arrayText(listed);
}
