/** @jest-environment jsdom */
import type { TurnedSheet } from "../../../src/pane/care";
import { excelWorkbook } from "../../../src/pane/excel/excelWorkbook";
import type { MadeSheet, WorkbookFailure } from "../../../src/pane/workbook";
import type { SheetRequest } from "../../../src/templates";
import type { Worksheet } from "../../../src/workbench/workbook/worksheet";
import type { HostInProcess } from "../../workbench/host/hostInProcess";
import { contentsOf } from "./contentsOf";
import { excelWithFunctions } from "./excelWithFunctions";
import { watch } from "./watch";

jest.setTimeout(120_000);

const { care, cells } = excelWorkbook;
let excel: HostInProcess;
let made: MadeSheet[];
let sheet: Worksheet;

const request: SheetRequest = {
  ...{ template: "small-deal-funnel", language: "zh-CN", start: "2026-05-26" },
  ...{ people: ["张伟"], sample: true, formulas: "live", protect: true, saturday: false },
};

beforeEach(async () => {
  excel = excelWithFunctions();
  made = await excelWorkbook.insert(request, () => {}, watch().signal);
  sheet = excel.workbook.worksheets.at(-1)!;
  await excel.workbook.calculator.settled();
  // Time goes on, and a minute may pass at once.
  jest.useFakeTimers({ advanceTimers: true });
});
afterEach(() => jest.useRealTimers());

/** Waits for a piece of work, and for what is calculated after it. */
async function passing<Result>(work: Promise<Result>): Promise<Result> {
  const result = await work;
  await excel.workbook.calculator.settled();
  return result;
}

/** Lets Excel take what waited, and what follows from it be done. */
async function after(resume: () => void): Promise<void> {
  resume();
  await jest.advanceTimersByTimeAsync(5_000);
  await excel.workbook.calculator.settled();
}

type Outcome = { failure: WorkbookFailure | null };

/** What becomes of a promise, whenever it does. */
function outcomeOf(work: Promise<unknown>): Outcome {
  const outcome: Outcome = { failure: null };
  work.catch((failure: WorkbookFailure) => (outcome.failure = failure));
  return outcome;
}

/** Lets Excel take no further request from the answer on that comes at a share of the work. */
function stalling(at: number) {
  const given = { resume: () => {}, steps: 0 };
  const progress = () => {
    given.steps += 1;
    if (given.steps === at + 1) given.resume = excel.stall();
  };
  return { given, watch: watch({ progress }) };
}

function state() {
  return {
    contents: contentsOf(sheet),
    protection: sheet.protection,
    unfinished: [...excel.workbook.settings.keys()].filter((key) => key.includes("Unfinished")),
  };
}

async function stepsOf(work: (given: ReturnType<typeof watch>) => Promise<unknown>): Promise<number> {
  const { given, watch } = stalling(Infinity);
  await passing(work(watch));
  return given.steps;
}

test("a turn that was given up takes back what it did when Excel answers after all", async () => {
  const before = state();
  const turn = (given: ReturnType<typeof watch>) => care.turn(made, "values", given);
  const steps = await stepsOf(turn);
  await passing(care.turn(made, "live", watch()));
  expect(state()).toEqual(before);
  const named: string[][] = [];
  for (let at = 0; at < steps; at += 1) {
    const { given, watch } = stalling(at);
    const outcome = outcomeOf(turn(watch));
    await jest.advanceTimersByTimeAsync(62_000);
    expect({ at, reason: outcome.failure?.reason }).toEqual({ at, reason: "connection-lost" });
    named.push([...outcome.failure!.left]);
    await after(given.resume);
    expect(state()).toEqual(before);
  }
  // Nothing is begun while the sheet is read; from its first writing on, it is named.
  expect(named[0]).toEqual([]);
  expect(named.at(-1)).toEqual([made[0]!.name]);
});

test("so does a taking back", async () => {
  const turned = await passing(care.turn(made, "values", watch()));
  const before = state();
  const { given, watch: stalled } = stalling(2);
  const outcome = outcomeOf(care.takeBack(turned, stalled));
  await jest.advanceTimersByTimeAsync(62_000);
  expect(outcome.failure?.reason).toBe("connection-lost");
  await after(given.resume);
  expect(state()).toEqual(before);
});

