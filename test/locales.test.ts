import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { languageFor } from "../src/locales/language";

const areas = readdirSync(resolve("src/locales"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "samples")
  .map(({ name }) => name);

describe.each(areas)("the texts of %s", (area) => {
  const [english, chinese] = ["en-US", "zh-CN"].map(
    (language) =>
      Object.values(require(join(resolve("src/locales"), area, language)))[0] as Record<string, string>,
  );

  test("have the same keys in both languages, and the same values to fill in", () => {
    expect(Object.keys(chinese!).sort()).toEqual(Object.keys(english!).sort());
    for (const key of Object.keys(english!)) {
      expect({ key, values: valuesOf(chinese![key]!) }).toEqual({ key, values: valuesOf(english![key]!) });
    }
  });

  test("are not empty, and Chinese is Chinese", () => {
    for (const [key, text] of Object.entries(chinese!)) {
      expect({ key, text }).not.toEqual({ key, text: "" });
      if (/[a-z] [a-z]/.test(english![key]!)) expect([key, text]).not.toEqual([key, english![key]]);
    }
  });
});

function valuesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();
}

test.each([
  ["zh-CN", "zh-CN"],
  ["zh-TW", "zh-CN"],
  ["zh-Hans-CN", "zh-CN"],
  ["zh_CN.UTF-8", "zh-CN"],
  ["en-GB", "en-US"],
  ["de-DE", "en-US"],
  [undefined, "en-US"],
])("languageFor(%s) is %s", (tag, language) => {
  expect(languageFor(tag)).toBe(language);
});
