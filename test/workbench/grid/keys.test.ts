import { editorCommandFor } from "../../../src/workbench/grid/editorKeys";
import { commandFor, type Press } from "../../../src/workbench/grid/keys";

function press(keys: string): Press {
  const parts = keys.split("+");
  return {
    key: parts.at(-1) ?? "",
    ctrlKey: parts.includes("Ctrl"),
    metaKey: parts.includes("Cmd"),
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
  };
}

test.each([
  ["ArrowDown", { kind: "move", rows: 1, columns: 0, toEdge: false, extend: false }],
  ["Ctrl+Shift+ArrowRight", { kind: "move", rows: 0, columns: 1, toEdge: true, extend: true }],
  ["Cmd+ArrowUp", { kind: "move", rows: -1, columns: 0, toEdge: true, extend: false }],
  ["Alt+ArrowDown", { kind: "choices" }],
  ["Alt+Shift+ArrowLeft", { kind: "width", pixels: -8 }],
  ["Home", { kind: "rowStart", extend: false }],
  ["Ctrl+Home", { kind: "sheetStart", extend: false }],
  ["Ctrl+Shift+End", { kind: "sheetEnd", extend: true }],
  ["PageDown", { kind: "page", rows: 1, columns: 0, extend: false }],
  ["Alt+PageUp", { kind: "page", rows: 0, columns: -1, extend: false }],
  ["Ctrl+Alt+PageDown", { kind: "worksheet", step: 1 }],
  ["Enter", { kind: "line", backwards: false }],
  ["Shift+Enter", { kind: "line", backwards: true }],
  ["Shift+Tab", { kind: "next", backwards: true }],
  ["F2", { kind: "edit" }],
  ["Delete", { kind: "clear" }],
  ["Ctrl+z", { kind: "undo" }],
  ["Ctrl+y", { kind: "redo" }],
  ["Ctrl+Shift+Z", { kind: "redo" }],
  ["Ctrl+a", { kind: "all" }],
  ["Ctrl+ ", { kind: "columns" }],
  ["Shift+ ", { kind: "rows" }],
])("%s", (keys, command) => expect(commandFor(press(keys))).toEqual(command));

test.each(["a", "=", " ", "Ctrl+c", "Ctrl+v", "Ctrl+x", "Alt+Enter", "F5", "漏"])(
  "%s is left to the browser",
  (keys) => expect(commandFor(press(keys))).toBeNull(),
);

test("arrows leave a cell that was begun by typing, and move the caret in one that is edited", () => {
  const leave = { kind: "commit", after: { kind: "move", rows: 0, columns: 1 } };
  expect(editorCommandFor(press("ArrowRight"), "replace")).toEqual(leave);
  expect(editorCommandFor(press("ArrowRight"), "edit")).toBeNull();
  expect(editorCommandFor(press("Alt+Enter"), "edit")).toEqual({ kind: "newline" });
  expect(editorCommandFor(press("Escape"), "replace")).toEqual({ kind: "cancel" });
});
