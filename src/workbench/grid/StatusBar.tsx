import { useContext, useMemo } from "react";
import type { Session } from "./session";
import { summary } from "./summary";
import { LanguageContext, useText } from "./useText";

/** The line below the grid: what the workbook is doing, and what the chosen numbers come to. */
export function StatusBar({ session: { editing, selection, sheet, workbook } }: { session: Session }) {
  const text = useText();
  const language = useContext(LanguageContext);
  const { area } = selection;
  const { version } = workbook;
  const { average, count, sum } = useMemo(
    () => summary(sheet, area),
    [sheet, version, area.row, area.column, area.rows, area.columns],
  );
  const number = (value: number) => value.toLocaleString(language, { maximumSignificantDigits: 12 });
  const state = workbook.busy ? "status.busy" : editing.draft === null ? "status.ready" : "status.editing";
  return (
    <div className="status-bar">
      <span role="status">{text(state)}</span>
      {sheet.protected && <span className="status-protected">{text("status.protected")}</span>}
      <span className="status-gap" />
      {count > 1 && (
        <>
          {average !== null && <span>{text("status.average", { value: number(average) })}</span>}
          <span>{text("status.count", { value: number(count) })}</span>
          {sum !== null && <span>{text("status.sum", { value: number(sum) })}</span>}
        </>
      )}
    </div>
  );
}
