import { dateOf, dayOf } from "../../src/model/day";

// Results of DATE from 1 March 1900 on: ClosedXML/ClosedXML, ClosedXML.Tests/Excel/CalcEngine/DateAndTimeTests.cs.
test.each([
  [2008, 1, 1, 39448],
  [2008, 15, 1, 39873],
  [2008, -50, 1, 37895],
  [2000, -5, 1, 36342],
  [2000, -6, 1, 36312],
  [1900, 3, 1, 61],
])("dayOf(%d, %d, %d) is Excel's day %d", (year, month, dayOfMonth, day) => {
  expect(dayOf(year, month, dayOfMonth)).toBe(day);
});

// DATEVALUE, DAY and MONTH, the same file.
test.each([
  [39682, { year: 2008, month: 8, dayOfMonth: 22 }],
  [38749, { year: 2006, month: 2, dayOfMonth: 1 }],
  [40685, { year: 2011, month: 5, dayOfMonth: 22 }],
  [61, { year: 1900, month: 3, dayOfMonth: 1 }],
  [2958465, { year: 9999, month: 12, dayOfMonth: 31 }],
])("dateOf(%d) is %j", (day, date) => {
  expect(dateOf(day)).toEqual(date);
});

test("every day of a cycle of 400 years, and days from then to 9999, are the engine's own, there and back", () => {
  const [first, cycleEnd, last] = [61, 61 + 146_097, 2_958_465];
  const own = new Date(0);
  const different = [];
  for (let day = first; day <= last; day += day < cycleEnd ? 1 : 97) {
    own.setTime((day - 25_569) * 86_400_000);
    const { year, month, dayOfMonth } = dateOf(day);
    const same =
      year === own.getUTCFullYear() && month === own.getUTCMonth() + 1 && dayOfMonth === own.getUTCDate();
    if (!same || dayOf(year, month, dayOfMonth) !== day) different.push(day);
  }
  expect(different).toEqual([]);
});
