import { putBack } from "../../care/putBack";
import { replacedNow } from "../../care/replacedNow";
import type { Replacement } from "../../care/replacement";
import type { FormulaKind, Turned } from "../../care/turned";
import { withAddIn } from "../../care/withAddIn";
import { withoutAddIn } from "../../care/withoutAddIn";
import type { TurnedSheet } from "../care";
import type { MadeSheet } from "../workbook";
import type { FormulaChanges, Kept, OpenSheet } from "./formulaChanges";
import { readContents } from "./readContents";
import { readMade } from "./readMade";
import { readSpills } from "./readSpills";
import { replacedSetting } from "./replacedSetting";
import { partOf, type Step } from "./step";

/** Turns the formulas of one sheet into another kind. */
export async function turnFormulas(
  changes: FormulaChanges,
  wanted: MadeSheet,
  into: FormulaKind,
  step: Step,
): Promise<TurnedSheet> {
  const open = await changes.open(wanted, partOf(step, 0, 0));
  const { worksheet, sheet } = open;
  const setting = replacedSetting(worksheet.context.workbook, sheet.id);
  const contents = await readContents(worksheet, partOf(step, 0, 0.4));
  const { made } = await readMade(worksheet, contents, partOf(step, 0.4, 0.45));
  const spills = await readSpills(worksheet, contents, partOf(step, 0.45, 0.5));
  const subject = { contents, made, spills };
  const earlier = setting();
  const turned = into === "live" ? withAddIn(subject, earlier) : withoutAddIn(subject, into);
  const kept = into === "live" ? changedSince(earlier, turned) : replacedNow(earlier, turned.replacements);
  await write(changes, open, turned, { earlier, kept }, partOf(step, 0.5, 1));
  return { sheet, ...turned, earlier };
}

/** Gives one sheet its formulas back as they were before they were turned. */
export async function takeBackFormulas(
  changes: FormulaChanges,
  { sheet: wanted, replacements, earlier: kept }: TurnedSheet,
  step: Step,
): Promise<TurnedSheet> {
  const open = await changes.open(wanted, partOf(step, 0, 0));
  const { worksheet, sheet } = open;
  const setting = replacedSetting(worksheet.context.workbook, sheet.id);
  const contents = await readContents(worksheet, partOf(step, 0, 0.5));
  const turned = putBack(replacements, contents);
  const earlier = setting();
  await write(changes, open, turned, { earlier, kept }, partOf(step, 0.5, 1));
  return { sheet, ...turned, earlier };
}

async function write(
  changes: FormulaChanges,
  open: OpenSheet,
  { replacements }: Turned,
  record: Kept,
  step: Step,
): Promise<void> {
  if (replacements.length > 0) await changes.write(open, replacements, record, step);
}

/** A formula whose cell was changed is kept: the change may be taken back. */
function changedSince(earlier: readonly Replacement[], { left }: Turned): Replacement[] {
  return earlier.filter(({ area }) =>
    left.some(({ row, column }) => row === area.row && column === area.column),
  );
}
