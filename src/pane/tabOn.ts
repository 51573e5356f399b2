import type { KeyboardEvent } from "react";

/**
 * Lets Tab go on from an element that was given the focus without being a stop of its own. Excel on the web takes
 * every Tab that it hears of, knows the stops only, and from anywhere else would leave the pane.
 */
export function tabOn(event: KeyboardEvent): void {
  if (event.key === "Tab") event.stopPropagation();
}
