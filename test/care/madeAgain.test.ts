import { madeAgain } from "../../src/care/madeAgain";
import { languages } from "../../src/locales/language";
import type { Sheet } from "../../src/sheet/sheet";
import type { OwnStages } from "../../src/settings/ownStages";
import { makeSheets, templates, type SheetRequest } from "../../src/templates";

const request: Omit<SheetRequest, "template" | "language"> = {
  ...{ start: "2026-11-25", people: ["张伟", "李娜", "王芳"], sample: false, formulas: "live" },
  ...{ protect: true, saturday: false, summary: true },
};

const namesOf = ({ names }: Sheet) => new Map(names.map(({ name, area }) => [name, area]));

/** What the sheet calculates: where, and by which formulas. */
const formulasOf = ({ cells }: Sheet) =>
  cells.filter(({ content }) => content !== undefined && "formula" in content).map(cellOf);

function cellOf({ row, column, content }: Sheet["cells"][number]) {
  return { row, column, content };
}

/** A company with five stages before a deal is won. */
const ownStages: OwnStages = {
  open: [
    { stage: "interest", winRate: 0.2, shape: 10, name: "A" },
    { stage: "proposal", winRate: 0.35, shape: 6, name: "B" },
    { stage: "negotiation", winRate: 0.7, shape: 3, name: "C" },
    { stage: "own1", winRate: 0.8, shape: 3, name: "D" },
    { stage: "own2", winRate: 0.9, shape: 3, name: "E" },
  ],
};

/** The formulas of a summary name the sheets that it adds up, which only they know. */
const isSummary = ({ identity }: Sheet) => !templates.some(({ id }) => id === identity.template);

describe.each(templates.map(({ id }) => id))("%s", (template) => {
  test.each([
    { sample: false, saturday: false },
    { sample: true, saturday: false },
    { sample: false, saturday: true },
    { sample: false, saturday: false, rows: 33 },
    {
      sample: false,
      standards: { fiscalYearStart: 4, stages: { smallDeals: ownStages, keyAccounts: ownStages } },
    },
  ])("is made again from its identity and its names: %p", (options) => {
    for (const language of languages) {
      for (const sheet of makeSheets({ ...request, template, language, ...options })) {
        const again = madeAgain(sheet.identity, namesOf(sheet))!;
        expect(again.names).toEqual(sheet.names);
        expect(again.conditionals).toEqual(sheet.conditionals);
        expect(again.validations).toEqual(sheet.validations);
        if (!options.sample && !isSummary(sheet)) expect(formulasOf(again)).toEqual(formulasOf(sheet));
      }
    }
  });
});

const [plan] = makeSheets({ ...request, template: "small-deal-funnel", language: "en-US", rows: 12 });

test("a sheet that has lost or moved a named cell is not the form's any more", () => {
  const names = namesOf(plan!);
  names.delete("quota");
  expect(madeAgain(plan!.identity, names)).toBeNull();
  const moved = namesOf(plan!);
  for (const [name, area] of moved) moved.set(name, { ...area, row: area.row + 1 });
  expect(madeAgain(plan!.identity, moved)).toBeNull();
});

test.each([{ version: 0 }, { template: "none" }, { period: "2026-W54" }])("%p is not known", (changed) => {
  expect(madeAgain({ ...plan!.identity, ...changed }, namesOf(plan!))).toBeNull();
});