test("trying again while Excel is still silent ends as if nothing had been", async () => {
  const before = state();
  const steps = await stepsOf((given) => care.turn(made, "values", given));
  const then = state();
  await passing(care.turn(made, "live", watch()));
  for (let at = 0; at < steps; at += 1) {
    const { given, watch: stalled } = stalling(at);
    const outcome = outcomeOf(care.turn(made, "values", stalled));
    await jest.advanceTimersByTimeAsync(62_000);
    expect(outcome.failure?.reason).toBe("connection-lost");
    const again: Promise<readonly TurnedSheet[]> = care.turn(made, "values", watch());
    await jest.advanceTimersByTimeAsync(1_000);
    given.resume();
    const turned = await passing(again);
    expect(state()).toEqual(then);
    await passing(care.takeBack(turned, watch()));
    expect(state()).toEqual(before);
  }
});

test("whoever cancels a turn waits ten seconds for a silent Excel, and is told which sheet that leaves", async () => {
  const before = state();
  const cancel = new AbortController();
  let resume = () => {};
  const progress = (share: number) => {
    if (share === 1) resume = excel.stall();
  };
  const outcome = outcomeOf(care.turn(made, "values", { progress, signal: cancel.signal }));
  await jest.advanceTimersByTimeAsync(2_000);
  cancel.abort();
  await jest.advanceTimersByTimeAsync(11_000);
  expect(outcome.failure).toMatchObject({ reason: "connection-lost", left: [made[0]!.name] });
  await after(resume);
  expect(state()).toEqual(before);
});

test("a look through a sheet that was given up asks Excel nothing more", async () => {
  const { given, watch: stalled } = stalling(0);
  const outcome = outcomeOf(care.check("zh-CN", stalled));
  await jest.advanceTimersByTimeAsync(62_000);
  expect(outcome.failure?.reason).toBe("connection-lost");
  const asked = excel.host.log.requests.length;
  await after(given.resume);
  expect(excel.host.log.requests.length).toBe(asked + 1);
});

test("a refresh that was given up protects the sheet again", async () => {
  const { externals } = excel.workbook.calculator;
  const known = [...externals];
  externals.clear();
  await passing(
    excel.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(made[0]!.id);
      protection.unprotect();
      context.workbook.worksheets.getItem(made[0]!.id).getRange("Z1").formulas = [["=SALES.PACE(1,2,3,4,5)"]];
      protection.protect({ allowSort: true });
      await context.sync();
    }),
  );
  for (const [name, external] of known) externals.set(name, external);
  const { protection } = state();
  const steps = await stepsOf((given) => care.refresh(given));
  for (let at = 0; at < steps; at += 1) {
    externals.clear();
    excel.workbook.calculator.recalculateAll();
    for (const [name, external] of known) externals.set(name, external);
    const { given, watch: stalled } = stalling(at);
    const outcome = outcomeOf(care.refresh(stalled));
    await jest.advanceTimersByTimeAsync(62_000);
    // The last answer is the last of all: nothing is left to be silent about.
    if (at < steps - 1) expect(outcome.failure?.reason).toBe("connection-lost");
    await after(given.resume);
    expect(state()).toMatchObject({ protection, unfinished: [] });
  }
});

describe("a formula that is to be inserted", () => {
  const place = { sheet: "Sheet1", row: 2, column: 1 };

  /** Lets Excel take no request after so many from now. */
  function stallAfter(count: number): () => void {
    if (count === 0) return excel.stall();
    let resume = () => {};
    const first = excel.host.log.requests.length;
    const stop = excel.host.log.subscribe(() => {
      if (excel.host.log.requests.length !== first + count) return;
      stop();
      resume = excel.stall();
    });
    return () => resume();
  }

  test.each([0, 1])("is not there later when Excel was silent after %i requests", async (answered) => {
    const own = excel.workbook.worksheets[0]!;
    own.enter(2, 1, "mine");
    const resume = stallAfter(answered);
    const outcome = outcomeOf(cells.write(place, "=1+1"));
    await jest.advanceTimersByTimeAsync(62_000);
    expect(outcome.failure?.reason).toBe("connection-lost");
    expect(own.value(2, 1)).toBe("mine");
    await after(resume);
    expect(own.content(2, 1)).toEqual({ value: "mine" });
  });

  test("is taken back from its sheet under another name", async () => {
    const own = excel.workbook.worksheets[0]!;
    const written = await passing(cells.write(place, "=1+1"));
    own.rename("另一个名字");
    expect(await passing(cells.takeBack(written))).toBe(true);
    expect(own.content(2, 1)).toBeNull();
  });
});
