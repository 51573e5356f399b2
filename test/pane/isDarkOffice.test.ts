import { isDarkOffice } from "../../src/pane/isDarkOffice";

test("believes Office where it says so", () => {
  expect(isDarkOffice({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" })).toBe(true);
  expect(isDarkOffice({ isDarkTheme: false, bodyBackgroundColor: "#000000" })).toBe(false);
});

test("judges by the background where it does not", () => {
  expect(isDarkOffice({ bodyBackgroundColor: "#262626" })).toBe(true);
  expect(isDarkOffice({ bodyBackgroundColor: "#E6E6E6" })).toBe(false);
});

test("cannot tell without a theme or with a colour it does not know", () => {
  expect(isDarkOffice(undefined)).toBeNull();
  expect(isDarkOffice({})).toBeNull();
  expect(isDarkOffice({ bodyBackgroundColor: "white" })).toBeNull();
});
