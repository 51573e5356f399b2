import type { Parameter } from "../../../functions/parameter";
import { unitOf } from "../../../functions/unitOf";
import { functionsScreenText } from "../../../locales/functionsScreen";
import type { Language } from "../../../locales/language";
import type { ArgumentFault } from "./argumentFault";

/** Puts into words why what was written for a parameter cannot be used. */
export function faultText(language: Language, fault: ArgumentFault, parameter: Parameter): string {
  switch (fault.kind) {
    case "unreadable": {
      const kind = unitOf(parameter) === "date" ? "date" : parameter.kind;
      return functionsScreenText(language, `fault.unreadable.${kind}`);
    }
    case "outside":
    case "external":
      return functionsScreenText(language, `fault.${fault.kind}`);
    case "unknown":
    case "beyond":
      return functionsScreenText(language, `fault.${fault.kind}`, fault);
    case "error":
      return fault.message || functionsScreenText(language, "fault.error", { code: fault.code });
  }
}
