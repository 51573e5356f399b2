/** @jest-environment jsdom */
import type { TurnedSheet } from "../../../src/pane/care";
import { excelWorkbook } from "../../../src/pane/excel/excelWorkbook";
import { WorkbookFailure, type MadeSheet } from "../../../src/pane/workbook";
import type { SheetRequest } from "../../../src/templates";
import type { Worksheet } from "../../../src/workbench/workbook/worksheet";
import type { HostInProcess } from "../../workbench/host/hostInProcess";
import { columnNumber } from "../../../src/sheet/address";
import { contentsOf } from "./contentsOf";
import { excelWithFunctions } from "./excelWithFunctions";
import { watch } from "./watch";

jest.setTimeout(240_000);

const { care } = excelWorkbook;
let excel: HostInProcess;

const request: SheetRequest = {
  ...{ template: "small-deal-funnel", language: "zh-CN", start: "2026-05-26" },
  ...{ people: ["张伟", "李娜"], sample: true, formulas: "live", protect: true, saturday: false },
};

let made: MadeSheet[];
let sheets: Worksheet[];

beforeEach(async () => {
  excel = excelWithFunctions();
  made = await excelWorkbook.insert(request, () => {}, watch().signal);
  await excel.workbook.calculator.settled();
  sheets = excel.workbook.worksheets.slice(1);
});

async function failureOf(work: Promise<unknown>): Promise<WorkbookFailure | null> {
  const reason: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (reason !== null && !(reason instanceof WorkbookFailure))
    throw new Error("No failure in the pane's terms", { cause: reason });
  return reason;
}

/** What people see of the sheets and could lose, and what is kept besides. */
function state() {
  return {
    contents: sheets.map(contentsOf),
    protection: sheets.map(({ protection }) => protection),
    unfinished: [...excel.workbook.settings.keys()].filter((key) => key.includes("Unfinished")),
  };
}

/** Lets Excel refuse every request from one on, as a lost connection does; of the first, actions may be done. */
function loseFrom(sync: number, done = 0): void {
  excel.host.failures.failAtSync(sync, "ConnectionFailure", done);
  for (let each = 1; each < 60; each += 1) excel.host.failures.failAtSync(sync + each, "ConnectionFailure");
}

/** How many actions each request of a piece of work has. */
async function requestsOf(work: () => Promise<unknown>): Promise<number[]> {
  const before = excel.host.log.requests.length;
  await work();
  return excel.host.log.requests.slice(before).map(({ actions }) => actions);
}

/** Loses the connection at each request of a piece of work in turn, and tries again. */
async function lostAnywhere(
  work: () => Promise<unknown>,
  back: () => Promise<unknown>,
  doneOf: (actions: number) => number = () => 0,
): Promise<number> {
  const before = state();
  const requests = await requestsOf(work);
  const after = state();
  await back();
  await excel.workbook.calculator.settled();
  expect(state()).toEqual(before);
  let halves = 0;
  for (let at = 1; at <= requests.length; at += 1) {
    loseFrom(at, doneOf(requests[at - 1]!));
    const failure = await failureOf(work());
    excel.host.failures.clear();
    expect({ at, reason: failure?.reason }).toEqual({ at, reason: "connection-lost" });
    if (failure!.left.length === 0) expect(state()).toEqual(before);
    else {
      halves += 1;
      expect(made.map(({ name }) => name)).toEqual(expect.arrayContaining([...failure!.left]));
    }
    await work();
    await excel.workbook.calculator.settled();
    expect(state()).toEqual(after);
    await back();
    await excel.workbook.calculator.settled();
    expect(state()).toEqual(before);
  }
  return halves;
}

test("a turn that is lost half-way names its sheets, and trying again finds contents and protection", async () => {
  let turned: readonly TurnedSheet[] = [];
  const halves = await lostAnywhere(
    async () => (turned = await care.turn(made, "values", watch())),
    () => care.takeBack(turned, watch()),
  );
  expect(halves).toBeGreaterThan(4);
});

test("so does a taking back", async () => {
  const turned = await care.turn(made.slice(0, 1), "values", watch());
  let back: readonly TurnedSheet[] = [];
  const halves = await lostAnywhere(
    async () => (back = await care.takeBack(turned, watch())),
    () => care.takeBack(back, watch()),
    // All of a request is done but its last action.
    (actions) => actions - 1,
  );
  expect(halves).toBeGreaterThan(1);
});

test("so do formulas that come back another day", async () => {
  const [turned] = await care.turn(made.slice(0, 1), "plain", watch());
  let live: readonly TurnedSheet[] = [];
  await lostAnywhere(
    async () => (live = await care.turn([turned!.sheet], "live", watch())),
    () => care.takeBack(live, watch()),
  );
});

test("what was left half done is undone by whoever opens the workbook next, also by turning back", async () => {
  const before = state();
  // Reading, protection and the record are through; the first writing is done and its answer lost.
  const requests = await requestsOf(() => care.turn(made.slice(0, 1), "values", watch()));
  await care.turn(made.slice(0, 1), "live", watch());
  await excel.workbook.calculator.settled();
  loseFrom(requests.length - 1);
  const failure = await failureOf(care.turn(made.slice(0, 1), "values", watch()));
  expect(failure?.left).toEqual([made[0]!.name]);
  expect(sheets[0]!.protected).toBe(false);
  excel.host.failures.clear();
  await care.turn(made.slice(0, 1), "live", watch());
  await excel.workbook.calculator.settled();
  expect(state()).toEqual(before);
});

