import type { Language } from "../../locales/language";
import type { Area } from "../../sheet/area";
import type { Contents } from "../contents";
import { calculationOf } from "./calculationOf";
import { errorCells } from "./errorCells";
import { errorIn } from "./errorIn";
import type { Finding } from "./finding";
import { markedCells } from "./markedCells";
import { measuring } from "./measuring";
import { rank } from "./rank";
import { refusedInputs } from "./refusedInputs";
import { salesFunctions } from "./salesFunctions";
import type { CheckedContents, Pause } from "./subject";

/**
 * Looks through a sheet: what its own rules mark, what its inputs do not accept, and what shows an error. What the
 * sheet marks is what the list says, because both are the same rules over the same values. What makes figures wrong
 * comes first.
 */
export async function check(sheet: CheckedContents, language: Language, pause: Pause): Promise<Finding[]> {
  const calculation = calculationOf(sheet, salesFunctions(language));
  await pause(0);
  const found: (Omit<Finding, "about"> & { rule?: string })[] = [
    ...(await markedCells(calculation, sheet, pause)),
    ...refusedInputs(calculation, sheet),
    ...(await errorCells(calculation, sheet)),
  ];
  const measureOf = measuring(sheet);
  return found
    .sort((one, other) => rank(one.kind) - rank(other.kind))
    .map(({ rule, ...each }) => {
      const measure = measureOf(each.kind, each.area, rule);
      return { ...each, about: aboutOf(sheet.contents, each.area), ...(measure && { measure }) };
    });
}

function aboutOf({ area, values }: Contents, { row, column }: Area): string {
  const left = (values[row - area.row] ?? []).slice(0, column - area.column + 1);
  return String(
    left.find((value) => typeof value === "string" && value !== "" && errorIn(value) === null) ?? "",
  );
}
