import type { Host } from "../host/host";
import type { ManifestButton } from "../host/manifest";

/** Does what a press of one of the add-in's buttons does in Excel. */
export function press({ action, id }: ManifestButton, { commands, runtime }: Host): void {
  if (action.kind === "showTaskpane") runtime.show(true);
  else commands.invoke(action.name, id);
}
