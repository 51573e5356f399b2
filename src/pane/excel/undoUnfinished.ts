import { outOfReach } from "../../care/outOfReach";
import { replacedNow } from "../../care/replacedNow";
import { toPutBack } from "../../care/toPutBack";
import type { Unfinished } from "../../care/unfinished";
import type { MadeSheet } from "../workbook";
import { excelFailure } from "./excelFailure";
import { readContents } from "./readContents";
import { keepReplaced, replacedSetting } from "./replacedSetting";
import type { Step } from "./step";
import { unfinishedSetting } from "./unfinishedSetting";
import { unprotect } from "./unprotect";
import { writeReplacements } from "./writeReplacements";

/** How often undoing is tried, and how many milliseconds apart: Excel may be busy, or a cell being edited. */
const [attempts, pause] = [3, 500];

/**
 * Gives a worksheet its formulas and its protection back as they were before something was begun, as far as that was
 * done; `also` queues what else is to be as it was. A sheet that is gone needs nothing back.
 */
export async function undoUnfinished(
  worksheet: Excel.Worksheet,
  sheet: MadeSheet,
  unfinished: Unfinished,
  also: () => void = () => {},
): Promise<void> {
  for (let left = attempts; ; left -= 1) {
    try {
      return await undo(worksheet, sheet, unfinished, also);
    } catch (error) {
      const { reason } = excelFailure(error);
      if (reason === "sheet-missing") return;
      if (left === 1 || reason === "sheet-password") throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function undo(
  worksheet: Excel.Worksheet,
  sheet: MadeSheet,
  { replacements, protection: before }: Unfinished,
  also: () => void,
): Promise<void> {
  const { context, protection } = worksheet;
  const step: Step = () => context.sync();
  const kept = unfinishedSetting(context.workbook, sheet.id);
  const replaced = replacedSetting(context.workbook, sheet.id);
  protection.load("protected,options");
  const contents = await readContents(worksheet, step);
  const back = toPutBack(replacements, contents);
  const { options, protected: isProtected } = protection;
  if (back.length > 0) {
    if (isProtected) await unprotect(worksheet, sheet);
    await writeReplacements(worksheet, back, step);
  }
  const wanted = isProtected ? options : before;
  if (wanted !== null && (back.length > 0 || !isProtected)) protection.protect(wanted);
  also();
  // Formulas whose cells were changed or moved since stay known, and turning back names them.
  const lost = outOfReach(replacements, contents);
  if (lost.length > 0) keepReplaced(context.workbook, sheet.id, replacedNow(replaced(), lost));
  kept().drop();
  await context.sync();
}
