import { explain } from "../../src/explanations/explain";
import { languages } from "../../src/locales/language";
import { examples } from "./examples";
import { expectSound } from "./expectSound";
import { passedArguments } from "./passedArguments";

describe.each(languages)("in %s the terms of the help's examples come to their results", (language) => {
  test.each(examples.map((example) => [example.formula, example] as const))("%s", async (_, example) => {
    const { id, given } = await passedArguments(example);
    example.rows.forEach((cells, row) =>
      cells.forEach((_, column) => {
        expectSound(explain(language, id, given, { row, column }));
      }),
    );
  });

  test("and most of them are calculations", async () => {
    const counts = await Promise.all(
      examples.map(async (example) => {
        const { id, given } = await passedArguments(example);
        const explanations = example.rows.flatMap((cells, row) =>
          cells.map((_, column) => explain(language, id, given, { row, column })),
        );
        return {
          calculated: explanations.reduce((sum, one) => sum + expectSound(one), 0),
          terms: explanations.reduce((sum, one) => sum + one.terms.length, 0),
        };
      }),
    );
    const all = (of: "calculated" | "terms") => counts.reduce((sum, one) => sum + one[of], 0);
    expect(all("terms")).toBeGreaterThan(250);
    expect(all("calculated") / all("terms")).toBeGreaterThan(0.6);
  });
});
