import { useState, type KeyboardEvent } from "react";
import type { WorkbookView, WorksheetView } from "../workbook/view";
import { Dialog } from "./Dialog";
import type { Theme } from "../theme";
import { shade } from "./shade";
import { useText } from "./useText";

type Props = { onTurn(): boolean; theme: Theme; workbook: WorkbookView };

/** The tabs of the visible sheets; `onTurn` says whether the sheet may be left now. */
export function SheetTabs({ onTurn, theme, workbook }: Props) {
  const text = useText();
  const [doomed, setDoomed] = useState<WorksheetView | null>(null);
  const { activeWorksheet } = workbook;
  const shown = workbook.worksheets.filter(({ visibility }) => visibility === "Visible");

  const mayRemove = shown.length > 1 && !workbook.structureProtected;

  function turnTo(sheet: WorksheetView | undefined) {
    if (sheet && onTurn()) workbook.activate(sheet);
  }

  function handleKeyDown(event: KeyboardEvent<HTMLElement>, at: number) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = step && shown[at + step];
    if (next) {
      turnTo(next);
      document.getElementById(`tab-${next.id}`)?.focus();
    }
    if (event.key === "Delete" && mayRemove) setDoomed(shown[at] ?? null);
  }

  return (
    <div className="tabs">
      <div aria-label={text("tabs.name")} className="tab-list" role="tablist">
        {shown.map((sheet, at) => (
          <button
            aria-controls="sheet-grid"
            aria-selected={sheet.id === activeWorksheet.id}
            className="tab"
            id={`tab-${sheet.id}`}
            key={sheet.id}
            onClick={() => turnTo(sheet)}
            onKeyDown={(event) => handleKeyDown(event, at)}
            role="tab"
            style={{ borderTopColor: sheet.tabColor ? shade(sheet.tabColor, theme) : undefined }}
            tabIndex={sheet.id === activeWorksheet.id ? 0 : -1}
            type="button"
          >
            {sheet.name}
          </button>
        ))}
      </div>
      <button
        aria-label={text("tabs.add")}
        className="tab-button"
        disabled={workbook.structureProtected}
        onClick={() => onTurn() && workbook.addWorksheet()}
        title={text("tabs.add")}
        type="button"
      >
        +
      </button>
      <button
        aria-label={text("tabs.remove", { sheet: activeWorksheet.name })}
        className="tab-button"
        disabled={!mayRemove}
        onClick={() => onTurn() && setDoomed(activeWorksheet)}
        title={text("tabs.remove", { sheet: activeWorksheet.name })}
        type="button"
      >
        −
      </button>
      {doomed && (
        <Dialog
          message={text("tabs.removeMessage")}
          onCancel={() => setDoomed(null)}
          title={text("tabs.removeTitle", { sheet: doomed.name })}
        >
          <button onClick={() => setDoomed(null)} type="button">
            {text("tabs.keep")}
          </button>
          <button
            className="button-primary"
            onClick={() => {
              workbook.removeWorksheet(doomed);
              setDoomed(null);
            }}
            type="button"
          >
            {text("tabs.removeYes")}
          </button>
        </Dialog>
      )}
    </div>
  );
}
