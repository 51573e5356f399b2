import type { ExternalCell, ExternalFunction } from "../../formula/external";
import { CellError } from "../../formula/value";
import type { Cell, CustomFunction } from "../../functions/customFunction";
import { customFunctions } from "../../functions/customFunctions";
import { refusalMessage } from "../../functions/refusalMessage";
import type { Language } from "../../locales/language";
import { answerText } from "../../locales/refusals/index";
import { Refusal } from "../../model/index";

/** Gives the SALES functions in the form in which a calculation calls them; an error says why in the language. */
export function salesFunctions(language: Language): (name: string) => ExternalFunction | undefined {
  return (name) => {
    const called = customFunctions.find(({ id }) => `SALES.${id}` === name);
    return called && asExternal(called, language);
  };
}

function asExternal(called: CustomFunction, language: Language): ExternalFunction {
  function shown(cell: Cell): ExternalCell {
    if (cell instanceof Refusal) return refused(cell);
    return typeof cell === "object" ? answerText(language, `label.${cell.label}`) : cell;
  }
  function refused(refusal: Refusal): CellError {
    return new CellError("#VALUE!", refusalMessage(language, refusal));
  }
  return {
    parameters: called.parameters.map(() => ({ dimensionality: "matrix", type: "any", optional: true })),
    call: async (values) => {
      try {
        return called.answer(values).map((row) => row.map(shown));
      } catch (error) {
        if (error instanceof Refusal) return refused(error);
        throw error;
      }
    },
  };
}
