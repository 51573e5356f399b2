/** @jest-environment jsdom */
import { tellTheme } from "../../../src/workbench/host/tellTheme";
import { hostInProcess } from "./hostInProcess";

test.each([
  ["dark", true],
  ["light", false],
] as const)("a context that the real Office.js makes afterwards knows a %s theme", (theme, isDarkTheme) => {
  const { window } = hostInProcess();
  const context = (): Partial<Office.Context> => window.eval("Object.create(OSF.DDA.Context.prototype)");
  expect(context().officeTheme).toBeUndefined();
  tellTheme(window, theme);
  expect(context().officeTheme).toMatchObject({ isDarkTheme });
});

test("without Office.js there is nobody to tell", () => {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  expect(() => tellTheme(frame.contentWindow, "dark")).toThrow("Office.js must be loaded");
});
