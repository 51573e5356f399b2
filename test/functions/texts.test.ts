import { enUS as descriptionsEn } from "../../src/locales/functions/en-US";
import { zhCN as descriptionsZh } from "../../src/locales/functions/zh-CN";
import { enUS as answersEn } from "../../src/locales/refusals/en-US";
import { zhCN as answersZh } from "../../src/locales/refusals/zh-CN";

const values = (text: string) => new Set(text.match(/\{\w+\}/g));

test.each([
  ["answers", answersEn, answersZh],
  ["descriptions", descriptionsEn, descriptionsZh],
])("%s name the same values in each language", (_, english, chinese: Record<string, string>) => {
  expect(Object.keys(chinese)).toEqual(Object.keys(english));
  for (const [key, text] of Object.entries(english))
    expect([key, values(chinese[key]!)]).toEqual([key, values(text)]);
});
