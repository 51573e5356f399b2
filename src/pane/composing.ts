import type { KeyboardEvent } from "react";

/**
 * Whether a key goes to an input method: its Enter chooses characters and must do nothing else.
 * Safari ends the composition before it reports the key, and then only the key code 229 tells.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}
