import { languages } from "../../src/locales/language";
import { makeSheets, templateHeads } from "../../src/templates";
import { checkDefinedName } from "../../src/workbench/workbook/definedName";

const forms = languages.flatMap((language) => templateHeads.map(({ id }) => ({ template: id, language })));

// `gap1` is the cell GAP1: Excel refuses it as a name, and takes a file that has it for damaged.
test.each(forms)("$template in $language calls its cells as Excel lets names be", (form) => {
  const usual = { start: "2026-11-23", people: ["A", "B"], sample: false, formulas: "plain" } as const;
  const sheets = makeSheets({ ...usual, ...form, protect: true, saturday: true, summary: true });
  for (const { name } of sheets.flatMap(({ names }) => names)) {
    expect(() => checkDefinedName(name, [])).not.toThrow();
  }
});
