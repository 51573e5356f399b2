import { useContext, useState } from "react";
import type { FormulaKind } from "../../care/turned";
import type { Area } from "../../sheet/area";
import type { CheckedSheet, KnownSheet, Refreshed, TurnedSheet } from "../care";
import { failureOf } from "../failureOf";
import { LanguageContext } from "../languageContext";
import { useWork, type WorkAtHand } from "../useWork";
import { WorkbookFailure, type MadeSheet, type OpenWorkbook } from "../workbook";

/** What became of formulas, and into what they were to be turned. */
export type TurnedSheets = { into: FormulaKind; turned: readonly TurnedSheet[] };

/** What people do with the sheets of the workbook. */
export type WorkbookKinds = {
  task: "turn" | "takeBack" | "refresh" | "check" | "remove";
  side: "list" | "goTo";
  offer: TurnedSheets;
  news:
    | ({ kind: "turned" } & TurnedSheets)
    /** Sheets that were removed meanwhile are gone. */
    | { kind: "takenBack"; turned: readonly TurnedSheet[]; gone: readonly MadeSheet[] }
    | { kind: "refreshed"; refreshed: Refreshed }
    | { kind: "removed"; name: string };
};

export type WorkbookWork = {
  at: WorkAtHand<WorkbookKinds>;
  /** Null until they have been read. */
  sheets: readonly KnownSheet[] | null;
  checked: CheckedSheet | null;
  list: () => void;
  goTo: (sheet: MadeSheet, area?: Area) => void;
  remove: (sheet: MadeSheet) => void;
  /** Turns the formulas of one sheet, and without one of all that there are then. */
  turn: (chosen: MadeSheet | null, into: FormulaKind) => void;
  takeBack: (turned: readonly TurnedSheet[]) => void;
  refresh: () => void;
  check: () => void;
};

/** Does what people ask for on the screen. */
export function useWorkbookWork(workbook: OpenWorkbook): WorkbookWork {
  const { care } = workbook;
  const language = useContext(LanguageContext);
  const at = useWork<WorkbookKinds>();
  const [sheets, setSheets] = useState<readonly KnownSheet[] | null>(null);
  const [checked, setChecked] = useState<CheckedSheet | null>(null);

  /** People add and remove sheets without the pane: what is meant by a press is what is there then. */
  async function sheetsNow(): Promise<readonly KnownSheet[]> {
    const now = await care.sheets();
    setSheets(now);
    return now;
  }

  function list(): void {
    at.beside("list", async () => void (await sheetsNow()));
  }

  function goTo(sheet: MadeSheet, area?: Area): void {
    at.beside("goTo", async () => {
      try {
        await (area ? care.select(sheet, area) : workbook.goTo(sheet));
      } catch (error) {
        if (failureOf(error).reason === "sheet-missing") list();
        throw error;
      }
    });
  }

  function remove(sheet: MadeSheet): void {
    at.start({
      task: "remove",
      run: async () => {
        await workbook.remove([sheet]);
        setSheets((now) => now && now.filter(({ id }) => id !== sheet.id));
        setChecked((now) => (now?.sheet.id === sheet.id ? null : now));
        return { news: { kind: "removed", name: sheet.name } };
      },
    });
  }

  function turn(chosen: MadeSheet | null, into: FormulaKind): void {
    at.start({
      task: "turn",
      parts: 1,
      run: async (watch) => {
        const wanted = (await sheetsNow()).filter(({ id }) => chosen === null || id === chosen.id);
        if (wanted.length === 0) throw new WorkbookFailure("sheet-missing");
        const turned = await care.turn(wanted, into, watch);
        const isOffer = turned.some(({ replacements }) => replacements.length > 0);
        return isOffer ? { offer: { into, turned } } : { news: { kind: "turned", into, turned } };
      },
    });
  }

  function takeBack(turned: readonly TurnedSheet[]): void {
    at.start({
      task: "takeBack",
      parts: 1,
      run: async (watch) => {
        const there = new Set((await sheetsNow()).map(({ id }) => id));
        const found = turned.filter(({ sheet }) => there.has(sheet.id));
        const gone = turned.flatMap(({ sheet }) => (there.has(sheet.id) ? [] : [sheet]));
        return {
          offer: null,
          news: { kind: "takenBack", turned: await care.takeBack(found, watch), gone },
        };
      },
    });
  }

  function refresh(): void {
    at.start({
      task: "refresh",
      parts: 1,
      run: async (watch) => ({ news: { kind: "refreshed", refreshed: await care.refresh(watch) } }),
    });
  }

  function check(): void {
    at.start({
      task: "check",
      parts: 1,
      run: async (watch) => {
        setChecked(await care.check(language, watch));
        return {};
      },
    });
  }

  return { at, sheets, checked, list, goTo, remove, turn, takeBack, refresh, check };
}
