import type { Command } from "./command";

type Listener = (command: Command) => void;

let listener: Listener | null = null;
let kept: Command | null = null;

/** Hands a command to whoever listens; while nobody does, as before the pane is drawn, the last one is kept. */
export function dispatch(command: Command): void {
  if (listener) listener(command);
  else kept = command;
}

/** Listens to commands in the place of whoever did before; gives the function that stops it. */
export function onCommand(next: Listener): () => void {
  listener = next;
  const waiting = kept;
  kept = null;
  if (waiting) next(waiting);
  return () => {
    if (listener === next) listener = null;
  };
}
