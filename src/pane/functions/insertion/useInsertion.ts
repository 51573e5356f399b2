import { useState } from "react";
import type { Cell, WorkbookCells, Written } from "../../cells";
import { failureOf } from "../../failureOf";
import type { Insertion, Target } from "./insertion";

export type InsertionActions = {
  insertion: Insertion;
  /** Writes a formula, made for the cell that is active now, unless something would be overwritten. */
  insert: (targetAt: (cell: Cell) => Target) => void;
  /** Writes it all the same, as long as nothing else stands there than was asked about. */
  insertAnyway: (asked: Insertion & { state: "occupied" }) => void;
  takeBack: (written: Written) => void;
  close: () => void;
};

/**
 * Writes formulas into the active cell, and keeps what came of it.
 *
 * @param subject - what would be inserted now; a question about anything else is dropped
 */
export function useInsertion(
  cells: WorkbookCells,
  activeCell: () => Promise<Cell>,
  subject: string,
): InsertionActions {
  const [kept, setKept] = useState<{ subject: string; insertion: Insertion }>({
    subject,
    insertion: { state: "idle" },
  });
  const keep = (insertion: Insertion) => setKept({ subject, insertion });
  if (kept.insertion.state === "occupied" && kept.subject !== subject) keep({ state: "idle" });

  function start(work: () => Promise<Insertion>, written: Written | null = null): void {
    keep({ state: "working" });
    work().then(keep, (error: unknown) => keep({ state: "failed", failure: failureOf(error), written }));
  }

  /** Writes what the person has agreed to; anything else that stands there is asked about first. */
  async function write(target: Target, agreed = ""): Promise<Insertion> {
    const survey = await cells.survey(target.cell, target.size);
    const isFree = survey.content === "" && survey.inTheWay.length === 0;
    if (!isFree && JSON.stringify(survey) !== agreed) return { state: "occupied", target, survey };
    return { state: "written", written: await cells.write(target.cell, target.formula) };
  }

  return {
    insertion: kept.insertion,
    insert: (targetAt) => start(async () => write(targetAt(await activeCell()))),
    insertAnyway: ({ survey, target }) => start(() => write(target, JSON.stringify(survey))),
    takeBack: (written) =>
      start(
        async () => ({ state: (await cells.takeBack(written)) ? "taken back" : "left", written }),
        written,
      ),
    close: () => keep({ state: "idle" }),
  };
}
