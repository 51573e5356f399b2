import { CellError, type Scalar } from "../../src/formula/value";
import { customFunctions } from "../../src/functions/customFunctions";
import { refusalMessage } from "../../src/functions/refusalMessage";
import type { Example, ShownCell } from "../../src/help/guide";
import { guides } from "../../src/help/guides";
import { shownText } from "../../src/help/shownText";
import { languages } from "../../src/locales/language";
import { dayOf } from "../../src/model/day";
import { bundleFunctions } from "../functions/bundle";
import { calculatedExample, functionsIn } from "./calculatedExample";

jest.setTimeout(60_000);

const script = bundleFunctions();
const ids = customFunctions.map(({ id }) => id);

const examples = ids.flatMap((id) => {
  const { examples, team } = guides[id];
  return [...examples, ...(team ? [team] : [])];
});

const mistakes = ids.flatMap((id) => guides[id].mistakes);

describe.each(languages)("what the pages show in %s is what the shipped functions answer", (language) => {
  test.each(examples.map((example): [string, Example] => [example.formula, example]))(
    "%s",
    async (_, example) => {
      const answered = await calculatedExample(language, functionsIn(language, await script), example);
      expect(answered.map(({ length }) => length)).toEqual(example.rows.map(({ length }) => length));
      example.rows.forEach((cells, row) =>
        cells.forEach((cell, column) => expectShown(answered[row]![column]!, cell)),
      );
    },
  );

  test.each(mistakes.map((mistake) => [mistake.formula, mistake] as const))("%s", async (_, mistake) => {
    const [[error]] = (await calculatedExample(language, functionsIn(language, await script), mistake)) as [
      [Scalar],
    ];
    expect(error).toEqual(new CellError(mistake.shows, refusalMessage(language, mistake.refusal)));
  });

  function expectShown(answered: Scalar, cell: ShownCell): void {
    if (typeof cell === "number") expect(asCellShows(answered)).toBe(cell);
    else if (cell === "") expect(answered).toBe("");
    else if ("label" in cell) expect(answered).toBe(shownText(language, cell));
    else if ("day" in cell) expect(answered).toBe(dayOf(cell.day.year, cell.day.month, cell.day.dayOfMonth));
    else
      expect(Number(answered).toFixed(decimals(cell.about))).toBe(cell.about.toFixed(decimals(cell.about)));
  }
});

/** A cell without a number format shows eleven digits. */
function asCellShows(value: Scalar): Scalar {
  return typeof value === "number" ? Number(value.toPrecision(11)) : value;
}

function decimals(number: number): number {
  return String(number).split(".")[1]?.length ?? 0;
}
