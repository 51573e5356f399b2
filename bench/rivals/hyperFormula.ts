import { HyperFormula } from "hyperformula";
import type { Team } from "../funnelGap";

/** A sheet of a spreadsheet engine with a row for each person and the gap of each by a formula of its own. */
export type GapSheet = { gaps(): number[]; setRate(rate: number): unknown; close(): void };

/** Lays a team out as a sheet: win rates in row 1, below it quota, achieved, the funnel and the gap of each person. */
export function gapSheet({ quota, achieved, funnel, winRates }: Team): GapSheet {
  const last = column(1 + winRates[0]!.length);
  const rows = quota.map(([own], at) => {
    const row = at + 2;
    const gap = `=A${row}-B${row}-SUMPRODUCT(C${row}:${last}${row},C$1:${last}$1)`;
    return [own!, achieved[at]![0]!, ...funnel[at]!, gap];
  });
  const engine = HyperFormula.buildFromArray([[null, null, ...winRates[0]!], ...rows], {
    licenseKey: "gpl-v3",
  });
  const answers = { start: { sheet: 0, row: 1, col: 2 + winRates[0]!.length }, rows: quota.length };
  return {
    gaps: () =>
      engine
        .getRangeValues({
          start: answers.start,
          end: { ...answers.start, row: answers.rows },
        })
        .map(([gap]) => Number(gap)),
    setRate: (rate) => engine.setCellContents({ sheet: 0, row: 0, col: 2 }, rate),
    close: () => engine.destroy(),
  };
}

function column(place: number): string {
  return String.fromCharCode("A".charCodeAt(0) + place);
}
