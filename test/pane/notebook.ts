import type { MadeSheet, OpenWorkbook } from "../../src/pane/workbook";
import { WorkbookFailure } from "../../src/pane/workbook";
import type { SettingsKeeper } from "../../src/pane/settingsKeeper";
import type { SheetRequest } from "../../src/templates/request";

/** The screens of these are tested on the real Office.js. */
function beyondPaper(): Promise<never> {
  return Promise.reject(new Error("Not on paper"));
}

/** A workbook on paper: it keeps what it was asked, and can be told to refuse or to wait before each part of a sheet. */
export class Notebook implements OpenWorkbook {
  readonly requests: SheetRequest[] = [];
  readonly visited: string[] = [];
  sheets: MadeSheet[] = [];
  refusal: Error | null = null;
  /** In how many parts each sheet is written. */
  parts = 1;
  keptSettings: string | null = null;
  readonly settings: SettingsKeeper = {
    place: "workbook",
    read: async () => this.keptSettings,
    change: async (make) => {
      const made = make(this.keptSettings);
      if (made.text !== undefined) this.keptSettings = made.text;
      return made;
    },
  };
  readonly cells = {
    activeCell: beyondPaper,
    selected: beyondPaper,
    onSelection: beyondPaper,
    activeFormula: beyondPaper,
    find: beyondPaper,
    survey: beyondPaper,
    write: beyondPaper,
    takeBack: beyondPaper,
  };
  readonly care = {
    ...{ sheets: beyondPaper, turn: beyondPaper, takeBack: beyondPaper },
    ...{ refresh: beyondPaper, check: beyondPaper, select: beyondPaper },
  };
  beforePart: () => Promise<void> = async () => {};

  async insert(request: SheetRequest, progress: (done: number, all: number) => void, signal: AbortSignal) {
    this.requests.push(request);
    const people = request.people.length === 0 ? [""] : request.people;
    const wanted = request.summary && people.length > 1 ? [...people, "all"] : people;
    const made: MadeSheet[] = [];
    for (const [index, person] of wanted.entries()) {
      for (let part = 0; part < this.parts; part += 1) {
        progress(index + part / this.parts, wanted.length);
        await this.beforePart();
        if (signal.aborted) throw new WorkbookFailure("cancelled");
        if (this.refusal !== null) throw this.refusal;
      }
      made.push({ id: `id${this.sheets.length + index}`, name: `Sheet of ${person}`.trim() });
    }
    this.sheets.push(...made);
    return made;
  }

  async goTo({ name }: MadeSheet) {
    if (this.refusal !== null) throw this.refusal;
    this.visited.push(name);
  }

  async remove(sheets: readonly MadeSheet[]) {
    if (this.refusal !== null) throw this.refusal;
    this.sheets = this.sheets.filter(({ id }) => !sheets.some((sheet) => sheet.id === id));
  }
}
