import { useCallback, useEffect, useState } from "react";
import type { Cell, WorkbookCells } from "../cells";

export type FollowedCell = {
  /** The active cell as it was last heard of; null before, and outside of Excel. */
  active: Cell | null;
  /** Asks the workbook now. */
  ask: () => Promise<Cell>;
};

/** Follows the active cell as long as the screen is shown; an Excel that does not tell is asked when it matters. */
export function useActiveCell(cells: WorkbookCells | null, shown: boolean): FollowedCell {
  const [active, setActive] = useState<Cell | null>(null);

  const ask = useCallback(async () => {
    if (cells === null) throw new Error("There is no workbook to ask");
    const found = await cells.activeCell();
    setActive(found);
    return found;
  }, [cells]);

  useEffect(() => {
    if (cells === null || !shown) return;
    const follow = () => void ask().catch(() => null);
    const following = cells.onSelection(follow).catch(() => null);
    follow();
    return () => void following.then((stop) => stop?.());
  }, [ask, cells, shown]);

  return { active, ask };
}
