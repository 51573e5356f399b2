import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages } from "../../src/locales/language";
import { makeSheets } from "../../src/templates";
import { xlsxFile } from "../../src/writers/xlsx";
import { convert, conversionLimit } from "../libreOffice";

jest.setTimeout(conversionLimit + 30_000);

const folder = mkdtempSync(join(tmpdir(), "pages-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** How many A4 pages a form should take; a funnel with its example lists 263 deals. */
const forms = [
  { template: "weekly-plan", saturday: false, sample: true, pages: [1, 1] },
  { template: "weekly-plan", saturday: true, sample: true, pages: [1, 1] },
  { template: "joint-visit", saturday: false, sample: true, pages: [1, 1] },
  { template: "small-deal-funnel", saturday: false, sample: false, pages: [4, 6] },
  { template: "small-deal-funnel", saturday: false, sample: true, pages: [8, 12] },
] as const;

test.each(languages.flatMap((language) => forms.map((form) => ({ ...form, language }))))(
  "$template in $language (sample: $sample, Saturday: $saturday) prints on A4, on as many pages as it should",
  async ({ pages: [fewest, most], ...form }) => {
    const request = { ...form, start: "2026-11-23", people: [], formulas: "plain", protect: true } as const;
    const file = join(folder, `${form.template}-${form.language}-${form.sample}-${form.saturday}.xlsx`);
    writeFileSync(file, xlsxFile(makeSheets(request)));
    const info = execFileSync("pdfinfo", [await convert(file, "pdf")], { encoding: "utf8" });
    expect(info).toMatch(/Page size: +84[12](\.\d+)? x 595(\.\d+)? pts \(A4\)/);
    const pages = Number(/Pages: +(\d+)/.exec(info)?.[1]);
    expect(pages).toBeGreaterThanOrEqual(fewest);
    expect(pages).toBeLessThanOrEqual(most);
  },
);
