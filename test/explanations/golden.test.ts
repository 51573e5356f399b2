import { customFunctions } from "../../src/functions/customFunctions";
import { explain } from "../../src/explanations/explain";
import type { Explanation } from "../../src/explanations/explanation";
import { languages } from "../../src/locales/language";
import { expectGolden } from "../golden";
import { examples } from "./examples";
import { passedArguments } from "./passedArguments";

const asked = examples.map(async ({ formula, rows, ...example }) => ({
  formula,
  places: rows.flatMap((cells, row) => cells.map((_, column) => ({ row, column }))),
  ...(await passedArguments({ formula, ...example })),
}));

describe.each(languages)("the explanations in %s", (language) => {
  test.each(customFunctions.map(({ id }) => id))("SALES.%s", async (id) => {
    const calls = (await Promise.all(asked)).filter((call) => call.id === id);
    expect(calls.length).toBeGreaterThan(1);
    const text = calls.map(({ formula, given, places }) => {
      const explained = places.map((place) => goldenText(place, explain(language, id, given, place)));
      return [`# ${formula}`, ...explained].join("\n\n");
    });
    expectGolden(`explanations/${id}.${language}.txt`, `${text.join("\n\n")}\n`);
  });
});

/** The last note is the help's text on rounding, which has a page of its own to be read on. */
function goldenText(
  { row, column }: { row: number; column: number },
  { result, sentence, terms, notes, picture }: Explanation,
): string {
  return [
    `R${row + 1}C${column + 1} = ${result}`,
    sentence,
    ...terms.map((term) => `  ${term.label}: ${term.working} = ${term.result}`),
    ...notes.slice(0, -1).map((note) => `  · ${note}`),
    ...(picture ? [`  ${JSON.stringify(picture, withoutNoise)}`] : []),
  ].join("\n");
}

function withoutNoise(_: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(6)) : value;
}
