import { funnelGap as source } from "../src/functions/funnelGap";
import { contest } from "./contest";
import type { Figures } from "./figures";
import { random, whole } from "./random";
import { gapSheet } from "./rivals/hyperFormula";
import { handedOver, type Shipped } from "./shipped";

/** The ranges of `SALES.FUNNEL_GAP` for a team: a row for each person, one row of win rates for all. */
export type Team = { quota: number[][]; achieved: number[][]; funnel: number[][]; winRates: number[][] };

const people = 10_000;

/** FUNNEL_GAP for a team in one formula, against a bare loop and against a spreadsheet engine's formula for each row. */
export function funnelGap(shipped: Shipped): Figures {
  const team = newTeam();
  const expected = bareLoop(team).flat();
  const given = [team.quota, team.achieved, team.funnel, team.winRates, null, null, null];
  const blank = team.funnel.map((row, at) => (at === 0 ? [null, ...row.slice(1)] : row));
  const withBlank = handedOver([team.quota, team.achieved, blank, team.winRates, null, null, null]);
  const singles = team.quota.map((_, row) => handedOver(rowOf(team, row)));
  const call = shipped("FUNNEL_GAP");
  const entrant = (name: string, run: () => unknown) => ({
    name,
    run,
    answer: () => (run() as number[][]).flat(),
  });

  const sheet = gapSheet(team);
  const answered = sheet.gaps();
  let edits = 0;
  const rows = contest(expected, [
    entrant("bare loop, checks nothing", () => bareLoop(team)),
    entrant("functions.js", () => call(...given)),
    entrant("functions.js, one cell blank", () => call(...withBlank)),
    entrant("functions.js, a formula a person", () => singles.flatMap((one) => call(...one))),
    entrant("the same in the sources", () => source.answer(given)),
    {
      name: "HyperFormula, after a rate changed",
      run: () => sheet.setRate(edits++ % 2 === 0 ? 0.15 : 0.1),
      answer: () => answered,
    },
    {
      name: "HyperFormula, sheet opened",
      run: () => gapSheet(team).close(),
      answer: () => answered,
    },
  ]);
  sheet.close();
  return { name: "funnel-gap", head: ["10,000 people × 6 stages", "gaps", "time", "÷ bare loop"], rows };
}

function newTeam(): Team {
  const next = random(2026);
  const column = (most: number) => Array.from({ length: people }, () => [whole(next, 0, most) / 10]);
  const winRates = [[0.1, 0.2, 0.3, 0.5, 0.7, 1]];
  const funnel = column(0).map(() => winRates[0]!.map(() => whole(next, 0, 2_000) / 10));
  funnel[0]![0] = 0;
  return handedOver({ quota: column(50_000), achieved: column(20_000), funnel, winRates });
}

function rowOf({ quota, achieved, funnel, winRates }: Team, row: number): unknown[] {
  return [quota[row]![0], achieved[row]![0], [funnel[row]], winRates, null, null, null];
}

function bareLoop({ quota, achieved, funnel, winRates }: Team): number[][] {
  const rates = winRates[0]!;
  const gaps: number[][] = [];
  for (let row = 0; row < quota.length; row++) {
    const amounts = funnel[row]!;
    let expected = 0;
    for (let column = 0; column < amounts.length; column++) expected += amounts[column]! * rates[column]!;
    gaps.push([quota[row]![0]! - achieved[row]![0]! - expected]);
  }
  return gaps;
}
