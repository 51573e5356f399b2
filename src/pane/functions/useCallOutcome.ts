import { useContext, useEffect, useState } from "react";
import type { FunctionId } from "../../functions/customFunction";
import type { Cell, WorkbookCells } from "../cells";
import { failureOf } from "../failureOf";
import { LanguageContext } from "../languageContext";
import type { WorkbookFailure } from "../workbook";
import { answerCall, type CallOutcome } from "./calls/answerCall";

export type Answering =
  CallOutcome | { state: "working" } | { state: "failed"; failure: WorkbookFailure; retry: () => void };

/** How long typing rests before what was typed is calculated, in milliseconds. */
const rest = 250;

/** Answers a call each time that its arguments or its place change; the last answer stays until the next one. */
export function useCallOutcome(
  id: FunctionId,
  written: readonly string[],
  { at, cells }: { at: Cell | null; cells: WorkbookCells | null },
): Answering {
  const language = useContext(LanguageContext);
  const [answering, setAnswering] = useState<Answering>({ state: "working" });
  const [turn, setTurn] = useState(0);
  // An object made anew means a new look at the workbook: what is selected changes when a cell was edited.
  const call = JSON.stringify(written);

  useEffect(() => {
    let isCurrent = true;
    const retry = () => setTurn((now) => now + 1);
    const show = (next: Answering) => isCurrent && setAnswering(next);
    const timer = setTimeout(() => {
      const arguments_: string[] = JSON.parse(call);
      answerCall(language, id, arguments_, { at, cells }).then(show, (error: unknown) =>
        show({ state: "failed", failure: failureOf(error), retry }),
      );
    }, rest);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [at, call, cells, id, language, turn]);

  return answering;
}
