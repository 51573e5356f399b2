/** What a key asks of the grid while no cell is being edited. */
export type Command =
  | { kind: "move"; rows: number; columns: number; toEdge: boolean; extend: boolean }
  | { kind: "page"; rows: number; columns: number; extend: boolean }
  | { kind: "rowStart" | "sheetStart" | "sheetEnd"; extend: boolean }
  | { kind: "next"; backwards: boolean }
  | { kind: "line"; backwards: boolean }
  | { kind: "worksheet"; step: 1 | -1 }
  | { kind: "width"; pixels: number }
  | { kind: "edit" | "clear" | "undo" | "redo" | "all" | "rows" | "columns" | "choices" | "menu" };

export type Press = {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
};

const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Gives the command of a key as Excel knows it, or null when the key is not the grid's. */
export function commandFor(press: Press): Command | null {
  const control = press.ctrlKey || press.metaKey;
  const extend = press.shiftKey;
  const arrow = arrows[press.key];
  if (arrow) return arrowCommand(press, arrow, control);
  if (control) return controlCommand(press);
  switch (press.key) {
    case "Home":
      return { kind: "rowStart", extend };
    case "PageUp":
    case "PageDown": {
      const step = press.key === "PageDown" ? 1 : -1;
      return press.altKey
        ? { kind: "page", rows: 0, columns: step, extend }
        : { kind: "page", rows: step, columns: 0, extend };
    }
    case "Enter":
      return press.altKey ? null : { kind: "line", backwards: extend };
    case "Tab":
      return { kind: "next", backwards: extend };
    case "ContextMenu":
      return { kind: "menu" };
    case "F10":
      return extend ? { kind: "menu" } : null;
    case "F2":
      return { kind: "edit" };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    case " ":
      return extend ? { kind: "rows" } : null;
    default:
      return null;
  }
}

function arrowCommand(
  press: Press,
  [rows, columns]: readonly [number, number],
  toEdge: boolean,
): Command | null {
  if (!press.altKey) return { kind: "move", rows, columns, toEdge, extend: press.shiftKey };
  if (press.key === "ArrowDown") return { kind: "choices" };
  return press.shiftKey && columns !== 0 ? { kind: "width", pixels: columns * 8 } : null;
}

function controlCommand({ key, shiftKey, altKey }: Press): Command | null {
  switch (key.toLowerCase()) {
    case "home":
      return { kind: "sheetStart", extend: shiftKey };
    case "end":
      return { kind: "sheetEnd", extend: shiftKey };
    // The browser keeps Ctrl+PageDown for its own tabs, so Excel on the web adds Alt.
    case "pagedown":
      return altKey ? { kind: "worksheet", step: 1 } : null;
    case "pageup":
      return altKey ? { kind: "worksheet", step: -1 } : null;
    case "a":
      return { kind: "all" };
    case "z":
      return { kind: shiftKey ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    case " ":
      return { kind: "columns" };
    default:
      return null;
  }
}
