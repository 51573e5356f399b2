import { useState, type KeyboardEvent } from "react";
import { areaAddress, cellAddress } from "../../sheet/address";
import { parseArea } from "./parseArea";
import type { Session } from "./session";
import { useText } from "./useText";

/** The box that names the active cell and goes to an address. */
export function NameBox({ focusGrid, session: { selection } }: { focusGrid(): void; session: Session }) {
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const { row, column } = selection.active;

  function handleKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") return leave();
    if (event.key !== "Enter") return;
    // The focus goes to the cell's field now; the key must not go on to it.
    event.preventDefault();
    const area = parseArea(typed ?? areaAddress(selection.area));
    setWrong(area === null);
    if (!area) return;
    selection.toArea(area);
    leave();
  }

  function leave() {
    setTyped(null);
    setWrong(false);
    focusGrid();
  }

  return (
    <input
      aria-invalid={wrong}
      aria-label={text("nameBox.name")}
      className="name-box"
      onBlur={() => {
        setTyped(null);
        setWrong(false);
      }}
      onChange={({ target }) => {
        setTyped(target.value);
        setWrong(false);
      }}
      onFocus={({ target }) => target.select()}
      onKeyDown={handleKeyDown}
      spellCheck={false}
      title={wrong ? text("nameBox.wrong") : undefined}
      value={typed ?? cellAddress(row, column)}
    />
  );
}
