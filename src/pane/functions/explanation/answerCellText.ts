import type { Cell, FunctionId } from "../../../functions/customFunction";
import { functionsScreenText } from "../../../locales/functionsScreen";
import type { Language } from "../../../locales/language";
import { answerText } from "../../../locales/refusals/index";
import { Refusal } from "../../../model/index";
import type { Explaining } from "./LaterExplanation";

/** Writes a cell of an answer as people read it. */
export function answerCellText(
  { dayText, numberText }: Pick<Explaining, "dayText" | "numberText">,
  language: Language,
  id: FunctionId,
  cell: Cell,
  column: number,
): string {
  if (cell instanceof Refusal) return functionsScreenText(language, "result.impossible");
  if (cell === "") return "";
  if (typeof cell === "object") return answerText(language, `label.${cell.label}`);
  const isDay = id === "FUNNEL_DEADLINE" && column === 0;
  return isDay ? dayText(cell) : numberText(language, cell);
}
