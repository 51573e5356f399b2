/** @jest-environment jsdom */
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { languages, type Language } from "../../../src/locales/language";
import { excelWorkbook } from "../../../src/pane/excel/excelWorkbook";
import { Pane } from "../../../src/pane/Pane";
import { cellAddress } from "../../../src/sheet/address";
import type { SheetRequest } from "../../../src/templates";
import type { HostInProcess } from "../../workbench/host/hostInProcess";
import { completeBrowser } from "../browser";
import { excelWithFunctions } from "../excel/excelWithFunctions";

jest.setTimeout(120_000);
completeBrowser();

let excel: HostInProcess;

beforeEach(() => {
  excel = excelWithFunctions();
  window.localStorage.clear();
});

afterEach(cleanup);

async function insert(template: string, language: Language, sample = false): Promise<void> {
  const request: SheetRequest = {
    ...{ template, language, start: "2026-05-26", people: ["张伟"], sample, formulas: "live" },
    ...{ protect: false, saturday: false },
  };
  await excelWorkbook.insert(request, () => {}, new AbortController().signal);
  await excel.workbook.calculator.settled();
}

/** Where a named cell stands, counted down from the first. */
function place(name: string, down = 0, right = 0): { row: number; column: number; address: string } {
  const named = excel.workbook.names.find((each) => each.name === name)!.refersTo;
  if (!("area" in named)) throw new Error(`No cells ${name}`);
  const [row, column] = [named.area.row + down, named.area.column + right];
  return { row, column, address: cellAddress(row, column) };
}

async function type(name: string, value: string | number, down = 0, right = 0): Promise<void> {
  const { row, column } = place(name, down, right);
  await excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getActiveWorksheet();
    worksheet.getCell(row, column).formulas = [[value]];
    await context.sync();
  });
  await excel.workbook.calculator.settled();
}

const words = {
  "en-US": { screen: "Workbook", check: "Check sheet", stage: "Interest", unknown: "Signing" },
  "zh-CN": { screen: "工作簿", check: "开始检查", stage: "意向", unknown: "签约中" },
} as const;

/** What the check lists, headings and entries, from above. */
async function listed(language: Language): Promise<string[]> {
  render(
    <Pane
      connection={{ state: "excel", workbook: excelWorkbook }}
      language={language}
      today={() => "2026-05-26"}
    />,
  );
  await userEvent.click(await screen.findByRole("button", { name: words[language].screen }));
  await userEvent.click(await screen.findByRole("button", { name: words[language].check }));
  await screen.findByRole("button", { name: /again|重新/ }, { timeout: 60_000 });
  const [first] = await screen.findAllByRole("heading", { level: 3 });
  return [...first!.parentElement!.querySelectorAll("h3, li button")].map(
    ({ textContent }) => textContent ?? "",
  );
}

describe.each(languages)("in %s", (language) => {
  const word = words[language];
  const zh = language === "zh-CN";

  test("an entry says what stands there and the limit that it passed, and what is wrong comes first", async () => {
    await insert("small-deal-funnel", language);
    await type("asOf", 46168); // 2026-05-26
    await type("quota", 372);
    await type("ownAverage", 2);
    await type("dayLimit", 30);
    await type("customer", "Acme");
    await type("amount", 2);
    await type("stage", word.stage);
    await type("entered", 46168 - 47);
    await type("customer", "Beta", 1);
    await type("amount", -3, 1);
    await type("stage", word.unknown, 1);
    const lines = await listed(language);
    const stale = `${place("daysInStage").address} · Acme · ${zh ? "47 天（上限 30 天）" : "47 days (limit 30 days)"}`;
    const negative = `${place("amount", 1).address} · Beta · -3`;
    const unknown = `${place("stage", 1).address} · Beta · ${word.unknown}`;
    for (const line of [stale, negative, unknown]) expect(lines).toContain(line);
    const thin = lines.findIndex((line) => /^Fewer deals|^该阶段的项目数/.test(line));
    const order = [lines.indexOf(negative), lines.lastIndexOf(unknown), lines.indexOf(stale), thin];
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  test("a deal that carries too much is said in per cent, as its limit is", async () => {
    await insert("large-deal-funnel", language, true);
    const lines = await listed(language);
    const place = zh ? "江畔化工 · 47 天（上限 30 天）" : "Riverside Chemicals · 47 days (limit 30 days)";
    expect(lines.filter((line) => line.endsWith(place))).toHaveLength(1);
    const big = lines.filter((line) => /%/.test(line));
    expect(big.length).toBeGreaterThan(0);
    for (const line of big)
      expect(line).toMatch(zh ? / · [\d,.]+%（上限 30%）$/ : / · [\d,.]+% \(limit 30%\)$/);
    // The example's second quarter ends too early: a deal had to enter by 2026-01-01 to count.
    expect(lines.at(-1)).toMatch(/ · 2026-01-01$/);
    expect(lines.indexOf(big[0]!)).toBeGreaterThan(lines.findIndex((line) => line.endsWith(place)));
  });

  test("parts that do not add up are listed one by one, each with what is missing", async () => {
    await insert("target-split", language, true);
    // The products add up to 1045, the year's target of the line (sales models, section 8).
    await type("parentYear", 1044);
    const lines = await listed(language);
    expect(lines[0]).toBe(zh ? "各部分之和与总数不符（2）" : "Parts do not add up to their total (2)");
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(/^[A-Z]+\d+ · .+ · 1$/),
      expect.stringMatching(/^[A-Z]+\d+ · .+ · -1$/),
    ]);
  });
});
