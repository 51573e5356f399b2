import fc from "fast-check";
import { explain } from "../../src/explanations/explain";
import type { Cell } from "../../src/functions/customFunction";
import { customFunctions } from "../../src/functions/customFunctions";
import { languages } from "../../src/locales/language";
import { answerText } from "../../src/locales/refusals/index";
import { Refusal } from "../../src/model/index";
import { calls } from "./calls";
import { readBack } from "./evaluated";
import { expectSound } from "./expectSound";

jest.setTimeout(120_000);

const ids = customFunctions.map(({ id }) => id);
const language = fc.constantFrom(...languages);
const place = fc.tuple(fc.nat(), fc.nat());

describe.each(ids)("SALES.%s", (id) => {
  test("is explained as it answers, in every cell, or refused as it refuses", () => {
    let explained = 0;
    fc.assert(
      fc.property(calls[id], language, place, (given, spoken, [row, column]) => {
        const answer = attempt(() => customFunctions.find((one) => one.id === id)!.answer(given));
        if (answer instanceof Refusal)
          return expect(attempt(() => explain(spoken, id, given))).toEqual(answer);
        const asked = { row: row % answer.length, column: column % answer[0]!.length };
        const cell = answer[asked.row]![asked.column]!;
        const explanation = attempt(() => explain(spoken, id, given, asked));
        // Once the function has been asked it need not be asked again.
        for (const cell of [asked, asked])
          expect(attempt(() => explain(spoken, id, given, cell, answer))).toEqual(explanation);
        if (cell instanceof Refusal) return expect(explanation).toEqual(cell);
        if (explanation instanceof Refusal) throw explanation;
        expectSound(explanation);
        expectAnswer(explanation.result, cell, spoken, largest(given));
        explained++;
      }),
      { numRuns: 250 },
    );
    expect(explained).toBeGreaterThan(50);
  });

  test("never throws anything but a refusal, whatever stands in the cells", () => {
    const value = fc.oneof(
      fc.constantFrom(
        null,
        undefined,
        "",
        "x",
        "all",
        "全部",
        true,
        NaN,
        Infinity,
        {},
        0,
        1,
        -1,
        1e300,
        5e-324,
        46000,
      ),
      fc.double(),
    );
    const argument = fc.oneof(
      value,
      fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 9 }), language, (given, spoken) => {
        attempt(() => explain(spoken, id, given));
      }),
      { numRuns: 300 },
    );
  });
});

function attempt<Value>(call: () => Value): Value | Refusal {
  try {
    return call();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Differences may be no more than the noise of the numbers that they come from, and are written as 0 then. */
function expectAnswer(
  result: string,
  cell: Exclude<Cell, Refusal>,
  spoken: (typeof languages)[number],
  size: number,
) {
  if (cell === "") return expect(result).toBe("");
  if (typeof cell === "object") {
    // The name of a figure is explained as its number; a grade is a name itself.
    if (["key", "possible", "ordinary", "ignore"].includes(cell.label)) {
      expect(result).toBe(answerText(spoken, `label.${cell.label}`));
    }
    return;
  }
  const off = Math.abs(readBack(result)! - cell);
  if (!(off <= 1e-5 * Math.abs(cell) + 1e-12 * size)) throw new Error(`${cell} is written ${result}`);
}

function largest(given: readonly unknown[]): number {
  const numbers = given.flat(2).filter((one) => typeof one === "number");
  return numbers.reduce((sum, one) => sum + Math.abs(one), 1);
}
