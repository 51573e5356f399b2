const prefix = "funnelbook.";

/** Gives what was remembered under a name; null where nothing was, or where storage is refused. */
export function recall(name: string): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(prefix + name) ?? "null");
  } catch {
    return null;
  }
}

/** Remembers a value for the next time, where storage allows it. */
export function remember(name: string, value: unknown): void {
  try {
    window.localStorage.setItem(prefix + name, JSON.stringify(value));
  } catch {
    // Storage that is full or refused only costs the person a choice the next time.
  }
}
