import { languages } from "../../src/locales/language";
import type { Sheet } from "../../src/sheet/sheet";
import { makeSheets, templateHeads } from "../../src/templates";
import { calculatedValues } from "../../src/writers/xlsx/calculatedValues";

const people = ["A", "B"];
const forms = languages.flatMap((language) => templateHeads.map(({ id }) => ({ template: id, language })));

function expectLabels(sheets: Sheet[]): void {
  const shown = calculatedValues(sheets, new Date("2026-11-23T09:00:00"));
  sheets.forEach(({ charts }, at) => {
    for (const { name, label } of charts.flatMap(({ series }) => series)) {
      expect(label).not.toBe("");
      expect(label).toBe(shown(at, name.row, name.column));
    }
  });
}

const usual = { start: "2026-11-23", people, sample: true, formulas: "plain", protect: true } as const;

test.each(forms)("the pictures of $template in $language call their series as the cells do", (form) => {
  expectLabels(makeSheets({ ...usual, ...form, saturday: false, summary: true }));
});

test("stages that a company calls its own names are called so in the summary's picture", () => {
  const open = [
    { stage: "own1", name: "线索", winRate: 0.2 },
    { stage: "own2", name: "报价", winRate: 0.5 },
  ];
  const standards = { stages: { keyAccounts: { open, won: { name: "签约" } } } };
  const request = { ...usual, template: "key-account-funnel", language: "zh-CN", standards } as const;
  const sheets = makeSheets({ ...request, saturday: false, summary: true });
  expectLabels(sheets);
  const [byStage] = sheets.at(-1)!.charts.slice(-1);
  expect(byStage!.series.map(({ label }) => label)).toEqual(["线索", "报价", "签约"]);
});
