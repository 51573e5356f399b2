/** @jest-environment jsdom */
import type { SettingsKeeper } from "../../src/pane/settingsKeeper";
import { SettingsStore } from "../../src/pane/settingsStore";
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

describe("the settings of a workbook", () => {
  test("are the standard in a new one, and nothing is written by looking", async () => {
    const store = new SettingsStore(excelSettings);
    expect(store.state()).toMatchObject({ settings: {}, keeping: { state: "unread" } });
    await store.read();
    expect(store.state()).toMatchObject({ settings: {}, found: false, keeping: { state: "read" } });
    expect(excel.workbook.settings.size).toBe(0);
  });

  test("are in force at once, kept after a pause in one piece, and read by a colleague", async () => {
    const store = new SettingsStore(excelSettings);
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
    const colleague = new SettingsStore(excelSettings);
    await colleague.read();
    expect(colleague.state()).toMatchObject({
      settings: { currency: "yuan", fiscalYearStart: 4 },
      found: true,
      broken: [],
    });
  });

  test("leave nothing behind where everything is at the standard again", async () => {
    excel.workbook.settings.set(key, '{"version":1,"currency":"yuan"}');
    const store = new SettingsStore(excelSettings);
    await store.read();
    store.change({});
    await kept(store);
    expect([...excel.workbook.settings.keys()]).toEqual([]);
  });

  test("say which part is broken, and keep the rest in force", async () => {
    excel.workbook.settings.set(key, '{"version":1,"currency":"yuan","fiscalYearStart":13}');
    const store = new SettingsStore(excelSettings);
    await store.read();
    expect(store.state()).toMatchObject({ settings: { currency: "yuan" }, broken: ["fiscalYearStart"] });
  });

  test.each([
    ["InvalidOperationInCellEditMode", "editing"],
    ["AccessDenied", "read-only"],
    ["RequestAborted", "host-busy"],
  ] as const)("are not lost when Excel says %s, and are kept by another try", async (code, reason) => {
    const store = new SettingsStore(excelSettings);
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
    const store = new SettingsStore(excelSettings);
    await store.read();
    store.change({ weekStart: "sunday" });
    await kept(store);
    expect(store.state().keeping).toMatchObject({ state: "failed", failure: { reason: "read-only" } });
  });

  test("that cannot be read leave the standard in force, and can be read later", async () => {
    excel.workbook.settings.set(key, '{"version":1,"language":"zh-CN"}');
    excel.host.failures.failAtSync(1, "InvalidOperationInCellEditMode");
    const store = new SettingsStore(excelSettings);
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
    const store = new SettingsStore(excelSettings);
    await store.read();
    expect(store.state().keeping).toMatchObject({ state: "failed", failure: { reason: "not-supported" } });
  });

  test("are remembered on the device for the next workbook", async () => {
    const store = new SettingsStore(excelSettings);
    await store.read();
    store.change({ weekStart: "sunday" });
    await kept(store);
    expect(store.lastOnDevice()).toBe('{"version":1,"weekStart":"sunday"}');
  });
});

test("what is changed while a write is under way is kept in its own turn", async () => {
  const written: (string | null)[] = [];
  const slow: SettingsKeeper = {
    place: "device",
    read: async () => null,
    write: async (text) => {
      await new Promise((done) => setTimeout(done, 20));
      written.push(text);
    },
  };
  const store = new SettingsStore(slow);
  await store.read();
  store.change({ fiscalYearStart: 4 });
  const first = store.write();
  store.change({ fiscalYearStart: 5 });
  await first;
  expect(store.state().keeping).toEqual({ state: "changed" });
  await kept(store);
  expect(written.map((text) => JSON.parse(text ?? ""))).toEqual([
    { version: 1, fiscalYearStart: 4 },
    { version: 1, fiscalYearStart: 5 },
  ]);
});
