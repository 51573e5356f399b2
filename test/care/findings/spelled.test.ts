import { spelled } from "../../../src/care/findings/spelled";

test("numbers are spelled by what their cells hold", () => {
  expect(spelled(0.4325, "percent")).toBe("43.3%");
  expect(spelled(-0.125, "percentStep")).toBe("-12.5%");
  expect(spelled(47, "count")).toBe("47");
  expect(spelled(1234567.891, "amount")).toBe("1,234,567.89");
  // Excel counts 2026-05-26 as day 46168.
  expect(spelled(46168, "date")).toBe("2026-05-26");
});

test("a number that is no day is spelled as it is where a day belongs", () => {
  expect(spelled(0, "date")).toBe("0");
  expect(spelled(-3, "date")).toBe("-3");
  expect(spelled(20260526, "date")).toBe("20,260,526");
});
