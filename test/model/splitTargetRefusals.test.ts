import { splitTarget } from "../../src/model/index";

type Split = Parameters<typeof splitTarget>[0];

const square = [
  [1, 2],
  [3, 4],
];

test.each<[string, Split, { code: string; at: object; values?: object }]>([
  [
    "a negative weight",
    {
      total: 1,
      weights: [
        [1, 2],
        [3, -4],
      ],
    },
    { code: "below-zero", at: { argument: "weights", row: 1, column: 1 }, values: { value: -4 } },
  ],
  [
    "weights that are all 0",
    { total: 1, weights: [[0, 0]] },
    { code: "all-zero", at: { argument: "weights" } },
  ],
  [
    "weights that are all 0 beside locks that are 0",
    { total: 1, weights: [[0, 0]], locked: [[0, 0]], minimum: [[1]] },
    { code: "all-zero", at: { argument: "weights" } },
  ],
  ["no weights", { total: 1, weights: [] }, { code: "all-zero", at: { argument: "weights" } }],
  [
    "a unit of 0",
    { total: 1, weights: [[1]], unit: 0 },
    { code: "not-above-zero", at: { argument: "unit" } },
  ],
  [
    "a negative unit",
    { total: 1, weights: [[1]], unit: -1 },
    { code: "not-above-zero", at: { argument: "unit" } },
  ],
  [
    "a total that is no multiple of the unit",
    { total: 7, weights: [[1]], unit: 5 },
    { code: "not-a-multiple", at: { argument: "total" }, values: { value: 7, unit: 5, other: "unit" } },
  ],
  [
    "a total with a fraction",
    { total: 0.5, weights: [[1]] },
    { code: "not-a-multiple", at: { argument: "total" }, values: { value: 0.5, unit: 1, other: "unit" } },
  ],
  [
    "a total of more units than are counted exactly",
    { total: 2 ** 54, weights: [[1, 1]] },
    { code: "too-large", at: { argument: "total" }, values: { value: 2 ** 54, limit: 2 ** 53 } },
  ],
  [
    // Doubles hold eighths here, not every tenth: 900719925474098.7 is written as .8.
    "shares that no double is written as",
    { total: 900_719_925_474_099, weights: [[1, 1]], unit: 0.1, locked: [[0.3, 0]] },
    { code: "too-large", at: { argument: "total" }, values: { value: 900_719_925_474_099, limit: 1e14 } },
  ],
  [
    "locked cells of another shape",
    { total: 10, weights: square, locked: [[1, 2]] },
    {
      code: "different-shapes",
      at: { argument: "locked" },
      values: { rows: 1, columns: 2, other: "weights", otherRows: 2, otherColumns: 2 },
    },
  ],
  [
    "a locked cell that is no multiple of the unit",
    { total: 10, weights: [[1], [1]], locked: [[0], [2.5]] },
    {
      code: "not-a-multiple",
      at: { argument: "locked", row: 1, column: 0 },
      values: { value: 2.5, unit: 1 },
    },
  ],
  [
    "a locked cell of more units than are counted exactly",
    { total: 10, weights: [[1, 1]], locked: [[-1e300, 0]] },
    {
      code: "too-large",
      at: { argument: "locked", row: 0, column: 0 },
      values: { value: -1e300, limit: 2 ** 53 },
    },
  ],
  [
    "locked cells beyond the total",
    { total: 1, weights: [[1, 1, 1]], unit: 0.01, locked: [[0.7, 0.4, 0]] },
    { code: "locked-over", at: { argument: "locked" }, values: { by: 0.1 } },
  ],
  [
    "locked cells beyond a negative total",
    { total: -10, weights: [[1, 1]], locked: [[-12, 0]] },
    { code: "locked-over", at: { argument: "locked" }, values: { by: 2 } },
  ],
  [
    "a rest when everything is locked",
    { total: 10, weights: [[1, 1]], locked: [[3, 4]] },
    { code: "locked-under", at: { argument: "locked" }, values: { by: 3 } },
  ],
  [
    "a rest of a negative total when the free weights are 0",
    { total: -10, weights: [[1, 0]], locked: [[-3, 0]] },
    { code: "locked-under", at: { argument: "locked" }, values: { by: 7 } },
  ],
  [
    "a rest when the free weights are 0, whatever the limits",
    { total: 10, weights: [[1, 0]], locked: [[3, 0]], maximum: [[5]], minimum: [[2]] },
    { code: "locked-under", at: { argument: "locked" }, values: { by: 5 } },
  ],
  [
    "a minimum of another shape",
    { total: 10, weights: square, minimum: [[1], [2]] },
    { code: "different-shapes", at: { argument: "minimum" }, values: { rows: 2, columns: 1, otherRows: 2 } },
  ],
  [
    "a maximum of another shape",
    { total: 10, weights: square, maximum: [[1, 2, 3]] },
    { code: "different-shapes", at: { argument: "maximum" }, values: { rows: 1, columns: 3, otherRows: 2 } },
  ],
  [
    "a minimum above the maximum of a cell",
    { total: 10, weights: [[1, 1]], minimum: [[1, 8]], maximum: [[7]] },
    {
      code: "minimum-above-maximum",
      at: { argument: "minimum", row: 0, column: 1 },
      values: { value: 8, maximum: 7 },
    },
  ],
  [
    "a single minimum above a maximum",
    { total: 10, weights: [[1, 1]], minimum: [[8]], maximum: [[9, 7]] },
    { code: "minimum-above-maximum", at: { argument: "minimum" }, values: { value: 8, maximum: 7 } },
  ],
  [
    "limits with no multiple of the unit between them",
    { total: 10, weights: [[1, 1]], unit: 5, minimum: [[6]], maximum: [[9]] },
    { code: "minimum-above-maximum", at: { argument: "minimum" }, values: { value: 10, maximum: 5 } },
  ],
  [
    "minima that sum to more than the total",
    { total: 10, weights: [[1, 1]], unit: 0.5, minimum: [[5.4, 5]] },
    { code: "minimum-over", at: { argument: "minimum" }, values: { by: 0.5 } },
  ],
  [
    "minima that sum to more than locked cells leave",
    { total: 10, weights: [[1, 1, 1]], locked: [[5, 0, 0]], minimum: [[3]] },
    { code: "minimum-over", at: { argument: "minimum" }, values: { by: 1 } },
  ],
  [
    "maxima that sum to less than the total",
    { total: 10, weights: [[1, 1]], maximum: [[4]] },
    { code: "maximum-under", at: { argument: "maximum" }, values: { by: 2 } },
  ],
  [
    "room that only weights of 0 have left",
    { total: 10, weights: [[1, 0]], maximum: [[4, 100]] },
    { code: "maximum-under", at: { argument: "maximum" }, values: { by: 6 } },
  ],
])("splitTarget refuses %s", (_, split, { code, at, values = {} }) => {
  expect(() => splitTarget(split)).toThrow(
    expect.objectContaining({ code, at, values: expect.objectContaining(values) as object }),
  );
});

test("splitTarget refuses nothing that is locked to the last unit", () => {
  expect(splitTarget({ total: 7, weights: [[1, 0, 5]], locked: [[3, 4, 0]] })).toEqual([[3, 4, 0]]);
  expect(splitTarget({ total: 2 ** 53, weights: [[1, 1]] })).toEqual([[2 ** 52, 2 ** 52]]);
  expect(splitTarget({ total: 0, weights: [[1, 1]], locked: [[0, 0]] })).toEqual([[0, 0]]);
});
