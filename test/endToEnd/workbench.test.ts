import { AxeBuilder } from "@axe-core/playwright";
import { languages, type Language } from "../../src/locales/language";
import { paneText } from "../../src/locales/pane";
import { titleText } from "../../src/locales/titles";
import { cellAddress } from "../../src/sheet/address";
import { identityName, readIdentity } from "../../src/sheet/identity";
import { makeSheets, templateHeads } from "../../src/templates";
import { convert, conversionLimit } from "../libreOffice";
import { readBack } from "../writers/xlsx/readBack";
import { WorkbenchInBrowser, type OpenWorkbench } from "./workbenchInBrowser";

jest.setTimeout(conversionLimit + 60_000);

let workbench: WorkbenchInBrowser;
beforeAll(async () => {
  workbench = await WorkbenchInBrowser.start();
});
afterAll(() => workbench.stop());

/** Chooses a template in the pane, asks for its example, and inserts it. */
async function insert(open: OpenWorkbench, language: Language, template: string, formulas: "live" | "plain") {
  const { pane } = open;
  const { title } = templateHeads.find(({ id }) => id === template)!;
  await open.chooseTemplate(title);
  await pane.getByRole("switch", { name: paneText(language, "sample.label") }).check();
  await pane.getByRole("radio", { name: paneText(language, `formulas.${formulas}`) }).check();
  await pane.getByRole("button", { name: paneText(language, "insert.one") }).click();
  await pane.getByRole("button", { name: paneText(language, "made.goTo") }).waitFor();
}

type Made = { template: string; language: Language };

/** Where a named cell of a form with its example lies. */
function placeIn({ template, language }: Made, name: string, index = 0): [number, number] {
  const request = { template, language, start: "2026-05-26", people: [], saturday: false } as const;
  const [sheet] = makeSheets({ ...request, sample: true, formulas: "live", protect: true });
  const { area } = sheet!.names.find((each) => each.name === name)!;
  return [area.row + index, area.column];
}

function addressIn(made: Made, name: string, index: number): string {
  return cellAddress(...placeIn(made, name, index));
}

const funnel: Made = { template: "small-deal-funnel", language: "en-US" };

const results = ["allExpectedDeals", "allExpectedAmount", "gap", "dealsShort", "leadsShort"].map((name) =>
  placeIn(funnel, name),
);

