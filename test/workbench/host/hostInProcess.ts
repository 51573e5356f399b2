import { readFileSync } from "node:fs";
import type { Language } from "../../../src/locales/language";
import { appContext } from "../../../src/workbench/host/appContext";
import type { ApiVersion } from "../../../src/workbench/host/hostType";
import { Host } from "../../../src/workbench/host/host";
import { processRequest } from "../../../src/workbench/host/processRequest";
import { Workbook } from "../../../src/workbench/workbook/workbook";

const office = readFileSync(require.resolve("@microsoft/office-js/dist/office.debug.js"), "utf8");
const library = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8");

export type HostInProcess = {
  /** The real client library; assign it to `globalThis.Excel` for code that uses the global one. */
  Excel: typeof Excel;
  /** The real custom-functions runtime; what is associated here is called by formulas once it is registered. */
  CustomFunctions: typeof CustomFunctions;
  OfficeExtension: typeof OfficeExtension;
  /** The real `Office`, which says which requirement sets there are; as in a page it is the global one already. */
  Office: typeof Office;
  workbook: Workbook;
  host: Host;
  /** The frame's window that the library lives in. */
  window: Window & typeof globalThis;
  /** Lets Excel take no request until the function is called that it gives; then it takes all that waited. */
  stall(): () => void;
};

/**
 * Loads the real Excel library into a frame of its own and connects it to a new workbook: no browser, no mock.
 * The test file must run in the jsdom environment.
 */
export function hostInProcess(options: { version?: ApiVersion; language?: Language } = {}): HostInProcess {
  const window = newWindow();
  evalOffice(window);
  window.eval(library);
  const workbook = new Workbook(options.language ?? "en-US");
  const host = new Host(workbook, options.version);
  let waiting: string[] | null = null;
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      if (waiting) waiting.push(text);
      else take(text);
    },
  };
  function take(text: string): void {
    const { id, message } = requestIn(text);
    const processed = processRequest(host, JSON.stringify(message.body));
    if (!processed) return;
    const { status, body } = processed;
    const answer = { id, type: 2, message: { statusCode: status, headers: {}, body } };
    setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify(answer)), 0);
  }
  const OfficeExtension: typeof globalThis.OfficeExtension & HostBridge = window.eval("OfficeExtension");
  OfficeExtension.HostBridge.init(bridge);
  const tell = (entries: readonly object[]) => {
    setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })), 0);
  };
  host.customFunctions.connect((invocations) =>
    tell(invocations.map(({ text }) => ({ messageCategory: 1, messageType: 1000, message: text }))),
  );
  host.events.connect({
    send: (messages) =>
      tell(
        messages.map(({ category, type, target, text }) => ({
          messageCategory: category,
          messageType: type,
          targetId: target,
          message: text,
        })),
      ),
    // The library's short way has no events of the older API: only a browser proves this one.
    selectionChanged: () => undefined,
  });
  host.customFunctions.ready();
  const Office = officeOf(window, host);
  Object.assign(globalThis, { Office });
  return {
    Excel: window.eval("Excel"),
    CustomFunctions: window.eval("CustomFunctions"),
    OfficeExtension,
    Office,
    workbook,
    host,
    window,
    stall() {
      waiting ??= [];
      return () => {
        const texts = waiting ?? [];
        waiting = null;
        texts.forEach(take);
      };
    },
  };
}

/** Office.js stops where it looks for its own script tag; what stands before, such as `associate`, is there by then. */
function evalOffice(window: HostInProcess["window"]): void {
  try {
    window.eval(office);
  } catch (reason) {
    if (!String(reason).includes("script library file name")) throw reason;
  }
}

/** Gives `Office` as the library makes it of the host's first answer, by the library's own reading of that. */
function officeOf(window: HostInProcess["window"], host: Host): typeof Office {
  const { _requirementMatrix: matrix } = appContext("funnelbook", "en-US", host);
  const library: typeof Office = window.eval("Office");
  const factory: RequirementsFactory = window.eval("OfficeExt.Requirement.RequirementsMatrixFactory");
  const requirements = factory.getDefaultRequirementMatrix({ get_requirementMatrix: () => matrix });
  return { ...library, context: { ...library.context, requirements } };
}

type RequirementsFactory = {
  getDefaultRequirementMatrix(context: { get_requirementMatrix(): string }): Office.RequirementSetSupport;
};

type Bridge = { onMessageFromHost: ((text: string) => void) | null; sendMessageToHost(text: string): void };

type HostBridge = { HostBridge: { init(bridge: Bridge): void } };

function newWindow(): HostInProcess["window"] {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const window = frame.contentWindow?.document.defaultView;
  if (!window) throw new Error("This test needs the jsdom environment");
  return window;
}

function requestIn(text: string): { id: number; message: { body: object } } {
  return JSON.parse(text);
}
