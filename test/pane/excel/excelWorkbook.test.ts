/** @jest-environment jsdom */
import fc from "fast-check";
import { excelWorkbook } from "../../../src/pane/excel/excelWorkbook";
import { WorkbookFailure, type FailureReason } from "../../../src/pane/workbook";
import { makeSheets, type SheetRequest } from "../../../src/templates";
import type { ExcelErrorCode } from "../../../src/workbench/workbook/excelError";
import { hostInProcess, type HostInProcess } from "../../workbench/host/hostInProcess";

let excel: HostInProcess;

/** Puts a new Excel in the place where the pane finds it. */
function openExcel(): void {
  excel = hostInProcess({ version: "1.9" });
  Object.assign(globalThis, { Excel: excel.Excel, OfficeExtension: excel.OfficeExtension });
  excel.workbook.worksheets[0]!.setContent(0, 0, { value: "mine" });
}

beforeEach(openExcel);

const request: SheetRequest = {
  template: "joint-visit",
  language: "zh-CN",
  start: "2026-11-23",
  people: ["张伟", "李娜", "王芳"],
  sample: false,
  saturday: false,
  formulas: "plain",
  protect: true,
};
const wanted = makeSheets(request).map(({ name }) => name);

type Given = { request?: SheetRequest; progress?: (done: number, all: number) => void; signal?: AbortSignal };

function insert(given: Given = {}) {
  const { progress = () => {}, signal = new AbortController().signal } = given;
  return excelWorkbook.insert(given.request ?? request, progress, signal);
}

async function failureOf(work: Promise<unknown>): Promise<WorkbookFailure> {
  const reason: unknown = await work.then(
    () => "It did not fail",
    (error: unknown) => error,
  );
  if (!(reason instanceof WorkbookFailure))
    throw new Error("No failure in the pane's terms", { cause: reason });
  return reason;
}

/** What a person could lose or find added. */
function state() {
  const { worksheets, tables, names } = excel.workbook;
  return {
    sheets: worksheets.map((sheet) => ({ id: sheet.id, name: sheet.name, contents: [...sheet.contents()] })),
    tables: tables.map(({ name }) => name),
    names: names.map(({ name }) => name),
    inView: excel.workbook.activeWorksheet.name,
  };
}

const sheetNames = () => excel.workbook.worksheets.map(({ name }) => name);

describe("excelWorkbook.insert", () => {
  test("adds a sheet for each of the people, tells which, and says how far it is", async () => {
    const steps: string[] = [];
    const made = await insert({ progress: (done, all) => steps.push(`${done}/${all}`) });
    expect(sheetNames()).toEqual(["Sheet1", ...wanted]);
    expect(made).toEqual(excel.workbook.worksheets.slice(1).map(({ id, name }) => ({ id, name })));
    expect(excel.workbook.activeWorksheet.name).toBe(wanted[0]);
    expect(steps).toEqual(["0/3", "1/3", "2/3", "3/3"]);
  });

  test("finds other names for what is there already", async () => {
    await insert();
    await insert();
    expect(new Set(sheetNames().map((name) => name.toLowerCase())).size).toBe(7);
    expect(new Set(excel.workbook.tables.map(({ name }) => name.toLowerCase())).size).toBe(6);
  });

  test("refuses a template that does not exist, and leaves the workbook as it was", async () => {
    const before = state();
    const failure = await failureOf(insert({ request: { ...request, template: "none" } }));
    expect(failure).toMatchObject({ reason: "unknown", detail: "No template none", left: [] });
    expect(state()).toEqual(before);
  });

  test("says that the workbook is protected, and leaves it as it was", async () => {
    const before = state();
    excel.workbook.structureProtected = true;
    expect(await failureOf(insert())).toMatchObject({ reason: "protected-workbook", left: [] });
    expect(state()).toEqual(before);
  });
});

