import { funnelGaps, Refusal, type Table } from "../model/index";
import { readCells, type Cells } from "./readCells";

/**
 * Answers `SALES.FUNNEL_GAP` for a team that asks for the gap, and whose ranges fit and hold nothing but numbers:
 * ten thousand rows at once. Anything else is left to the way that says row by row what is wrong.
 */
export function teamGaps(passed: readonly unknown[]): number[][] | undefined {
  const [quota, achieved, funnel, winRates, , , show] = passed.map((one) => readCells(one));
  if (show || !quota || !achieved || !funnel || !winRates) return undefined;
  const rows = quota.length;
  const stages = funnel[0]?.length ?? 0;
  const fits =
    rows > 1 &&
    isTable(quota, rows, 1) &&
    isTable(achieved, rows, 1) &&
    isTable(funnel, rows, stages) &&
    isTable(winRates, winRates.length === 1 ? 1 : rows, stages);
  if (!fits) return undefined;
  try {
    return funnelGaps({ quota, achieved, funnel, winRates });
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function isTable(cells: Cells, rows: number, columns: number): cells is Table {
  if (cells.length !== rows) return false;
  for (const row of cells) {
    if (row.length !== columns) return false;
    for (let column = 0; column < columns; column++) {
      if (!Number.isFinite(row[column])) return false;
    }
  }
  return true;
}
