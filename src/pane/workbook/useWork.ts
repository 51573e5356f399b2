import { useContext, useRef, useState } from "react";
import type { FormulaKind } from "../../care/turned";
import type { Area } from "../../sheet/area";
import type { CheckedSheet, KnownSheet, TurnedSheet, Watch } from "../care";
import { failureOf } from "../failureOf";
import { LanguageContext } from "../languageContext";
import type { MadeSheet, OpenWorkbook } from "../workbook";
import { WorkbookContext } from "../workbookContext";
import type { LongTask, Task, Work } from "./work";

/** What people can do on the screen, and what came of it. */
export type WorkActions = {
  work: Work;
  /** Null until they have been read. */
  sheets: readonly KnownSheet[] | null;
  checked: CheckedSheet | null;
  list: () => void;
  goTo: (sheet: MadeSheet, area?: Area) => void;
  remove: (sheet: MadeSheet) => void;
  turn: (sheets: readonly MadeSheet[], into: FormulaKind) => void;
  takeBack: (turned: readonly TurnedSheet[]) => void;
  refresh: () => void;
  check: () => void;
  cancel: () => void;
  close: () => void;
};

/** Does what the person asks of the workbook, one thing at a time. */
export function useWork(): WorkActions {
  const workbook = useContext(WorkbookContext);
  const language = useContext(LanguageContext);
  const [work, setWork] = useState<Work>({ state: "idle" });
  const [sheets, setSheets] = useState<readonly KnownSheet[] | null>(null);
  const [checked, setChecked] = useState<CheckedSheet | null>(null);
  const cancellation = useRef(new AbortController());

  function start(
    task: Task,
    doing: Work | null,
    result: (workbook: OpenWorkbook) => Promise<Work | null>,
  ): void {
    if (workbook === null) return;
    if (doing !== null) setWork(doing);
    result(workbook).then(
      (done) => done !== null && setWork(done),
      (error: unknown) => {
        const failure = failureOf(error);
        if (failure.reason === "cancelled") setWork({ state: "cancelled" });
        else setWork({ state: "failed", task, failure, retry: () => start(task, doing, result) });
      },
    );
  }

  function startLong(task: LongTask, result: (workbook: OpenWorkbook, watch: Watch) => Promise<Work>): void {
    start(task, { state: "working", task, share: 0, cancelling: false }, (workbook) => {
      cancellation.current = new AbortController();
      const progress = (share: number) =>
        setWork((now) => (now.state === "working" ? { ...now, share } : now));
      return result(workbook, { progress, signal: cancellation.current.signal });
    });
  }

  function list(): void {
    start("list", null, async ({ care }) => {
      setSheets(await care.sheets());
      return null;
    });
  }

  return {
    work,
    sheets,
    checked,
    list,
    goTo: (sheet, area) =>
      start("goTo", null, async (workbook) => {
        await (area ? workbook.care.select(sheet, area) : workbook.goTo(sheet));
        return null;
      }),
    remove: (sheet) =>
      start("remove", { state: "removing" }, async (workbook) => {
        await workbook.remove([sheet]);
        setSheets(await workbook.care.sheets());
        return { state: "removed", name: sheet.name };
      }),
    turn: (chosen, into) =>
      startLong("turn", async ({ care }, watch) => {
        return { state: "turned", into, turned: await care.turn(chosen, into, watch) };
      }),
    takeBack: (turned) =>
      startLong("takeBack", async ({ care }, watch) => {
        return { state: "takenBack", turned: await care.takeBack(turned, watch) };
      }),
    refresh: () =>
      startLong("refresh", async ({ care }, watch) => {
        return { state: "refreshed", refreshed: await care.refresh(watch) };
      }),
    check: () =>
      startLong("check", async ({ care }, watch) => {
        setChecked(await care.check(language, watch));
        return { state: "idle" };
      }),
    cancel: () => {
      cancellation.current.abort();
      setWork((now) => (now.state === "working" ? { ...now, cancelling: true } : now));
    },
    close: () => setWork({ state: "idle" }),
  };
}
