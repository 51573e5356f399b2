import { useContext } from "react";
import type { SheetRequest } from "../../templates/request";
import { useWork, type WorkAtHand } from "../useWork";
import type { MadeSheet } from "../workbook";
import { WorkbookContext } from "../workbookContext";
import { downloadSheets } from "./download";

/** What people get on the screen, in the workbook or as a file. */
export type TemplatesKinds = {
  task: "insert" | "remove" | "download";
  side: "goTo";
  /** What was made, and can be removed again. */
  offer: readonly MadeSheet[];
  news: { kind: "removed"; sheets: readonly MadeSheet[] } | { kind: "downloaded"; file: string };
};

export type TemplatesWork = {
  at: WorkAtHand<TemplatesKinds>;
  /** Inserts the sheets asked for, so many in all. */
  insert: (request: SheetRequest, all: number) => void;
  goTo: (sheet: MadeSheet) => void;
  remove: (sheets: readonly MadeSheet[]) => void;
  download: (request: SheetRequest) => void;
};

/** Does what people ask for on the screen. */
export function useTemplatesWork(): TemplatesWork {
  const workbook = useContext(WorkbookContext);
  const at = useWork<TemplatesKinds>();

  function insert(request: SheetRequest, all: number): void {
    if (workbook === null) return;
    at.start({
      task: "insert",
      parts: all,
      run: async ({ progress, signal }) => ({ offer: await workbook.insert(request, progress, signal) }),
    });
  }

  function goTo(sheet: MadeSheet): void {
    if (workbook !== null) at.beside("goTo", () => workbook.goTo(sheet));
  }

  function remove(sheets: readonly MadeSheet[]): void {
    if (workbook === null) return;
    at.start({
      task: "remove",
      run: async () => {
        await workbook.remove(sheets);
        return { offer: null, news: { kind: "removed", sheets } };
      },
    });
  }

  function download(request: SheetRequest): void {
    at.start({
      task: "download",
      run: async () => ({ news: { kind: "downloaded", file: await downloadSheets(request) } }),
    });
  }

  return { at, insert, goTo, remove, download };
}
