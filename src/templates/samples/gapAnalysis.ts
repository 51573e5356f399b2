import { addDays, dateSerial } from "../period";
import type { Sample, SampleGiven } from "../template";

/** Quota, achieved, committed, not committed; the first row is the example of Sales models, section 6. */
const figures = [
  [35, 5, 20, 32],
  [40, 18, 22, 16],
  [30, 12, 15, 40],
  [45, 9, 18, 26],
  [38, 26, 14.5, 10],
  [32, 7.5, 21, 24],
  [28, 3, 8, 18],
  [36, 15, 16, 22],
] as const;

/** The figures of a team, five weeks before the period's end. */
export function gapAnalysisSample({ texts, period, people }: SampleGiven): Sample {
  const members = people.length > 0 ? people : texts.gapAnalysis.members;
  const rows = figures.slice(0, members.length);
  return {
    team: texts.gapAnalysis.team,
    asOf: dateSerial(addDays(period.end, -35)),
    averageDeal: 2,
    member: members,
    quota: rows.map(([quota]) => quota),
    achieved: rows.map(([, achieved]) => achieved),
    committed: rows.map(([, , committed]) => committed),
    notCommitted: rows.map(([, , , notCommitted]) => notCommitted),
  };
}
