import { publishedYears } from "../../src/build/chinaYears";
import { chinaYears } from "../../src/calendar/chinaYears";

test("the calendar is what chinese-days knows; npm run calendar takes over an update", () => {
  expect(chinaYears).toEqual(publishedYears());
});
