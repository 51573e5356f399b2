import { descriptionText } from "../locales/functions/index";
import type { Language } from "../locales/language";
import { answerText } from "../locales/refusals/index";
import { customFunctions } from "./customFunctions";
import type { Parameter } from "./parameter";

// Excel would convert typed arguments, or refuse them without saying why: everything arrives as it stands.
const anyCells = { type: "any", dimensionality: "matrix" } as const;

export type FunctionsMetadata = {
  /** Off, so that an error in an argument becomes the result without our being asked. */
  allowErrorForDataTypeAny: false;
  functions: readonly FunctionMetadata[];
};

type FunctionMetadata = {
  id: string;
  /** Never translated: a formula would not be understood under another language of Excel (office-js#891). */
  name: string;
  description: string;
  helpUrl: string;
  parameters: readonly (typeof anyCells & { name: string; description: string; optional?: true })[];
  result: typeof anyCells;
};

/** Gives what Excel reads as `functions.json` in one language; a function's help is at `helpUrl#ITS_ID`. */
export function functionsMetadata(language: Language, { helpUrl }: { helpUrl: string }): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: false,
    functions: customFunctions.map(({ id, parameters }) => ({
      id,
      name: id,
      description: descriptionText(language, `function.${id}`),
      helpUrl: `${helpUrl}#${id}`,
      parameters: parameters.map((parameter) => ({
        name: answerText(language, `argument.${parameter.name}`),
        description: parameterDescription(language, parameter),
        ...anyCells,
        ...(parameter.optional && { optional: true as const }),
      })),
      result: anyCells,
    })),
  };
}

function parameterDescription(language: Language, parameter: Parameter): string {
  const words = parameter.kind === "word" ? parameter.words : [];
  const meanings = words.map((word) => `${word} = ${descriptionText(language, `word.${word}`)}`);
  return descriptionText(language, `argument.${parameter.name}`, {
    words: meanings.join(descriptionText(language, "separator")),
  });
}
