import type { Replacement } from "../../care/replacement";
import type { Unfinished } from "../../care/unfinished";
import type { MadeSheet } from "../workbook";
import { keepReplaced } from "./replacedSetting";
import { resultsOf } from "./resultsOf";
import type { Step } from "./step";
import { undoUnfinished } from "./undoUnfinished";
import { dropUnfinished, keepUnfinished, unfinishedSetting } from "./unfinishedSetting";
import { unprotect } from "./unprotect";
import { writeReplacements } from "./writeReplacements";

/** A sheet under change, by the name that it has now. */
export type OpenSheet = { worksheet: Excel.Worksheet; sheet: MadeSheet };

/** What the workbook keeps as replaced in a sheet: until now, and once all is done. */
export type Kept = { earlier: readonly Replacement[]; kept: readonly Replacement[] };

type Begun = OpenSheet & { unfinished: Unfinished; record: Kept | null };

/**
 * Changes to the formulas of sheets that are all done or none. What is about to be replaced in a sheet, and how the
 * sheet is protected, lies in the workbook before anything is done and until all is: who finds it there undoes it.
 */
export class FormulaChanges {
  #begun: readonly Begun[] = [];
  #finishing = false;

  constructor(
    private readonly workbook: Excel.Workbook,
    /** Hears the names of the sheets that are not as they were. */
    private readonly mayLeave: (names: readonly string[]) => void,
  ) {}

  /** Opens a sheet, as it was before something was begun in it that was never finished. */
  async open({ id }: MadeSheet, step: Step): Promise<OpenSheet> {
    const worksheet = this.workbook.worksheets.getItem(id).load("name");
    const setting = unfinishedSetting(this.workbook, id);
    await step(0);
    const open = { worksheet, sheet: { id, name: worksheet.name } };
    const { unfinished } = setting();
    if (unfinished === null) return open;
    const begun = { ...open, unfinished, record: null };
    this.#setBegun([...this.#begun, begun]);
    await undoUnfinished(worksheet, open.sheet, unfinished);
    this.#setBegun(this.#begun.filter((each) => each !== begun));
    // What came back is asked for its results, which whoever opens the sheet may want to read.
    const cells = unfinished.replacements.map(({ area }) => area);
    await resultsOf(worksheet, cells, () => step(0));
    return open;
  }

  /** Writes replacements into a sheet, which is protected again afterwards as it was. */
  async write(
    { worksheet, sheet }: OpenSheet,
    replacements: readonly Replacement[],
    record: Kept | null,
    step: Step,
  ): Promise<void> {
    const { context, protection } = worksheet;
    protection.load("protected,options");
    await context.sync();
    const options = protection.protected ? protection.options : null;
    const unfinished = { replacements, protection: options };
    this.#setBegun([...this.#begun, { worksheet, sheet, unfinished, record }]);
    keepUnfinished(this.workbook, sheet.id, unfinished);
    if (options) await unprotect(worksheet, sheet);
    await writeReplacements(worksheet, replacements, step);
    if (options) protection.protect(options);
    await context.sync();
  }

  /** Says that all is done. */
  async finish(): Promise<void> {
    this.#finishing = true;
    for (const { sheet, record } of this.#begun) {
      if (record) keepReplaced(this.workbook, sheet.id, record.kept);
      dropUnfinished(this.workbook, sheet.id);
    }
    await this.workbook.context.sync();
  }

  /** Undoes what was begun, the last first; gives the names of the sheets where that could not be done. */
  async undo(): Promise<string[]> {
    const left: string[] = [];
    for (const { worksheet, sheet, unfinished, record } of [...this.#begun].reverse()) {
      const also = () => {
        if (this.#finishing && record) keepReplaced(this.workbook, sheet.id, record.earlier);
      };
      await undoUnfinished(worksheet, sheet, unfinished, also).catch(() => left.unshift(sheet.name));
    }
    return left;
  }

  #setBegun(begun: readonly Begun[]): void {
    this.#begun = begun;
    this.mayLeave(begun.map(({ sheet }) => sheet.name));
  }
}
