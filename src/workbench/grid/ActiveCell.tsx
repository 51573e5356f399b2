import { useEffect, useState, type RefObject } from "react";
import type { Box } from "./areaBox";
import { CellChoices } from "./CellChoices";
import { CellEditor } from "./CellEditor";
import { CellMenu } from "./CellMenu";
import { CellNotes } from "./CellNotes";
import type { MenuEntry } from "./Menu";
import type { CommandRoom } from "./runCommand";
import type { Session } from "./session";
import type { CellMenuControl } from "./useCellMenu";
import { useClipboard } from "./useClipboard";
import { useGridKeys } from "./useGridKeys";

type Props = {
  box: Box;
  field: RefObject<HTMLTextAreaElement>;
  menu: CellMenuControl;
  menuExtras: readonly MenuEntry[];
  page: CommandRoom["page"];
  room: { width: number; height: number };
  session: Session;
};

/** What lies on the active cell: the field that takes the keys, the notes, the list of choices and the menu. */
export function ActiveCell({ box, field, menu, menuExtras, page, room, session }: Props) {
  const { editing, selection, sheet } = session;
  const { row, column } = selection.active;
  const [choosing, setChoosing] = useState(false);
  const choices = sheet.help(row, column)?.choices ?? null;
  const clipboard = useClipboard(session);
  const handleKeyDown = useGridKeys(session, {
    page,
    openChoices: () => setChoosing(choices !== null),
    openMenu: menu.openBelow,
  });
  useEffect(() => setChoosing(false), [sheet.id, row, column]);

  return (
    <>
      <CellEditor {...{ box, room, session }} {...clipboard} onKeyDown={handleKeyDown} ref={field} />
      {editing.draft === null && !choosing && <CellNotes {...{ box, room, session }} />}
      {menu.place && (
        <CellMenu {...{ field, session }} extras={menuExtras} onClose={menu.close} place={menu.place} />
      )}
      {choices && (
        <CellChoices
          {...{ box, choices, room, session }}
          focusGrid={() => field.current?.focus({ preventScroll: true })}
          onOpen={setChoosing}
          open={choosing}
        />
      )}
    </>
  );
}
