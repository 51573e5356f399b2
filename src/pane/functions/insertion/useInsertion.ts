import { useState } from "react";
import type { Cell, WorkbookCells, Written } from "../../cells";
import { failureOf } from "../../failureOf";
import type { Insertion, Target } from "./insertion";

export type InsertionActions = {
  insertion: Insertion;
  /** Writes a formula, made for the cell that is active now, unless something would be overwritten. */
  insert: (targetAt: (cell: Cell) => Target) => void;
  /** Writes it all the same. */
  insertAnyway: (target: Target) => void;
  takeBack: (written: Written) => void;
  close: () => void;
};

/** Writes formulas into the active cell, and keeps what came of it. */
export function useInsertion(cells: WorkbookCells, activeCell: () => Promise<Cell>): InsertionActions {
  const [insertion, setInsertion] = useState<Insertion>({ state: "idle" });

  function start(action: "insert" | "takeBack", work: () => Promise<Insertion>): void {
    setInsertion({ state: "working" });
    work().then(setInsertion, (error: unknown) =>
      setInsertion({
        state: "failed",
        action,
        failure: failureOf(error),
        retry: () => start(action, work),
      }),
    );
  }

  async function write({ cell, formula }: Target): Promise<Insertion> {
    return { state: "written", written: await cells.write(cell, formula) };
  }

  return {
    insertion,
    insert: (targetAt) =>
      start("insert", async () => {
        const target = targetAt(await activeCell());
        const survey = await cells.survey(target.cell, target.size);
        const isFree = survey.content === "" && survey.inTheWay.length === 0;
        return isFree ? write(target) : { state: "occupied", target, survey };
      }),
    insertAnyway: (target) => start("insert", () => write(target)),
    takeBack: (written) =>
      start("takeBack", async () => ({
        state: (await cells.takeBack(written)) ? "taken back" : "left",
        written,
      })),
    close: () => setInsertion({ state: "idle" }),
  };
}
