import type { ReadSettings } from "../settings/readSettings";
import type { Settings } from "../settings/settings";
import { settingsText } from "../settings/settingsText";
import { failureOf } from "./failureOf";
import { recall, remember } from "./remembered";
import type { SettingsKeeper } from "./settingsKeeper";
import type { WorkbookFailure } from "./workbook";

/** The settings in force, and how keeping them stands. */
export type SettingsState = ReadSettings & {
  /** Whether something is kept where the settings are read from. */
  found: boolean;
  keeping:
    | { state: "unread" | "read" | "changed" | "saved" }
    /** What was asked of the workbook and did not happen. */
    | { state: "failed"; action: "read" | "write"; failure: WorkbookFailure };
};

/** How long a person may go on typing before what stands there is kept, in milliseconds. */
const pause = 500;

/** Holds the settings while the pane is open: the standard until they are read, and what is changed until it is kept. */
export class SettingsStore {
  #state: SettingsState = { settings: {}, broken: [], found: false, keeping: { state: "unread" } };
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Without a keeper it is not known yet where settings are kept. */
  constructor(readonly keeper: SettingsKeeper | null) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly state = (): SettingsState => this.#state;

  /** Reads what is kept, which a colleague may have changed; what is not kept yet comes first. */
  readonly read = async (): Promise<void> => {
    const before = this.#state;
    if (this.keeper === null || isUnkept(before)) return;
    try {
      const [{ readSettings }, kept] = await Promise.all([
        import("../settings/readSettings"),
        this.keeper.read(),
      ]);
      if (this.#state !== before) return;
      this.#tell({ ...readSettings(kept), found: kept !== null, keeping: { state: "read" } });
    } catch (error) {
      if (this.#state !== before) return;
      this.#tell({
        ...before,
        keeping: { state: "failed", action: "read", failure: failureOf(error) },
      });
    }
  };

  /** Puts settings in force at once, and keeps them when the person pauses. */
  readonly change = (settings: Settings): void => {
    this.#tell({ settings, broken: [], found: true, keeping: { state: "changed" } });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.write(), pause);
  };

  /** Keeps the settings in force; what is changed meanwhile is kept in its own turn. */
  readonly write = async (): Promise<void> => {
    if (this.keeper === null) return;
    clearTimeout(this.#timer);
    const before = this.#state;
    const text = settingsText(before.settings);
    try {
      await this.keeper.write(text);
      if (text !== null) remember("settings", text);
      if (this.#state === before)
        this.#tell({ ...before, found: text !== null, keeping: { state: "saved" } });
    } catch (error) {
      if (this.#state !== before) return;
      this.#tell({ ...before, keeping: { state: "failed", action: "write", failure: failureOf(error) } });
    }
  };

  /** Gives the settings that this device had in force last, in this workbook or another. */
  lastOnDevice(): unknown {
    return recall("settings");
  }

  #tell(state: SettingsState): void {
    this.#state = state;
    this.#listeners.forEach((listener) => listener());
  }
}

/** Whether there are changes that exist in the pane only. */
function isUnkept({ keeping }: SettingsState): boolean {
  return keeping.state === "changed" || (keeping.state === "failed" && keeping.action === "write");
}
