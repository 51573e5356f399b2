/** @jest-environment jsdom */
import type { SettingsKeeper } from "../../src/pane/settingsKeeper";
import { settingsStore, type SettingsStore } from "../../src/pane/settingsStore";
import { excelSettings } from "../../src/pane/excel/excelSettings";
import { hostInProcess, type HostInProcess } from "../workbench/host/hostInProcess";

const key = "Funnelbook.Settings";
let excel: HostInProcess;

beforeEach(() => {
  excel = hostInProcess({ version: "1.9" });
  Object.assign(globalThis, { Excel: excel.Excel, OfficeExtension: excel.OfficeExtension });
  window.localStorage.clear();
});

/** Waits until what was changed is kept, or failed to be. */
function kept(store: SettingsStore): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (store.state().keeping.state === "changed") return;
      stop();
      resolve();
    });
  });
}

/** Gives what the workbook keeps. */
function keptText(): unknown {
  return JSON.parse(String(excel.workbook.settings.get(key)));
}

describe("the settings of a workbook", () => {
  test("are the standard in a new one, and nothing is written by looking", async () => {
    const store = settingsStore(excelSettings);
    expect(store.state()).toMatchObject({ settings: {}, keeping: { state: "unread" } });
    await store.read();
    expect(store.state()).toMatchObject({ settings: {}, found: false, keeping: { state: "read" } });
    expect(excel.workbook.settings.size).toBe(0);
  });

  test("are in force at once, kept after a pause in one piece, and read by a colleague", async () => {
    const store = settingsStore(excelSettings);
    await store.read();
    store.change({ currency: "yuan" });
    store.change({ currency: "yuan", fiscalYearStart: 4 });
    expect(store.state().settings).toEqual({ currency: "yuan", fiscalYearStart: 4 });
    await kept(store);
    expect(JSON.parse(String(excel.workbook.settings.get(key)))).toEqual({
      version: 1,
      currency: "yuan",
      fiscalYearStart: 4,
    });
    const colleague = settingsStore(excelSettings);
    await colleague.read();
    expect(colleague.state()).toMatchObject({
      settings: { currency: "yuan", fiscalYearStart: 4 },
      found: true,
      broken: [],
    });
  });

  test("leave nothing behind where everything is at the standard again", async () => {
    excel.workbook.settings.set(key, '{"version":1,"currency":"yuan"}');
    const store = settingsStore(excelSettings);
    await store.read();
    store.change({});
    await kept(store);
    expect([...excel.workbook.settings.keys()]).toEqual([]);
  });

  test("say which part is broken, and keep the rest in force", async () => {
    excel.workbook.settings.set(key, '{"version":1,"currency":"yuan","fiscalYearStart":13}');
    const store = settingsStore(excelSettings);
    await store.read();
    expect(store.state()).toMatchObject({ settings: { currency: "yuan" }, broken: ["fiscalYearStart"] });
  });

  test.each([
    ["InvalidOperationInCellEditMode", "editing"],
    ["AccessDenied", "read-only"],
    ["RequestAborted", "host-busy"],
  ] as const)("are not lost when Excel says %s, and are kept by another try", async (code, reason) => {
    const store = settingsStore(excelSettings);
    await store.read();
    excel.host.failures.failAtSync(1, code);
    store.change({ fiscalYearStart: 7 });
    await kept(store);
    expect(store.state()).toMatchObject({
      settings: { fiscalYearStart: 7 },
      keeping: { state: "failed", action: "write", failure: { reason } },
    });
    // Neither is what a colleague may have written read over it.
    await store.read();
    expect(store.state().settings).toEqual({ fiscalYearStart: 7 });
    await store.write();
    expect(store.state().keeping).toEqual({ state: "saved" });
    expect(excel.workbook.settings.get(key)).toBe('{"version":1,"fiscalYearStart":7}');
  });

  test("that are read-only are refused by the host itself", async () => {
    excel.workbook.readOnly = true;
    const store = settingsStore(excelSettings);
    await store.read();
    store.change({ weekStart: "sunday" });
    await kept(store);
    expect(store.state().keeping).toMatchObject({ state: "failed", failure: { reason: "read-only" } });
  });

  test("that cannot be read leave the standard in force, and can be read later", async () => {
    excel.workbook.settings.set(key, '{"version":1,"language":"zh-CN"}');
    excel.host.failures.failAtSync(1, "InvalidOperationInCellEditMode");
    const store = settingsStore(excelSettings);
    await store.read();
    expect(store.state()).toMatchObject({
      settings: {},
      keeping: { state: "failed", action: "read", failure: { reason: "editing" } },
    });
    await store.read();
    expect(store.state()).toMatchObject({ settings: { language: "zh-CN" }, keeping: { state: "read" } });
  });

  test("that an Excel without them is asked for are said to be unsupported", async () => {
    excel = hostInProcess({ version: "1.3" });
    Object.assign(globalThis, { Excel: excel.Excel, OfficeExtension: excel.OfficeExtension });
    const store = settingsStore(excelSettings);
    await store.read();
    expect(store.state().keeping).toMatchObject({ state: "failed", failure: { reason: "not-supported" } });
  });

  test("that a colleague keeps meanwhile stay, and what was changed here comes beside them", async () => {
    const ours = { forecastRates: { committed: 0.8 }, stages: { smallDeals: { daysInStage: 20 } } };
    excel.workbook.settings.set(key, JSON.stringify({ version: 1, ...ours, currency: "yuan" }));
    const store = settingsStore(excelSettings);
    await store.read();
    const theirs = {
      forecastRates: { committed: 0.8, weekly: 0.01 },
      stages: { keyAccounts: { daysInStage: 60 } },
    };
    excel.workbook.settings.set(key, JSON.stringify({ version: 1, ...theirs, weekStart: "sunday" }));
    store.change({ ...ours, forecastRates: { committed: 0.7 }, currency: "yuan", fiscalYearStart: 4 });
    await kept(store);
    const both = {
      forecastRates: { committed: 0.7, weekly: 0.01 },
      stages: { keyAccounts: { daysInStage: 60 } },
      weekStart: "sunday",
      fiscalYearStart: 4,
    };
    expect(keptText()).toEqual({ version: 1, ...both });
    // And it is in force at once.
    expect(store.state()).toMatchObject({ settings: both, keeping: { state: "saved" } });
    expect(store.state().settings).toEqual(both);
  });

  test("that went back to the standard here do so beside what a colleague keeps", async () => {
    excel.workbook.settings.set(key, '{"version":1,"currency":"yuan","fiscalYearStart":4}');
    const store = settingsStore(excelSettings);
    await store.read();
    excel.workbook.settings.set(
      key,
      '{"version":1,"currency":"yuan","fiscalYearStart":4,"weekStart":"sunday"}',
    );
    store.change({ fiscalYearStart: 4 });
    await kept(store);
    expect(keptText()).toEqual({ version: 1, fiscalYearStart: 4, weekStart: "sunday" });
  });

  test("that could not be read are not replaced by the first change: it is kept beside them", async () => {
    excel.workbook.settings.set(key, '{"version":1,"language":"zh-CN","fiscalYearStart":4}');
    excel.host.failures.failAtSync(1, "InvalidOperationInCellEditMode");
    const store = settingsStore(excelSettings);
    await store.read();
    expect(store.state()).toMatchObject({ known: false, keeping: { state: "failed", action: "read" } });
    store.change({ currency: "yuan" });
    await kept(store);
    const both = { language: "zh-CN", currency: "yuan", fiscalYearStart: 4 };
    expect(keptText()).toEqual({ version: 1, ...both });
    expect(store.state()).toMatchObject({ settings: both, known: true, keeping: { state: "saved" } });
  });

  test("that still cannot be read when something is changed stay as they are, and so does the change", async () => {
    excel.workbook.settings.set(key, '{"version":1,"language":"zh-CN"}');
    excel.host.failures.failAtSync(1, "InvalidOperationInCellEditMode");
    excel.host.failures.failAtSync(2, "InvalidOperationInCellEditMode");
    const store = settingsStore(excelSettings);
    await store.read();
    store.change({ currency: "yuan" });
    await kept(store);
    expect(store.state()).toMatchObject({
      ...{ settings: { currency: "yuan" }, known: false },
      keeping: { state: "failed", action: "write", failure: { reason: "editing" } },
    });
    expect(keptText()).toEqual({ version: 1, language: "zh-CN" });
    await store.retry();
    expect(keptText()).toEqual({ version: 1, language: "zh-CN", currency: "yuan" });
    expect(store.state()).toMatchObject({ known: true, keeping: { state: "saved" } });
  });

  test.each([
    ["a newer Funnelbook's", '{"version":9,"quota":1}', { unreadable: "newer" }],
    ["none of ours", "?", { unreadable: "broken" }],
    ["broken in a part", '{"version":1,"weekStart":"never"}', { broken: ["weekStart"] }],
  ] as const)("that became %s meanwhile are replaced only when the person says so", async (_, text, told) => {
    excel.workbook.settings.set(key, '{"version":1,"currency":"yuan"}');
    const store = settingsStore(excelSettings);
    await store.read();
    excel.workbook.settings.set(key, text);
    store.change({ currency: "yuan", fiscalYearStart: 4 });
    await kept(store);
    expect(store.state()).toMatchObject({
      ...told,
      ...{ settings: { fiscalYearStart: 4 }, keeping: { state: "withheld" } },
    });
    // Typing on is no answer.
    store.change({ ...store.state().settings, fiscalYearStart: 5 });
    await new Promise((done) => setTimeout(done, 700));
    expect(excel.workbook.settings.get(key)).toBe(text);
    await store.replace();
    expect(keptText()).toEqual({ version: 1, fiscalYearStart: 5 });
    expect(store.state()).toEqual({
      ...{ settings: { fiscalYearStart: 5 }, broken: [], found: true, known: true },
      keeping: { state: "saved" },
    });
  });

  test("that became a newer Funnelbook's meanwhile stay where the person gives the change up", async () => {
    const store = settingsStore(excelSettings);
    await store.read();
    excel.workbook.settings.set(key, '{"version":9}');
    store.change({ fiscalYearStart: 4 });
    await kept(store);
    await store.discard();
    expect(store.state()).toMatchObject({ settings: {}, unreadable: "newer", keeping: { state: "read" } });
    expect(excel.workbook.settings.get(key)).toBe('{"version":9}');
  });

  test("that were a newer Funnelbook's when they were read are replaced by a change, as it was said", async () => {
    excel.workbook.settings.set(key, '{"version":9}');
    const store = settingsStore(excelSettings);
    await store.read();
    expect(store.state()).toMatchObject({ unreadable: "newer" });
    store.change({ fiscalYearStart: 4 });
    await kept(store);
    expect(keptText()).toEqual({ version: 1, fiscalYearStart: 4 });
  });

  test("are remembered on the device for the next workbook", async () => {
    const store = settingsStore(excelSettings);
    await store.read();
    store.change({ weekStart: "sunday" });
    await kept(store);
    expect(store.lastOnDevice()).toBe('{"version":1,"weekStart":"sunday"}');
  });
});

