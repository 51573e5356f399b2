import fc from "fast-check";
import { apiVersions } from "../../../src/workbench/host/requirementSet";
import { searchOf, settingsFrom } from "../../../src/workbench/page/settings";

test("what the address says is what the workbench is set to, and the other way round", () => {
  const settings = fc.record({
    language: fc.constantFrom("en-US" as const, "zh-CN" as const),
    theme: fc.constantFrom("light" as const, "dark" as const),
    api: fc.constantFrom(...apiVersions),
  });
  fc.assert(
    fc.property(settings, fc.boolean(), fc.constantFrom("de-DE", "zh-TW"), (set, dark, language) =>
      expect(settingsFrom(searchOf(set), { dark, language })).toEqual(set),
    ),
  );
});

test("an address that says nothing, or nonsense, leaves it to the browser", () => {
  expect(settingsFrom("", { dark: true, language: "zh-TW" })).toEqual({
    api: "1.17",
    language: "zh-CN",
    theme: "dark",
  });
  expect(settingsFrom("?api=9.9&theme=pink", { dark: false, language: "de-DE" })).toEqual({
    api: "1.17",
    language: "en-US",
    theme: "light",
  });
});
