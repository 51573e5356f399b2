import { isChosenDay } from "../../../src/pane/templates/chosenDay";

test.each(["2000-01-01", "2026-11-23", "2028-02-29", "2099-12-31"])("%s can be chosen", (day) => {
  expect(isChosenDay(day)).toBe(true);
});

test.each(["", "0202-11-23", "1999-12-31", "2100-01-01", "2026-02-29", "2026-11"])("%p cannot", (day) => {
  expect(isChosenDay(day)).toBe(false);
});