test("a formula whose cell was changed while the sheet stood half done is named by turning back", async () => {
  const formulas = contentsOf(sheets[0]!);
  const requests = await requestsOf(() => care.turn(made.slice(0, 1), "values", watch()));
  const values = contentsOf(sheets[0]!);
  await care.turn(made.slice(0, 1), "live", watch());
  await excel.workbook.calculator.settled();
  loseFrom(requests.length - 1);
  await failureOf(care.turn(made.slice(0, 1), "values", watch()));
  excel.host.failures.clear();
  const now = contentsOf(sheets[0]!);
  const address = [...now.keys()].find(
    (each) => String(formulas.get(each)).includes("SALES.") && now.get(each) === values.get(each),
  )!;
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const place = { row: Number(row) - 1, column: columnNumber(letters!) };
  sheets[0]!.enter(place.row, place.column, "mine");
  const [turned] = await care.turn(made.slice(0, 1), "live", watch());
  expect(turned!.left).toEqual([{ ...place, reason: "changed" }]);
  expect(contentsOf(sheets[0]!).get(address)).toBe("mine");
});

test("a cancelled turn that cannot be taken back names its sheet", async () => {
  const before = state();
  const cancel = new AbortController();
  const progress = (share: number) => {
    if (share !== 1) return;
    cancel.abort();
    loseFrom(1);
  };
  const failure = await failureOf(
    care.turn(made.slice(0, 1), "values", watch({ progress, signal: cancel.signal })),
  );
  expect(failure).toMatchObject({ reason: "cancelled", left: [made[0]!.name] });
  excel.host.failures.clear();
  const turned = await care.turn(made.slice(0, 1), "values", watch());
  await care.takeBack(turned, watch());
  await excel.workbook.calculator.settled();
  expect(state()).toEqual(before);
});

test("a sheet that stays half refreshed is named, and is protected again when that is tried again", async () => {
  const { externals } = excel.workbook.calculator;
  const known = [...externals];
  externals.clear();
  await excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Sheet1");
    worksheet.getRange("A1").formulas = [
      ["=1+_xldudf_SALES_PACE(10,35,DATE(2026,4,1),DATE(2026,6,30),DATE(2026,5,26))"],
    ];
    worksheet.protection.protect({ allowSort: true });
    await context.sync();
  });
  for (const [name, external] of known) externals.set(name, external);
  const own = excel.workbook.worksheets[0]!;
  const { protection } = own;
  const step = jest.fn();
  // As soon as the formula is written, nothing more gets through.
  const progress = (share: number) => {
    step(share);
    if (share > 0.29 && share < 0.31) loseFrom(1);
  };
  const failure = await failureOf(care.refresh(watch({ progress })));
  expect(failure).toMatchObject({ reason: "connection-lost", left: ["Sheet1"] });
  expect(own.protected).toBe(false);
  excel.host.failures.clear();
  await care.refresh(watch());
  expect(String(contentsOf(own).get("A1"))).toMatch(/^=1\+SALES\.PACE/);
  expect(own.protection).toEqual(protection);
});

test("a sheet that somebody deleted meanwhile is not among those left", async () => {
  const before = contentsOf(sheets[0]!);
  const progress = (share: number) => {
    if (share > 0.7 && excel.workbook.worksheets.includes(sheets[1]!)) {
      excel.workbook.deleteWorksheet(sheets[1]!);
    }
  };
  const failure = await failureOf(care.turn(made, "values", watch({ progress })));
  expect(failure).toMatchObject({ reason: "sheet-missing", left: [] });
  await excel.workbook.calculator.settled();
  expect(contentsOf(sheets[0]!)).toEqual(before);
});

describe("a sheet under another name", () => {
  test("is found between listing and turning, and between turning and taking back", async () => {
    const [listed] = (await care.sheets()).filter(({ id }) => id === made[0]!.id);
    const before = state();
    sheets[0]!.rename("另一个名字");
    const turned = await care.turn([listed!], "values", watch());
    expect(turned[0]!.sheet).toEqual({ id: made[0]!.id, name: "另一个名字" });
    sheets[0]!.rename(made[0]!.name);
    await care.takeBack(turned, watch());
    expect(state()).toEqual(before);
    sheets[0]!.rename("第三个名字");
    await care.select(listed!, { row: 4, column: 2, rows: 1, columns: 1 });
    expect(excel.workbook.activeWorksheet.name).toBe("第三个名字");
  });

  test("is called by the name that it has now where something fails", async () => {
    sheets[0]!.rename("另一个名字");
    sheets[0]!.protection = { ...sheets[0]!.protection!, password: "secret" };
    expect(await failureOf(care.turn(made, "values", watch()))).toMatchObject({
      reason: "sheet-password",
      detail: "另一个名字",
      left: [],
    });
  });

  test("is not mistaken for one that has its old name now", async () => {
    const before = contentsOf(sheets[1]!);
    sheets[0]!.rename("另一个名字");
    sheets[1]!.rename(made[0]!.name);
    await care.turn(made.slice(0, 1), "values", watch());
    expect(contentsOf(sheets[1]!)).toEqual(before);
  });
});
