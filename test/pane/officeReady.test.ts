/** @jest-environment jsdom */
import { officeReady, type OfficeOutcome } from "../../src/pane/officeReady";

let reported: OfficeOutcome[];
let script: HTMLScriptElement;

/** Puts in place what Office.js leaves behind when it has loaded. */
function installOffice(ready: Promise<{ host: string | null }>): void {
  Object.assign(globalThis, { Office: { HostType: { Excel: "Excel" }, onReady: () => ready } });
}

function wait(): void {
  officeReady(script, (outcome) => reported.push(outcome));
}

beforeEach(() => {
  jest.useFakeTimers();
  reported = [];
  script = document.createElement("script");
});

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "Office");
});

test("reports Excel when Office.js is there already", async () => {
  installOffice(Promise.resolve({ host: "Excel" }));
  wait();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(reported).toEqual(["excel"]);
});

test("reports Excel when Office.js comes later", async () => {
  wait();
  installOffice(Promise.resolve({ host: "Excel" }));
  script.dispatchEvent(new Event("load"));
  await jest.advanceTimersByTimeAsync(60_000);
  expect(reported).toEqual(["excel"]);
});

test.each([null, "Word"])("reports a page outside Excel when the host is %p", async (host) => {
  installOffice(Promise.resolve({ host }));
  wait();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(reported).toEqual(["outside"]);
});

test("reports at once that Office.js could not be loaded", () => {
  wait();
  script.dispatchEvent(new Event("error"));
  expect(reported).toEqual(["unreachable"]);
});

test("reports silence after ten seconds, not before", async () => {
  installOffice(new Promise(() => {}));
  wait();
  await jest.advanceTimersByTimeAsync(9_999);
  expect(reported).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(reported).toEqual(["unreachable"]);
});

test("reports Excel even after it had been given up", async () => {
  wait();
  await jest.advanceTimersByTimeAsync(10_000);
  installOffice(Promise.resolve({ host: "Excel" }));
  script.dispatchEvent(new Event("load"));
  await jest.advanceTimersByTimeAsync(0);
  expect(reported).toEqual(["unreachable", "excel"]);
});