const reasons: readonly (readonly [ExcelErrorCode, FailureReason])[] = [
  ["InvalidOperationInCellEditMode", "editing"],
  ["AccessDenied", "protected-workbook"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["RequestAborted", "host-busy"],
  ["ConnectionFailure", "connection-lost"],
  ["ItemAlreadyExists", "name-taken"],
  ["ApiNotFound", "not-supported"],
  ["GeneralException", "unknown"],
];

describe("an insertion that fails leaves the workbook as it was and says why", () => {
  const two = { ...request, people: ["张伟", "李娜"] };
  let sizes: number[];

  beforeAll(async () => {
    openExcel();
    await insert({ request: two });
    sizes = excel.host.log.requests.map(({ actions }) => actions);
  });

  test("has a sync that reads and one for each sheet", () => expect(sizes).toHaveLength(3));

  test.each(reasons)("when Excel says %s before anything is done in a sync", async (code, reason) => {
    const before = state();
    for (const sync of [1, 2, 3]) {
      excel.host.failures.failAtSync(sync, code);
      const failure = await failureOf(insert({ request: two }));
      expect({ sync, reason: failure.reason, left: failure.left }).toEqual({ sync, reason, left: [] });
      expect(failure.detail).toMatch(new RegExp(`^${code}: .`));
      expect(state()).toEqual(before);
      excel.host.failures.clear();
    }
  });

  test("at any action of any sync", async () => {
    const before = state();
    const places = fc
      .integer({ min: 0, max: sizes.length - 1 })
      .chain((sync) => fc.tuple(fc.constant(sync + 1), fc.integer({ min: 0, max: sizes[sync]! - 1 })));
    // The first sheet's name cannot be found taken once it was added.
    const codes = fc.constantFrom(...reasons.filter(([code]) => code !== "ItemAlreadyExists"));
    await fc.assert(
      fc.asyncProperty(places, codes, async ([sync, action], [code, reason]) => {
        excel.host.failures.failAtSync(sync, code, action);
        const failure = await failureOf(insert({ request: two }));
        expect({ reason: failure.reason, left: failure.left }).toEqual({ reason, left: [] });
        expect(state()).toEqual(before);
        excel.host.failures.clear();
      }),
      { numRuns: 40 },
    );
  });

  test("with the sheet in view that was there before", async () => {
    excel.workbook.createWorksheet("Mine");
    excel.workbook.activate(excel.workbook.createWorksheet("In view"));
    const before = state();
    excel.host.failures.failAtSync(3, "GeneralException", 100);
    expect((await failureOf(insert())).left).toEqual([]);
    expect(state()).toEqual(before);
    expect(state().inView).toBe("In view");
  });

  test("and names the sheets that could not be taken back, and no others", async () => {
    const protect = (done: number) => {
      excel.workbook.structureProtected = done === 2;
    };
    const failure = await failureOf(insert({ progress: protect }));
    expect(failure.reason).toBe("protected-workbook");
    expect(sheetNames()).toEqual(["Sheet1", ...failure.left]);
    expect(failure.left).toEqual(wanted.slice(0, 2));
  });

  test("and names the sheet when the connection is lost for good amid its writing", async () => {
    excel.host.failures.failAtSync(2, "ConnectionFailure", sizes[1]! - 1);
    excel.host.failures.failAtSync(3, "ConnectionFailure");
    const failure = await failureOf(insert());
    expect(failure.reason).toBe("connection-lost");
    expect(sheetNames()).toEqual(["Sheet1", ...failure.left]);
    expect(failure.left).toHaveLength(1);
  });
});

describe("a sheet that a colleague adds meanwhile under a name that was wanted", () => {
  test.each([0, 1, 2])(
    "stays when it comes before sheet %i is written; all else is taken back",
    async (index) => {
      const before = state();
      const theirs = wanted[index]!.toUpperCase();
      const progress = (done: number) => {
        if (done === index) excel.workbook.createWorksheet(theirs).setContent(0, 0, { value: "theirs" });
      };
      const failure = await failureOf(insert({ progress }));
      expect(failure).toMatchObject({ reason: "name-taken", left: [] });
      expect(sheetNames()).toEqual(["Sheet1", theirs]);
      expect(excel.workbook.worksheets[1]!.value(0, 0)).toBe("theirs");
      expect({ ...state(), sheets: state().sheets.slice(0, 1) }).toEqual(before);
    },
  );

  test("stays when the insertion stops before it gets to that name", async () => {
    const stop = new AbortController();
    const progress = (done: number) => {
      if (done === 0) excel.workbook.createWorksheet(wanted[2]!);
      if (done === 1) stop.abort();
    };
    expect(await failureOf(insert({ progress, signal: stop.signal }))).toMatchObject({
      reason: "cancelled",
      left: [],
    });
    expect(sheetNames()).toEqual(["Sheet1", wanted[2]]);
  });

  test("stays when Excel fails for another reason before it gets to add a sheet of that name", async () => {
    excel.host.failures.failAtSync(2, "InvalidOperationInCellEditMode");
    const progress = () => {
      excel.workbook.createWorksheet(wanted[0]!).setContent(0, 0, { value: "theirs" });
    };
    expect((await failureOf(insert({ progress }))).reason).toBe("editing");
    expect(sheetNames()).toEqual(["Sheet1", wanted[0]]);
    expect(excel.workbook.worksheets[1]!.value(0, 0)).toBe("theirs");
  });

  test("stays when it was there before and only got that name", async () => {
    excel.host.failures.failAtSync(2, "GeneralException");
    const progress = () => excel.workbook.worksheets[0]!.rename(wanted[0]!);
    excel.workbook.createWorksheet("other");
    await failureOf(insert({ progress }));
    expect(sheetNames()).toEqual([wanted[0], "other"]);
    expect(excel.workbook.worksheets[0]!.value(0, 0)).toBe("mine");
  });

  test("stays when the person cancels in the same moment", async () => {
    const stop = new AbortController();
    const progress = () => {
      excel.workbook.createWorksheet(wanted[0]!);
      stop.abort();
    };
    await failureOf(insert({ progress, signal: stop.signal }));
    expect(sheetNames()).toEqual(["Sheet1", wanted[0]]);
  });

  test("lets the next try find other names", async () => {
    await failureOf(insert({ progress: (done) => done === 0 && excel.workbook.createWorksheet(wanted[0]!) }));
    await insert();
    expect(sheetNames()).toEqual(["Sheet1", wanted[0], `${wanted[0]} (2)`, wanted[1], wanted[2]]);
  });
});

describe("an insertion that the person cancels takes everything back and says so", () => {
  test("before it begins", async () => {
    const before = state();
    const failure = await failureOf(insert({ signal: AbortSignal.abort() }));
    expect(failure).toMatchObject({ reason: "cancelled", left: [] });
    expect(state()).toEqual(before);
  });

  test.each([1, 2, 3, 4])("while Excel is at sync %i of 4", async (sync) => {
    const before = state();
    const stop = new AbortController();
    // Excel has done the sync, and the add-in has not heard of it yet.
    excel.host.log.subscribe(() => excel.host.log.requests.length === sync && stop.abort());
    const failure = await failureOf(insert({ signal: stop.signal }));
    expect(failure).toMatchObject({ reason: "cancelled", left: [] });
    expect(state()).toEqual(before);
  });

  test.each([0, 1, 2])("between two writes, when %i sheets are made", async (made) => {
    const before = state();
    const stop = new AbortController();
    const progress = (done: number) => done === made && stop.abort();
    const failure = await failureOf(insert({ progress, signal: stop.signal }));
    expect(failure).toMatchObject({ reason: "cancelled", left: [] });
    expect(state()).toEqual(before);
  });

  test("and names what Excel would not take back", async () => {
    const stop = new AbortController();
    excel.host.log.subscribe(() => {
      if (excel.host.log.requests.length !== 2) return;
      stop.abort();
      excel.workbook.structureProtected = true;
    });
    const failure = await failureOf(insert({ signal: stop.signal }));
    expect(failure.reason).toBe("cancelled");
    expect(sheetNames()).toEqual(["Sheet1", ...failure.left]);
  });
});

describe("a summary", () => {
  const summed: SheetRequest = { ...request, template: "small-deal-funnel", summary: true };

  test("is told of with the sheets that it adds up, and removed with them", async () => {
    const before = state();
    const steps: string[] = [];
    const made = await insert({ request: summed, progress: (done, all) => steps.push(`${done}/${all}`) });
    expect(steps).toEqual(["0/4", "1/4", "2/4", "3/4", "4/4"]);
    expect(made.map(({ name }) => name)).toEqual(makeSheets(summed).map(({ name }) => name));
    expect(made).toHaveLength(4);
    await excelWorkbook.remove(made);
    expect(state()).toEqual(before);
  });

  test("takes everything with it when Excel refuses it", async () => {
    const before = state();
    excel.host.failures.failAtSync(5, "GeneralException", 50);
    expect(await failureOf(insert({ request: summed }))).toMatchObject({ reason: "unknown", left: [] });
    expect(state()).toEqual(before);
  });
});

describe("a sheet that takes several syncs", () => {
  jest.setTimeout(60_000);
  const long: SheetRequest = { ...request, template: "small-deal-funnel", people: ["张伟"], rows: 10_000 };

  test.each([1, 2, 3])("leaves nothing behind when the person cancels at sync %i of 3", async (sync) => {
    const before = state();
    const stop = new AbortController();
    excel.host.log.subscribe(() => excel.host.log.requests.length === sync && stop.abort());
    const failure = await failureOf(insert({ request: long, signal: stop.signal }));
    expect(failure).toMatchObject({ reason: "cancelled", left: [] });
    expect(state()).toEqual(before);
  });

  test.each([2, 3])("leaves nothing behind when Excel fails in sync %i", async (sync) => {
    const before = state();
    excel.host.failures.failAtSync(sync, "RequestPayloadSizeLimitExceeded", 20);
    const failure = await failureOf(insert({ request: long }));
    expect(failure).toMatchObject({ reason: "too-large", left: [] });
    expect(state()).toEqual(before);
  });

  test("is called by no name of its own before it is whole", async () => {
    const seen: string[][] = [];
    const made = await insert({ request: long, progress: () => seen.push(sheetNames()) });
    expect(seen).toHaveLength(3);
    expect(seen[0]).toEqual(["Sheet1"]);
    expect(seen[1]).toEqual(["Sheet1", expect.stringMatching(/^Funnelbook [\da-f]{8}$/)]);
    expect(seen[2]).toEqual(["Sheet1", made[0]!.name]);
  });
});

describe("excelWorkbook.goTo", () => {
  test("brings a sheet to the front, whatever it is called by now", async () => {
    const [first, second] = await insert();
    excel.workbook.worksheets.find(({ id }) => id === second!.id)!.rename("renamed");
    await excelWorkbook.goTo(second!);
    expect(excel.workbook.activeWorksheet.id).toBe(second!.id);
    await excelWorkbook.goTo(first!);
    expect(excel.workbook.activeWorksheet.id).toBe(first!.id);
  });

  test("says that a sheet is gone", async () => {
    const [made] = await insert();
    excel.workbook.deleteWorksheet(excel.workbook.activeWorksheet);
    expect((await failureOf(excelWorkbook.goTo(made!))).reason).toBe("sheet-missing");
  });
});

describe("excelWorkbook.remove", () => {
  test("removes the sheets that it is given and no others", async () => {
    const before = state();
    const made = await insert();
    await insert();
    await excelWorkbook.remove(made);
    expect(sheetNames()).toEqual(["Sheet1", ...wanted.map((name) => `${name} (2)`)]);
    const again = excel.workbook.worksheets.slice(1).map(({ id, name }) => ({ id, name }));
    await excelWorkbook.remove(again);
    expect(state()).toEqual(before);
  });

  test("takes a sheet that is gone already as removed, and one that was renamed as the same", async () => {
    const made = await insert();
    const [gone, renamed] = excel.workbook.worksheets.slice(1);
    excel.workbook.deleteWorksheet(gone!);
    renamed!.rename("renamed");
    await excelWorkbook.remove(made);
    expect(sheetNames()).toEqual(["Sheet1"]);
    await excelWorkbook.remove(made);
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  test("leaves a new sheet alone that has the name of one that is gone", async () => {
    const [made] = await insert({ request: { ...request, people: ["张伟"] } });
    excel.workbook.deleteWorksheet(excel.workbook.activeWorksheet);
    excel.workbook.createWorksheet(made!.name);
    await excelWorkbook.remove([made!]);
    expect(sheetNames()).toEqual(["Sheet1", made!.name]);
  });

  test("says that the workbook is protected, and removes nothing", async () => {
    const made = await insert();
    excel.workbook.structureProtected = true;
    expect((await failureOf(excelWorkbook.remove(made))).reason).toBe("protected-workbook");
    expect(sheetNames()).toEqual(["Sheet1", ...wanted]);
  });
});
