import { Listeners } from "../workbook/listeners";
import { word } from "./argument";
import { eventCategory } from "./eventMessages";
import type { Events } from "./events";
import { type HostObject, HostType, method } from "./hostType";

/** The number under which the client library hears that the task pane was shown or hidden. */
const visibilityChanged = 65539;

/** The add-in's runtime as the host sees it: it goes on while its pane is hidden. */
export class AppRuntime {
  readonly changes = new Listeners<[]>();
  #visible = true;

  constructor(private readonly events: Events) {}

  /** Whether the task pane can be seen. */
  get visible(): boolean {
    return this.#visible;
  }

  show(visible: boolean): void {
    if (visible === this.#visible) return;
    this.#visible = visible;
    const text = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    this.events.send({ category: eventCategory, type: visibilityChanged, target: "", text });
    this.changes.tell();
  }
}

const appRuntimeService: HostType<AppRuntime> = new HostType<AppRuntime>("AppRuntimeService", {
  getAppRuntimeState: method("1.1", ({ visible }) => (visible ? "Visible" : "Background")),
  setAppRuntimeState: method("1.1", (runtime, state) => {
    runtime.show(word(state, ["Visible", "Background"]) === "Visible");
  }),
});

/** The object by which `Office.addin` shows and hides the pane, by the name the library knows it under. */
export function appRuntimeServices(runtime: AppRuntime): Map<string, HostObject> {
  return new Map([["Microsoft.AppRuntime.AppRuntimeService", appRuntimeService.of(runtime)]]);
}
