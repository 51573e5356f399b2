import type { Area } from "../../sheet/area";
import { sameArea } from "./area";
import { without } from "./without";
import { newValidation, type Validation } from "./validation";
import type { Worksheet } from "./worksheet";

/** Gives the validation of exactly an area, cut out of those that lay over it. */
export function validationFor(sheet: Worksheet, area: Area): Validation {
  const exact = sheet.validations.find(({ areas: [first, ...more] }) => {
    return first && more.length === 0 && sameArea(first, area);
  });
  if (exact) return exact;
  const underneath = sheet.validationAt(area.row, area.column);
  clearValidation(sheet, area);
  const validation = { ...(underneath ?? newValidation(area)), areas: [area] };
  sheet.validations.push(validation);
  return validation;
}

/** Takes the validations off an area. */
export function clearValidation(sheet: Worksheet, area: Area): void {
  sheet.validations = sheet.validations
    .map((validation) => ({
      ...validation,
      areas: validation.areas.flatMap((covered) => without(covered, area)),
    }))
    .filter(({ areas }) => areas.length > 0);
}