describe.each(languages)("the add-in in the workbench, in %s", (language) => {
  test.each(["live", "plain"] as const)(
    "the funnel is inserted, calculates, and follows an edit (%s)",
    async (formulas) => {
      const open = await workbench.open({ language, api: "1.9" });
      await insert(open, language, "small-deal-funnel", formulas);
      await open.settled();

      // Sales models, section 3.
      const close = (...numbers: number[]) => numbers.map((number) => expect.closeTo(number, 9));
      expect(await open.values(results)).toEqual(close(82.45, 164.9, 88, 44, 220));
      expect(await open.cell("H5").innerText()).toBe("88.0");
      expect(await open.cell("J5").innerText()).toBe("220");

      // With 400 instead of 372, 28 more are missing: 116, which is 58 deals and 290 new ones.
      await open.type("A5", "400");
      await open.settled();
      expect(await open.values(results)).toEqual(close(82.45, 164.9, 116, 58, 290));
      expect(await open.cell("H5").innerText()).toBe("116.0");
      expect(open.faults).toEqual([]);
      await open.close();
    },
  );

  test("a plan sums its expenses and a visit counts its ticks, as they are typed", async () => {
    const open = await workbench.open({ language });
    await insert(open, language, "weekly-plan", "live");
    const plan = { template: "weekly-plan", language };
    expect(await open.values([placeIn(plan, "expenses"), placeIn(plan, "visits")])).toEqual([1230, 23]);
    await open.type(addressIn(plan, "expense", 3), "70");
    await open.type(addressIn(plan, "monday", 6), language === "zh-CN" ? "新客户" : "New account");
    expect(await open.values([placeIn(plan, "expenses"), placeIn(plan, "visits")])).toEqual([1300, 24]);

    await open.pane.getByRole("button", { name: paneText(language, "options.back") }).click();
    await insert(open, language, "joint-visit", "live");
    const visits = { template: "joint-visit", language };
    expect(await open.values([placeIn(visits, "newRepCount"), placeIn(visits, "visitCount")])).toEqual([
      1, 5,
    ]);
    await open.type(addressIn(visits, "newRep", 5), "√");
    await open.type(addressIn(visits, "account", 5), "A");
    expect(await open.values([placeIn(visits, "newRepCount"), placeIn(visits, "visitCount")])).toEqual([
      2, 6,
    ]);
    expect(open.faults).toEqual([]);
    await open.close();
  });

  test("axe finds nothing on the gallery, on the options, and on what was made", async () => {
    for (const theme of ["light", "dark"] as const) {
      const open = await workbench.open({ language, theme });
      const violations = async () =>
        (await new AxeBuilder({ page: open.page }).include("iframe").analyze()).violations.map(
          ({ id, nodes }) => [id, nodes.map(({ target }) => target)],
        );
      await open.pane.getByRole("button", { name: titleText(language, "plan.title"), exact: true }).waitFor();
      expect(await violations()).toEqual([]);
      await insert(open, language, "small-deal-funnel", "plain");
      expect(await violations()).toEqual([]);
      await open.close();
    }
  });

  test("every template is inserted, saved, and opened by LibreOffice without an error cell", async () => {
    const open = await workbench.open({ language });
    for (const { id } of templateHeads) {
      await insert(open, language, id, "plain");
      await open.pane.getByRole("button", { name: paneText(language, "options.back") }).click();
    }
    await open.settled();
    const { sheets, namedRanges } = await readBack(await convert(await open.save(), "xlsx"));
    expect(sheets).toHaveLength(1 + templateHeads.length);
    const identities = sheets.map(({ cells }) =>
      Object.values(cells)
        .map(({ value }) => readIdentity(value))
        .find((identity) => identity !== null),
    );
    expect(identities.slice(1)).toEqual(
      templateHeads.map(({ id }) => expect.objectContaining({ template: id, language })),
    );
    expect(namedRanges.filter(({ name }) => name === identityName)).toHaveLength(templateHeads.length);
    for (const { name, cells } of sheets) {
      const errors = Object.entries(cells).filter(([, { value }]) =>
        /^(#[A-Z/0!?]+|Err:\d+)$/.test(String(value)),
      );
      expect([name, errors]).toEqual([name, []]);
    }
    const funnel = sheets[identities.findIndex((identity) => identity?.template === "small-deal-funnel")]!;
    const numbers = results.map(([row, column]) => funnel.cells[`${row},${column}`]!.value);
    expect(numbers).toEqual([82.45, 164.9, 88, 44, 220].map((number) => expect.closeTo(number, 9)));
    expect(open.faults).toEqual([]);
    await open.close();
  });

  test("functions typed into the grid answer through Office.js, spill, and say what is wrong", async () => {
    const open = await workbench.open({ language });
    // Sales models, section 7, with 70 % for committed; a target of 100 over 35, 35 and 30.
    await open.type("A1", '=SALES.FORECAST(186,30.92,75.8,156.6,8,0.7,,,"completion")');
    await open.type("A3", "=SALES.SPLIT_TARGET(100,{35,35,30})");
    await open.type("A5", '=SALES.FUNNEL_GAP(372,119.1,{338,98,90},{0.2,0.35,0.7},2,,"all")');
    await open.type("E1", "=SALES.SPLIT_TARGET(100,{35,-1,30})");
    await open.settled();
    const [completion, ...rest] = await open.values([
      [0, 0],
      [2, 0],
      [2, 1],
      [2, 2],
      [7, 1],
      [8, 1],
      [9, 1],
      [0, 4],
    ]);
    expect(completion).toBeCloseTo(0.981989, 6);
    expect(rest).toEqual([35, 35, 30, expect.closeTo(88, 9), 44, 220, "#VALUE!"]);
    const said = await open.page.evaluate(() => {
      const value = window.workbench!.workbook.activeWorksheet.value(0, 4);
      return value !== null && typeof value === "object" ? value.message : "";
    });
    expect(said).toMatch(language === "zh-CN" ? /第\s*2\s*列/ : /column 2/);
    expect(open.faults).toEqual([]);
    await open.close();
  });

  test("the pane's download is the file that LibreOffice calculates", async () => {
    const open = await workbench.open({ language });
    const { title } = templateHeads.find(({ id }) => id === "small-deal-funnel")!;
    await open.chooseTemplate(title);
    await open.pane.getByRole("switch", { name: paneText(language, "sample.label") }).check();
    await open.pane.getByRole("radio", { name: paneText(language, "formulas.plain") }).check();
    const file = await open.downloaded(() =>
      open.pane.getByRole("button", { name: paneText(language, "download") }).click(),
    );
    const { sheets } = await readBack(await convert(file, "xlsx"));
    expect(results.map(([row, column]) => sheets[0]!.cells[`${row},${column}`]!.value)).toEqual(
      [82.45, 164.9, 88, 44, 220].map((number) => expect.closeTo(number, 9)),
    );
    await open.close();
  });

  test("a failure half-way leaves the workbook as it was and is said in words", async () => {
    const open = await workbench.open({ language });
    const names = () =>
      open.page.evaluate(() => window.workbench!.workbook.worksheets.map(({ name }) => name));
    await open.connected();
    await open.chooseTemplate(templateHeads[0]!.title);
    for (const [code, reason] of [
      ["InvalidOperationInCellEditMode", "editing"],
      ["RequestPayloadSizeLimitExceeded", "too-large"],
    ] as const) {
      await open.page.evaluate((code) => window.workbench!.host.failures.failAtSync(2, code, 40), code);
      await open.pane.getByRole("button", { name: paneText(language, "insert.one") }).click();
      await open.pane.getByText(paneText(language, `reason.${reason}`)).waitFor();
      expect(await names()).toEqual(["Sheet1"]);
      await open.pane.getByRole("button", { name: paneText(language, "close") }).click();
    }
    await open.close();
  });

  test("what was inserted is removed by one click", async () => {
    const open = await workbench.open({ language });
    await insert(open, language, "weekly-plan", "plain");
    await open.pane.getByRole("button", { name: paneText(language, "made.remove") }).click();
    await open.pane.getByText(paneText(language, "removed"), { exact: true }).waitFor();
    expect(
      await open.page.evaluate(() => window.workbench!.workbook.worksheets.map(({ name }) => name)),
    ).toEqual(["Sheet1"]);
    await open.close();
  });
});
