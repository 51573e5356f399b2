import { useContext, useRef, useState } from "react";
import type { SheetRequest } from "../../templates/request";
import { downloadSheets } from "./download";
import { failureOf } from "../failureOf";
import type { Action, Work } from "./work";
import type { MadeSheet, OpenWorkbook } from "../workbook";
import { WorkbookContext } from "../workbookContext";

/** The actions of the pane and where the last one stands. */
export type WorkActions = {
  work: Work;
  /** Inserts the sheets asked for, so many in all. */
  insert: (request: SheetRequest, all: number) => void;
  cancel: () => void;
  goTo: (sheet: MadeSheet) => void;
  remove: (sheets: readonly MadeSheet[]) => void;
  download: (request: SheetRequest) => void;
  close: () => void;
};

/** Does what the person asks of the workbook, one thing at a time, and keeps what came of it. */
export function useWork(): WorkActions {
  const workbook = useContext(WorkbookContext);
  const [work, setWork] = useState<Work>({ state: "idle" });
  const cancellation = useRef(new AbortController());

  function start(action: Action, doing: Work, result: () => Promise<Work>): void {
    const before = closed(work);
    setWork(doing);
    result().then(setWork, (error: unknown) => {
      const failure = failureOf(error);
      if (failure.reason === "cancelled") return setWork({ state: "cancelled", left: failure.left });
      setWork({ state: "failed", action, failure, retry: () => start(action, doing, result), before });
    });
  }

  function inWorkbook(action: Action, doing: Work, result: (workbook: OpenWorkbook) => Promise<Work>): void {
    if (workbook !== null) start(action, doing, () => result(workbook));
  }

  function insert(request: SheetRequest, all: number): void {
    const doing: Work = { state: "inserting", done: 0, all, cancelling: false };
    inWorkbook("insert", doing, async (workbook) => {
      cancellation.current = new AbortController();
      const progress = (done: number, all: number) =>
        setWork((now) => (now.state === "inserting" ? { ...now, done, all } : now));
      return { state: "made", sheets: await workbook.insert(request, progress, cancellation.current.signal) };
    });
  }

  function cancel(): void {
    cancellation.current.abort();
    setWork((now) => (now.state === "inserting" ? { ...now, cancelling: true } : now));
  }

  function goTo(sheet: MadeSheet): void {
    inWorkbook("goTo", work, async (workbook) => {
      await workbook.goTo(sheet);
      return closed(work);
    });
  }

  function remove(sheets: readonly MadeSheet[]): void {
    inWorkbook("remove", { state: "removing" }, async (workbook) => {
      await workbook.remove(sheets);
      return { state: "removed", sheets };
    });
  }

  function download(request: SheetRequest): void {
    const before = closed(work);
    start("download", { state: "downloading" }, async () => ({
      state: "downloaded",
      file: await downloadSheets(request),
      before,
    }));
  }

  function close(): void {
    setWork((now) => ("before" in now ? now.before : { state: "idle" }));
  }

  return { work, insert, cancel, goTo, remove, download, close };
}

/** What a new action leaves behind it: a message about the last one does not outlive it. */
function closed(work: Work): Work {
  return "before" in work ? work.before : work;
}
