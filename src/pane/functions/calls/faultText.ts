import { functionsScreenText } from "../../../locales/functionsScreen";
import type { Language } from "../../../locales/language";
import type { ArgumentFault } from "./givenArguments";

/** Puts into words why an argument cannot be used. */
export function faultText(language: Language, fault: ArgumentFault): string {
  switch (fault.kind) {
    case "unreadable":
    case "outside":
      return functionsScreenText(language, `fault.${fault.kind}`);
    case "unknown":
      return functionsScreenText(language, "fault.unknown", { name: fault.name });
    case "error":
      return fault.message || functionsScreenText(language, "fault.error", { code: fault.code });
  }
}
