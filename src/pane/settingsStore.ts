import type { ReadSettings } from "../settings/readSettings";
import type { Settings } from "../settings/settings";
import { failureOf } from "./failureOf";
import { recall, remember } from "./remembered";
import type { SettingsKeeper } from "./settingsKeeper";
import type { SettingsState } from "./settingsState";

/** The settings while the pane is open. */
export type SettingsStore = ReturnType<typeof settingsStore>;

/** How long a person may go on typing before what stands there is kept, in milliseconds. */
const pause = 500;

/**
 * Holds the settings while the pane is open: the standard until they are read, and what is changed until it is kept.
 * Without a keeper it is not known yet where that is.
 */
export function settingsStore(keeper: SettingsKeeper | null) {
  /** What was kept when it was read or written last: what is different from it was changed here. */
  let read: ReadSettings = { settings: {}, broken: [] };
  let state: SettingsState = { ...read, found: false, known: false, keeping: { state: "unread" } };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = Promise.resolve();
  const listeners = new Set<() => void>();

  function tell(next: SettingsState): void {
    state = next;
    listeners.forEach((listener) => listener());
  }

  function fail(action: "read" | "write", error: unknown): void {
    tell({ ...state, keeping: { state: "failed", action, failure: failureOf(error) } });
  }

  /** Reads what is kept, which a colleague may have changed; what is not kept yet comes first. */
  async function readAgain(): Promise<void> {
    const before = state;
    if (keeper === null || isUnkept(before)) return;
    try {
      const [{ readSettings }, kept] = await Promise.all([import("../settings/readSettings"), keeper.read()]);
      if (state !== before) return;
      read = readSettings(kept);
      tell({ ...read, found: kept !== null, known: true, keeping: { state: "read" } });
    } catch (error) {
      if (state === before) fail("read", error);
    }
  }

  async function keep(): Promise<void> {
    const before = state;
    if (keeper === null || !isUnkept(before)) return;
    clearTimeout(timer);
    try {
      const { keepSettings } = await import("./keepSettings");
      const { text, ...kept } = await keepSettings(keeper, read, () => state.settings);
      read = kept.read;
      const next = { ...read, settings: kept.settings, found: true, known: true };
      if (text === undefined) {
        clearTimeout(timer);
        tell({ ...next, keeping: { state: "withheld" } });
        return;
      }
      if (text !== null) remember("settings", text);
      tell({ ...next, keeping: state === before ? { state: "saved" } : state.keeping });
    } catch (error) {
      if (state === before) fail("write", error);
    }
  }

  /** Keeps what was changed, one write after the other; what is changed meanwhile is kept in its own turn. */
  function write(): Promise<void> {
    return (writing = writing.then(keep));
  }

  return {
    keeper,
    read: readAgain,
    write,

    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    state: () => state,

    /** Puts settings in force at once, and keeps them when the person pauses, unless they are withheld. */
    change(settings: Settings): void {
      const isWithheld = state.keeping.state === "withheld";
      tell({ ...state, settings, found: true, keeping: { state: isWithheld ? "withheld" : "changed" } });
      clearTimeout(timer);
      if (!isWithheld) timer = setTimeout(write, pause);
    },

    /** Keeps what was withheld, in the place of what cannot be read. */
    replace(): Promise<void> {
      tell({ ...state, keeping: { state: "changed" } });
      return write();
    },

    /** Gives up what was withheld. */
    discard(): Promise<void> {
      tell({ ...state, settings: read.settings, keeping: { state: "read" } });
      return readAgain();
    },

    /** Tries once more what did not happen. */
    retry: (): Promise<void> => (isUnkept(state) ? write() : readAgain()),

    /** Gives the settings that this device had in force last, in this workbook or another. */
    lastOnDevice: (): unknown => recall("settings"),
  };
}

/** Whether there are changes that exist in the pane only. */
function isUnkept({ keeping }: SettingsState): boolean {
  return (
    keeping.state === "changed" ||
    keeping.state === "withheld" ||
    (keeping.state === "failed" && keeping.action === "write")
  );
}
