import { useRef } from "react";
import type { WorkbookView } from "../workbook/view";
import { finishEditing } from "./finishEditing";
import { FormulaBar } from "./FormulaBar";
import type { MenuEntry } from "./Menu";
import { RefusalDialog } from "./RefusalDialog";
import type { Theme } from "../theme";
import { SheetGrid } from "./SheetGrid";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import { useSession } from "./useSession";

type Props = {
  /** What add-ins put into the menu of cells. */
  menuExtras?: readonly MenuEntry[];
  theme: Theme;
  workbook: WorkbookView;
};

/** A workbook as a spreadsheet program shows it: formula bar, grid, sheet tabs and status bar. */
export function Spreadsheet({ menuExtras = [], theme, workbook }: Props) {
  const session = useSession(workbook, theme);
  const field = useRef<HTMLTextAreaElement>(null);
  const focusGrid = () => field.current?.focus({ preventScroll: true });
  return (
    <div className="spreadsheet">
      <FormulaBar focusGrid={focusGrid} session={session} />
      <SheetGrid field={field} menuExtras={menuExtras} session={session} />
      <SheetTabs onTurn={() => finishEditing(session, { kind: "stay" })} theme={theme} workbook={workbook} />
      <StatusBar session={session} />
      <RefusalDialog editing={session.editing} onClose={focusGrid} />
    </div>
  );
}
