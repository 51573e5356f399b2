import { commands } from "./command";
import { dispatch } from "./commandBus";

/** Tells Excel what its buttons do: each shows the pane and hands its command over to it. */
export function registerCommands(): void {
  for (const command of commands) {
    Office.actions.associate(command, async (event: Office.AddinCommands.Event) => {
      dispatch(command);
      try {
        await Office.addin.showAsTaskpane();
      } finally {
        // Until then Excel takes the action for running and starts no other.
        event.completed();
      }
    });
  }
}
