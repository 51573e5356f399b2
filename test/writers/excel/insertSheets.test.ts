/** @jest-environment jsdom */
import { identityName, readIdentity } from "../../../src/sheet/identity";
import { makeSheets, templates, type SheetRequest } from "../../../src/templates";
import type { Worksheet } from "../../../src/workbench/workbook/worksheet";
import { insertSheets } from "../../../src/writers/excel";
import { hostInProcess, type HostInProcess } from "../../workbench/host/hostInProcess";

const never = new AbortController().signal;

function requestFor(template: string, more: Partial<SheetRequest> = {}): SheetRequest {
  return {
    template,
    language: "zh-CN",
    start: "2026-11-23",
    people: [],
    sample: true,
    saturday: false,
    formulas: "plain",
    protect: true,
    ...more,
  };
}

function insert(
  excel: HostInProcess,
  request: SheetRequest,
  signal = never,
  progress = (_done: number, _all: number) => {},
) {
  return insertSheets(
    new excel.Excel.RequestContext(),
    (taken) => makeSheets(request, taken),
    progress,
    signal,
  );
}

const sheetNames = ({ workbook }: HostInProcess) => workbook.worksheets.map(({ name }) => name);

describe.each(templates.map(({ id }) => id))("%s, written by the real Office.js at ExcelApi 1.9", (id) => {
  test("takes two syncs and at most 200 kB empty", async () => {
    const excel = hostInProcess({ version: "1.9" });
    await insert(excel, requestFor(id, { sample: false }));
    const { syncs, bytes } = excel.host.log.totals;
    console.info(`${id}: ${syncs} syncs, ${(bytes / 1000).toFixed(0)} kB`);
    expect(syncs).toBe(2);
    expect(bytes).toBeLessThanOrEqual(200_000);
  });

  test("carries an identity that members of ExcelApi 1.9 read back", async () => {
    const excel = hostInProcess({ version: "1.9" });
    const request = requestFor(id, { people: ["张伟"] });
    const [made] = await insert(excel, request);
    const text = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(made!.id);
      sheet.name = "renamed";
      const cell = sheet.names.getItem(identityName).getRange().load("values");
      await context.sync();
      return cell.values[0]![0] as unknown;
    });
    expect(readIdentity(text)).toEqual(makeSheets(request)[0]!.identity);
    expect(readIdentity(text)).toMatchObject({ template: id, language: "zh-CN", person: "张伟" });
  });
});

describe("insertSheets(context, make, progress, signal)", () => {
  test("calculates the example of Sales models, section 3, in the workbook", async () => {
    const excel = hostInProcess();
    await insert(excel, requestFor("small-deal-funnel"));
    expect(named(excel.workbook.activeWorksheet, "allExpectedDeals")).toBeCloseTo(82.45, 9);
    expect(named(excel.workbook.activeWorksheet, "allExpectedAmount")).toBeCloseTo(164.9, 9);
    expect(named(excel.workbook.activeWorksheet, "gap")).toBeCloseTo(88, 9);
    expect(named(excel.workbook.activeWorksheet, "dealsShort")).toBe(44);
    expect(named(excel.workbook.activeWorksheet, "leadsShort")).toBe(220);
  });

  test("leaves everything that is there alone, whatever it is called", async () => {
    const excel = hostInProcess();
    const [plan] = makeSheets(requestFor("weekly-plan"));
    const there = excel.workbook.createWorksheet(plan!.name.toUpperCase());
    there.setContent(0, 0, { value: "mine" });
    await insert(excel, requestFor("weekly-plan"));
    await insert(excel, requestFor("weekly-plan"));
    expect(there.value(0, 0)).toBe("mine");
    expect(sheetNames(excel)).toEqual([
      "Sheet1",
      plan!.name.toUpperCase(),
      `${plan!.name} (2)`,
      `${plan!.name} (3)`,
    ]);
    expect(excel.workbook.tables.map(({ name }) => name)).toEqual(["Expenses", "Expenses_2"]);
  });

  test.each(["=1+1", "+86 10", "-5", "@all", "'quoted", "1-2", "2026-11-23", "TRUE", "007", "50%"])(
    "keeps the name %s a text",
    async (person) => {
      const excel = hostInProcess();
      await insert(excel, requestFor("weekly-plan", { people: [person], sample: false }));
      expect(named(excel.workbook.activeWorksheet, "person")).toBe(person);
    },
  );

  test("makes one sheet for each of the people, tells how far it is, and ends on the first", async () => {
    const excel = hostInProcess();
    const steps: string[] = [];
    const people = ["张伟", "李娜", "王芳"];
    await insert(excel, requestFor("weekly-plan", { people }), never, (done, all) =>
      steps.push(`${done}/${all}`),
    );
    expect(steps).toEqual(["0/3", "1/3", "2/3", "3/3"]);
    expect(sheetNames(excel)).toEqual([
      "Sheet1",
      "张伟 2026-W48 周计划",
      "李娜 2026-W48 周计划",
      "王芳 2026-W48 周计划",
    ]);
    expect(excel.workbook.activeWorksheet.name).toBe("张伟 2026-W48 周计划");
  });
});

function named(sheet: Worksheet, name: string): unknown {
  const area = makeSheets(requestFor(templateOf(sheet)))[0]!.names.find((each) => each.name === name)!.area;
  return sheet.value(area.row, area.column);
}

function templateOf(sheet: Worksheet): string {
  return templates.find(({ columns }) => readIdentity(sheet.value(0, columns.length)))!.id;
}
