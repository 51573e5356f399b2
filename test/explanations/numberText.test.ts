import { numberText } from "../../src/explanations/numberText";

test.each([
  [0.1 + 0.2, "0.3"],
  [-0, "0"],
  [-1234.5, "−1,234.5"],
  [44413251, "44,413,251"],
  [123456.789, "123,456.79"],
  [96.57142857, "96.5714"],
  [1 / 300, "0.00333333"],
  [2.5e-9, "2.5E-9"],
  [1e18, "1E18"],
])("%p is written %s, in both languages", (value, text) => {
  expect(numberText("en-US", value)).toBe(text);
  expect(numberText("zh-CN", value)).toBe(text);
});