/** A place that takes its time to keep a text; `written` is what was kept one after the other. */
function slowPlace() {
  const written: (string | null)[] = [];
  let begin: () => void;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const keeper: SettingsKeeper = {
    place: "device",
    read: async () => written.at(-1) ?? null,
    change: async (make) => {
      const made = make(written.at(-1) ?? null);
      begin();
      await new Promise((done) => setTimeout(done, 20));
      if (made.text !== undefined) written.push(made.text);
      return made;
    },
  };
  return { begun, keeper, written };
}

test("what is changed while a write is under way is kept in its own turn", async () => {
  const { begun, keeper, written } = slowPlace();
  const store = settingsStore(keeper);
  await store.read();
  store.change({ fiscalYearStart: 4 });
  const first = store.write();
  await begun;
  store.change({ fiscalYearStart: 5 });
  await first;
  expect(store.state().keeping).toEqual({ state: "changed" });
  await kept(store);
  expect(written.map((text) => JSON.parse(text ?? ""))).toEqual([
    { version: 1, fiscalYearStart: 4 },
    { version: 1, fiscalYearStart: 5 },
  ]);
});

test("what is taken back while it is written is not there in the end", async () => {
  const { begun, keeper, written } = slowPlace();
  const store = settingsStore(keeper);
  await store.read();
  store.change({ fiscalYearStart: 4 });
  const first = store.write();
  await begun;
  store.change({});
  const second = store.write();
  await Promise.all([first, second]);
  expect(written).toEqual(['{"version":1,"fiscalYearStart":4}', null]);
  expect(store.state()).toMatchObject({ settings: {}, keeping: { state: "saved" } });
});
