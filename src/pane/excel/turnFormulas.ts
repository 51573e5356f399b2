import { putBack } from "../../care/putBack";
import { replacedNow } from "../../care/replacedNow";
import type { Replacement } from "../../care/replacement";
import type { FormulaKind, Turned } from "../../care/turned";
import { withAddIn } from "../../care/withAddIn";
import { withoutAddIn } from "../../care/withoutAddIn";
import type { TurnedSheet } from "../care";
import type { MadeSheet } from "../workbook";
import { readContents } from "./readContents";
import { readMade } from "./readMade";
import { readSpills } from "./readSpills";
import { keepReplaced, replacedSetting } from "./replacedSetting";
import { partOf, type Step } from "./step";
import { unprotected } from "./unprotected";
import { HalfWritten, writeReplacements } from "./writeReplacements";

/** Turns the formulas of one sheet into another kind. */
export async function turnFormulas(
  workbook: Excel.Workbook,
  sheet: MadeSheet,
  into: FormulaKind,
  step: Step,
): Promise<TurnedSheet> {
  const worksheet = workbook.worksheets.getItem(sheet.id);
  const setting = replacedSetting(workbook, sheet.id);
  const contents = await readContents(worksheet, partOf(step, 0, 0.4));
  const { made } = await readMade(worksheet, contents, partOf(step, 0.4, 0.45));
  const spills = await readSpills(worksheet, contents, partOf(step, 0.45, 0.5));
  const subject = { contents, made, spills };
  const earlier = setting();
  const turned = into === "live" ? withAddIn(subject, earlier) : withoutAddIn(subject, into);
  const kept = into === "live" ? changedSince(earlier, turned) : replacedNow(earlier, turned.replacements);
  await write(worksheet, sheet, { turned, earlier, kept }, partOf(step, 0.5, 1));
  return { sheet, ...turned, earlier };
}

/** Gives one sheet its formulas back as they were before they were turned. */
export async function takeBackFormulas(
  workbook: Excel.Workbook,
  { sheet, replacements, earlier: kept }: TurnedSheet,
  step: Step,
): Promise<TurnedSheet> {
  const worksheet = workbook.worksheets.getItem(sheet.id);
  const setting = replacedSetting(workbook, sheet.id);
  const contents = await readContents(worksheet, partOf(step, 0, 0.5));
  const turned = putBack(replacements, contents);
  const earlier = setting();
  await write(worksheet, sheet, { turned, earlier, kept }, partOf(step, 0.5, 1));
  return { sheet, ...turned, earlier };
}

type Writing = { turned: Turned; earlier: readonly Replacement[]; kept: readonly Replacement[] };

/** What is replaced is kept before anything is, so that it can be put back whatever happens. */
async function write(
  worksheet: Excel.Worksheet,
  { id, name }: MadeSheet,
  { turned, earlier, kept }: Writing,
  step: Step,
): Promise<void> {
  if (turned.replacements.length === 0) return;
  const { workbook } = worksheet.context;
  await unprotected(worksheet, name, async () => {
    keepReplaced(workbook, id, replacedNow(earlier, kept));
    try {
      await writeReplacements(worksheet, turned.replacements, step);
    } catch (reason) {
      // The record of what is still replaced is the only way back to it.
      if (reason instanceof HalfWritten) throw reason.reason;
      keepReplaced(workbook, id, earlier);
      throw reason;
    }
    keepReplaced(workbook, id, kept);
  });
  await worksheet.context.sync();
}

/** A formula whose cell was changed is kept: the change may be taken back. */
function changedSince(earlier: readonly Replacement[], { left }: Turned): Replacement[] {
  return earlier.filter(({ area }) =>
    left.some(({ row, column }) => row === area.row && column === area.column),
  );
}
