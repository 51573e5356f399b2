import { useContext, useEffect, useState } from "react";
import type { FunctionId } from "../../functions/customFunction";
import type { Argument } from "../../model/index";
import type { Cell, WorkbookCells } from "../cells";
import { failureOf } from "../failureOf";
import { LanguageContext } from "../languageContext";
import type { WorkbookFailure } from "../workbook";
import { answerCall, type CallOutcome } from "./calls/answerCall";

type Outcome =
  CallOutcome | { state: "working" } | { state: "failed"; failure: WorkbookFailure; retry: () => void };

/** What came of a call; `written` are the arguments it is about, which are late while new ones are calculated. */
export type Answering = Outcome & { written: readonly string[]; isLate: boolean };

/** How long typing rests before what was typed is calculated, in milliseconds. */
const rest = 250;

/** Answers a call each time that its arguments or its place change; the last answer stays until the next one. */
export function useCallOutcome(
  id: FunctionId,
  written: readonly string[],
  { at, cells, required }: { at: Cell | null; cells: WorkbookCells | null; required?: readonly Argument[] },
): Answering {
  const language = useContext(LanguageContext);
  // An object made anew means a new look at the workbook: what is selected changes when a cell was edited.
  const call = JSON.stringify(written);
  const needed = required?.join();
  const [known, setKnown] = useState<{ call: string; outcome: Outcome }>({
    call,
    outcome: { state: "working" },
  });
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    const retry = () => setTurn((now) => now + 1);
    const show = (outcome: Outcome) => isCurrent && setKnown({ call, outcome });
    const timer = setTimeout(() => {
      answerCall(language, id, argumentsOf(call), { at, cells, required }).then(show, (error: unknown) =>
        show({ state: "failed", failure: failureOf(error), retry }),
      );
    }, rest);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [at, call, cells, id, language, needed, turn]);

  return { ...known.outcome, written: argumentsOf(known.call), isLate: known.call !== call };
}

function argumentsOf(call: string): string[] {
  return JSON.parse(call);
}
