import type { Box } from "./areaBox";
import { ChoiceList } from "./ChoiceList";
import type { Session } from "./session";
import { useText } from "./useText";

type Props = {
  box: Box;
  choices: readonly string[];
  focusGrid(): void;
  onOpen(open: boolean): void;
  open: boolean;
  room: { width: number; height: number };
  session: Session;
};

/** The arrow beside a cell that takes its value from a list, and the list when it is open. */
export function CellChoices({ box, choices, focusGrid, onOpen, open, room, session }: Props) {
  const text = useText();
  const { editing, selection, sheet } = session;
  const { row, column } = selection.active;

  function close() {
    onOpen(false);
    focusGrid();
  }

  function choose(choice: string) {
    close();
    editing.cancel();
    editing.refuse(sheet.enter(row, column, choice));
  }

  const height = Math.min(choices.length * 26 + 10, 218);
  const below = box.top + box.height + 1;
  const place = {
    left: box.left - 1,
    minWidth: box.width + 20,
    top: below + height > room.height && box.top > height ? box.top - height : below,
  };
  return (
    <>
      <button
        aria-expanded={open}
        aria-haspopup="listbox"
        aria-label={text("choices.open")}
        className="choice-button"
        // The list closes when it loses the focus: a press on the arrow must not take it away first.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => (open ? close() : onOpen(true))}
        style={{ left: box.left + box.width, top: box.top + box.height - 20 }}
        tabIndex={-1}
        type="button"
      >
        <svg aria-hidden="true" height="6" viewBox="0 0 10 6" width="10">
          <path d="M0 0h10L5 6z" fill="currentColor" />
        </svg>
      </button>
      {open && (
        <ChoiceList
          choices={choices}
          current={sheet.cell(row, column).text}
          onChoose={choose}
          onClose={close}
          place={place}
        />
      )}
    </>
  );
}
