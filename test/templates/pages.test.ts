import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages } from "../../src/locales/language";
import type { Sheet } from "../../src/sheet/sheet";
import { makeSheets, templates } from "../../src/templates";
import { xlsxFile } from "../../src/writers/xlsx";
import { convert, conversionLimit } from "../libreOffice";

jest.setTimeout(conversionLimit + 30_000);

const folder = mkdtempSync(join(tmpdir(), "pages-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** How many A4 pages a form should take; a funnel with its example lists 263 deals. */
const forms = [
  { template: "weekly-plan", saturday: false, sample: true, pages: [1, 1] },
  { template: "weekly-plan", saturday: true, sample: true, pages: [1, 1] },
  { template: "visit-schedule", saturday: false, sample: false, pages: [2, 2] },
  { template: "visit-schedule", saturday: false, sample: true, pages: [2, 2] },
  { template: "planning-guide", saturday: false, sample: false, pages: [1, 1] },
  { template: "planning-guide", saturday: false, sample: true, pages: [1, 1] },
  { template: "manager-log", saturday: false, sample: true, pages: [1, 1] },
  { template: "manager-log", saturday: true, sample: true, pages: [1, 1] },
  { template: "joint-visit", saturday: false, sample: true, pages: [1, 1] },
  { template: "joint-visit-planner", saturday: false, sample: false, pages: [2, 2] },
  { template: "joint-visit-planner", saturday: false, sample: true, pages: [2, 2] },
  { template: "coaching-record", saturday: false, sample: false, pages: [1, 1] },
  { template: "coaching-record", saturday: false, sample: true, pages: [1, 1] },
  { template: "small-deal-funnel", saturday: false, sample: false, pages: [4, 6] },
  { template: "small-deal-funnel", saturday: false, sample: true, pages: [8, 12] },
  { template: "large-deal-funnel", saturday: false, sample: false, pages: [2, 2] },
  { template: "large-deal-funnel", saturday: false, sample: true, pages: [2, 2] },
  { template: "key-account-funnel", saturday: false, sample: false, pages: [2, 2] },
  { template: "key-account-funnel", saturday: false, sample: true, pages: [2, 2] },
  { template: "opportunity-sheet", saturday: false, sample: false, pages: [1, 1] },
  { template: "opportunity-sheet", saturday: false, sample: true, pages: [1, 1] },
  { template: "gap-p1-p4", saturday: false, sample: false, pages: [1, 1] },
  { template: "gap-p1-p4", saturday: false, sample: true, pages: [1, 1] },
  { template: "target-split", saturday: false, sample: false, pages: [1, 1] },
  { template: "target-split", saturday: false, sample: true, pages: [1, 1] },
  { template: "revenue-forecast", saturday: false, sample: false, pages: [2, 2] },
  { template: "revenue-forecast", saturday: false, sample: true, pages: [2, 2] },
  // Two pages for each of three people, and one that adds them up.
  { template: "large-deal-funnel", saturday: false, sample: true, people: ["A", "B", "C"], pages: [7, 7] },
  { template: "key-account-funnel", saturday: false, sample: true, people: ["A", "B", "C"], pages: [7, 7] },
] as const;

test.each(languages.flatMap((language) => forms.map((form) => ({ ...form, language }))))(
  "$template in $language (sample: $sample, Saturday: $saturday) prints on A4, on as many pages as it should",
  async ({ pages: [fewest, most], ...form }) => {
    const usual = { start: "2026-11-23", people: [], formulas: "plain", protect: true } as const;
    const request = { ...usual, ...form, summary: true };
    const file = join(folder, `${randomUUID()}.xlsx`);
    writeFileSync(file, xlsxFile(makeSheets(request)));
    const info = execFileSync("pdfinfo", [await convert(file, "pdf")], { encoding: "utf8" });
    const [short, long] = ["595(\\.\\d+)?", "84[12](\\.\\d+)?"];
    expect(info).toMatch(new RegExp(`Page size: +(${long} x ${short}|${short} x ${long}) pts \\(A4\\)`));
    const pages = Number(/Pages: +(\d+)/.exec(info)?.[1]);
    expect(pages).toBeGreaterThanOrEqual(fewest);
    expect(pages).toBeLessThanOrEqual(most);
  },
);

/** Of A4 in points, what the margins of the file leave: half an inch at the sides, 0.6 and 0.75 above and below. */
const room = {
  portrait: { width: 595.3 - 72, height: 841.9 - 97.2 },
  landscape: { width: 841.9 - 72, height: 595.3 - 97.2 },
};

/** How large a sheet prints: to the width of its pages and, where it says how many, to their height. */
function printedScale({ columns, rowHeights, print }: Sheet): number {
  const { width, height } = room[print.orientation];
  const shown = columns.slice(print.area.column, print.area.column + print.area.columns);
  const wide = shown.reduce((sum, column) => sum + (column.hidden ? 0 : (column.width * 7 + 5) * 0.75), 0);
  const rows = Array.from({ length: print.area.rows }, (_, row) => rowHeights.get(row) ?? 18);
  const tall = rows.reduce((sum, points) => sum + points, 0);
  const pages = print.fit.tall === 0 ? Infinity : print.fit.tall;
  return Math.min(1, width / wide, (height * pages) / tall);
}

/** The least scale at which each form prints, in whole percent. */
const leastScales: Record<string, number> = {
  "weekly-plan": 79,
  "visit-schedule": 63,
  "planning-guide": 58,
  "manager-log": 60,
  "joint-visit": 68,
  "joint-visit-planner": 61,
  "coaching-record": 64,
  "small-deal-funnel": 81,
  "large-deal-funnel": 51,
  "key-account-funnel": 56,
  "opportunity-sheet": 54,
  "gap-p1-p4": 74,
  "target-split": 68,
  "revenue-forecast": 82,
};

test.each(templates.map(({ id }) => id))("%s prints no smaller than it can be read", (template) => {
  const made = languages.flatMap((language) =>
    [false, true].flatMap((saturday) =>
      makeSheets({
        ...{ template, language, saturday, start: "2026-11-23", people: [], sample: true },
        ...{ formulas: "plain", protect: true },
      }),
    ),
  );
  const least = Math.floor(Math.min(...made.map(printedScale)) * 100);
  expect(least).toBeGreaterThanOrEqual(leastScales[template]!);
});
