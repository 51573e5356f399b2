import fc from "fast-check";
import { serialDay } from "../../src/sheet/serialDay";
import { dateSerial } from "../../src/templates/period";

// What Excel itself and the documentation of its DATE and DATEVALUE functions give for these days.
test.each([
  [61, "1900-03-01"],
  [36526, "2000-01-01"],
  [39448, "2008-01-01"],
  [40777, "2011-08-22"],
  [46349, "2026-11-23"],
  [73050, "2099-12-31"],
])("%i is %s", (serial, day) => {
  expect(serialDay(serial)).toBe(day);
});

test("serialDay undoes dateSerial, and the next number is the next day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
      expect(dateSerial(serialDay(serial))).toBe(serial);
      expect(Date.parse(serialDay(serial + 1)) - Date.parse(serialDay(serial))).toBe(86_400_000);
    }),
  );
});
