import { customerGrade } from "../../src/model";

// Sales models, section 9: attraction and potential against relation.
test.each([
  [5, 4, "key"],
  [3, 2, "possible"],
  [2, 3, "ordinary"],
  [1, 1, "ignore"],
] as const)("potential %p and relation %p of 1 to 5 is %s", (potential, relation, grade) => {
  expect(customerGrade(potential, relation)).toBe(grade);
});

test("a threshold of one's own serves any scale", () => {
  expect(customerGrade(60, 59, 60)).toBe("possible");
  expect(customerGrade(0.4, 0.5, 0.5)).toBe("ordinary");
});

test("a score that is not from 1 to 5 needs a threshold", () => {
  expect(() => customerGrade(80, 4)).toThrow("potential: outside-1-5");
  expect(() => customerGrade(4, 0)).toThrow("relation: outside-1-5");
});
