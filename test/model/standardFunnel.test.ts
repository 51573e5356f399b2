import { standardFunnel } from "../../src/model";

// Sales models, section 2.
test.each([
  [10, [50, 30, 15, 10]],
  [15.5, [77.5, 46.5, 23.25, 15.5]],
])("%p small deals a week take %p", (deals, expected) => {
  expect(standardFunnel(deals, [[10, 6, 3, 2]])).toEqual([expected]);
});

test("4 large deals take twice the shape of 2, and a column stays a column", () => {
  expect(standardFunnel(4, [[20], [10], [7], [4], [3], [2]])).toEqual([[40], [20], [14], [8], [6], [4]]);
});

test.each<[string, number, number[][]]>([
  ["deals: below-zero", -1, [[10, 2]]],
  ["shape: below-zero", 1, [[-10, 2]]],
  ["shape: not-above-zero", 1, [[10, 0]]],
])("refuses with %s", (message, deals, shape) => {
  expect(() => standardFunnel(deals, shape)).toThrow(message);
});
