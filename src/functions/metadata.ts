import { descriptionText, isDescription } from "../locales/functions/index";
import type { Language } from "../locales/language";
import { answerText } from "../locales/refusals/index";
import { wordText } from "../locales/words/index";
import type { Argument } from "../model/index";
import type { CustomFunction, FunctionId } from "./customFunction";
import { customFunctions } from "./customFunctions";
import type { Parameter, WordParameter } from "./parameter";

// Excel would convert typed arguments, or refuse them without saying why: everything arrives as it stands.
const anyCells = { type: "any", dimensionality: "matrix" } as const;

export type FunctionsMetadata = {
  /** Off, so that an error in an argument becomes the result without our being asked. */
  allowErrorForDataTypeAny: false;
  functions: readonly FunctionMetadata[];
  /** What Excel offers as a pick list where a word is expected. */
  enums: readonly WordsMetadata[];
};

type FunctionMetadata = {
  id: string;
  /** Never translated: a formula would not be understood under another language of Excel (office-js#891). */
  name: string;
  description: string;
  helpUrl: string;
  parameters: readonly ParameterMetadata[];
  result: typeof anyCells;
};

type ParameterMetadata = { name: string; description: string; optional?: true } & (
  typeof anyCells | { type: "string"; customEnumId: string }
);

type WordsMetadata = {
  id: string;
  type: "string";
  values: readonly { name: string; stringValue: string; tooltip: string }[];
};

/** Gives what Excel reads as `functions.json` in one language; `helpUrl` says where a function's help is. */
export function functionsMetadata(
  language: Language,
  { helpUrl }: { helpUrl: (language: Language, id: FunctionId) => string },
): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: false,
    functions: customFunctions.map(({ id, parameters }) => ({
      id,
      name: id,
      description: descriptionText(language, `function.${id}`),
      helpUrl: helpUrl(language, id),
      parameters: parameters.map((parameter) => parameterMetadata(language, id, parameter)),
      result: anyCells,
    })),
    enums: customFunctions.flatMap((one) => wordsMetadata(language, one)),
  };
}

function parameterMetadata(language: Language, id: FunctionId, parameter: Parameter): ParameterMetadata {
  return {
    name: answerText(language, `argument.${parameter.name}`),
    description: parameterDescription(language, id, parameter),
    ...(parameter.kind === "word" ? { type: "string", customEnumId: wordsId(id, parameter.name) } : anyCells),
    ...(parameter.optional && { optional: true as const }),
  };
}

function parameterDescription(language: Language, id: FunctionId, parameter: Parameter): string {
  const ofItsOwn = `argument.${id}.${parameter.name}`;
  const key = isDescription(ofItsOwn) ? ofItsOwn : `argument.${parameter.name}`;
  if (!isDescription(key)) throw new Error(`${key} has no description`);
  const words = parameter.kind === "word" ? parameter.words : [];
  const meanings = words.map(
    (word) => `${wordText(language, `word.${word}`)} = ${descriptionText(language, `word.${word}`)}`,
  );
  return descriptionText(language, key, { words: meanings.join(descriptionText(language, "separator")) });
}

function wordsMetadata(language: Language, { id, parameters }: CustomFunction): WordsMetadata[] {
  return parameters
    .filter((parameter): parameter is WordParameter => parameter.kind === "word")
    .map(({ name, words }) => ({
      id: wordsId(id, name),
      type: "string",
      values: words.map((word) => ({
        name: wordText(language, `word.${word}`),
        stringValue: wordText(language, `word.${word}`),
        tooltip: descriptionText(language, `word.${word}`),
      })),
    }));
}

/** An argument's words are those of one function. */
function wordsId(id: FunctionId, argument: Argument): string {
  return `${id}_${argument.toUpperCase()}`;
}
