/** @jest-environment jsdom */
import { languages } from "../../../src/locales/language";
import { excelWorkbook } from "../../../src/pane/excel/excelWorkbook";
import { templateHeads } from "../../../src/templates";
import { excelWithFunctions } from "./excelWithFunctions";
import { watch } from "./watch";

jest.setTimeout(120_000);

const heads = templateHeads.filter(({ summary }) => summary !== undefined);
const forms = languages.flatMap((language) => heads.map(({ id }) => ({ template: id, language })));

test.each(forms)(
  "Excel takes the summary of $template in $language with the people's sheets",
  async (form) => {
    const excel = excelWithFunctions();
    const usual = { start: "2026-05-26", people: ["A", "B"], sample: true, formulas: "live" } as const;
    const request = { ...usual, ...form, protect: true, saturday: false, summary: true };
    const made = await excelWorkbook.insert(request, () => {}, watch().signal);
    expect(made).toHaveLength(3);
    expect(excel.workbook.worksheets.slice(-3).map(({ name }) => name)).toEqual(made.map(({ name }) => name));
  },
);
