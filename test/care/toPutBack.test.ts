import type { Contents, Rows } from "../../src/care/contents";
import type { Replacement } from "../../src/care/replacement";
import { toPutBack } from "../../src/care/toPutBack";

const replacement = (row: number, before: string, after: number): Replacement => ({
  area: { row, column: 0, rows: 1, columns: 1 },
  before: [[before]],
  after: [[after]],
});

function contents(formulas: Rows, values: Rows = formulas): Contents {
  return {
    area: { row: 0, column: 0, rows: formulas.length, columns: formulas[0]!.length },
    formulas,
    values,
  };
}

const three = [replacement(0, "=A()", 1), replacement(1, "=B()", 2), replacement(2, "=C()", 3)];

test("what was written goes back; what was not, and what somebody has changed since, stays", () => {
  expect(toPutBack(three, contents([[1], ["=B()"], [99]]))).toEqual([
    { area: three[0]!.area, before: [[1]], after: [["=A()"]] },
  ]);
});

test("a formula that is only entered again has nothing to go back to", () => {
  const again: Replacement = { ...three[0]!, after: [["=A( )"]] };
  expect(toPutBack([again], contents([["=A()"]]))).toEqual([]);
});

describe("an array that came back", () => {
  const array: Replacement = {
    area: { row: 0, column: 0, rows: 2, columns: 1 },
    before: [[7], [8]],
    after: [["=A()"], [""]],
  };

  test.each([
    ["as values", [["=A()"], [8]]],
    ["as the formula itself", [["=A()"], ["=A()"]]],
    ["as nothing", [["=A()"], [""]]],
  ])("goes again where Excel shows what it fills %s", (_, formulas) => {
    expect(toPutBack([array], contents(formulas, [[7], [8]]))).toEqual([
      { area: array.area, before: array.after, after: array.before },
    ]);
  });

  test("stays where something was typed into its way", () => {
    expect(toPutBack([array], contents([["=A()"], ["mine"]], [["#SPILL!"], ["mine"]]))).toEqual([]);
  });
});
