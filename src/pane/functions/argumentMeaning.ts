import type { FunctionId } from "../../functions/customFunction";
import type { Parameter } from "../../functions/parameter";
import { unitOf } from "../../functions/unitOf";
import { descriptionText, isDescription } from "../../locales/functions/index";
import { functionsScreenText } from "../../locales/functionsScreen";
import type { Language } from "../../locales/language";
import { answerText } from "../../locales/refusals/index";

/** Gives an argument's name as a label: `win_rates` is “Win rates”. */
export function argumentLabel(language: Language, { name }: Pick<Parameter, "name">): string {
  const spaced = answerText(language, `argument.${name}`).replaceAll("_", " ");
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** Gives the label of an argument's field: its name, and its unit unless the name says it. */
export function fieldLabel(language: Language, parameter: Parameter): string {
  const name = argumentLabel(language, parameter);
  const kind = parameter.name === "total" ? "total" : unitOf(parameter);
  const unit = functionsScreenText(language, `unit.${kind}`);
  const isSaid = name.toLowerCase().includes(unit);
  return isSaid ? name : functionsScreenText(language, "field", { name, unit });
}

/** Says what an argument of a function means, and what stands for it if it is left out. */
export function argumentMeaning(language: Language, id: FunctionId, { name }: Parameter): string {
  const ofItsOwn = `argument.${id}.${name}`;
  const key = isDescription(ofItsOwn) ? ofItsOwn : `argument.${name}`;
  return isDescription(key) ? descriptionText(language, key) : "";
}
