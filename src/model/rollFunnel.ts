import { Refusal } from "./refusal";
import { requireAboveZero } from "./requireAboveZero";
import { requireNotBelowZero } from "./requireNotBelowZero";
import { requireRate } from "./requireRate";
import { requireSameShape } from "./requireSameShape";
import { requireWhole } from "./requireWhole";
import type { Table } from "./table";

/** What a funnel holds when a period ends, by stage, and the deals that it yielded in the period. */
export type RolledPeriod = { stages: readonly number[]; won: number };

const mostPeriods = 1000;

/**
 * Rolls a funnel forward by one stage a period: from stage i to the next moves count × win rate ÷ the next stage's
 * win rate, the last stage yields count × its win rate as won deals, new deals enter the first stage.
 * Sales models, section 4.
 *
 * @param stageDeals - deals by stage, in a row or a column, with their win rates in the same shape
 * @param inflow - new deals of each period, or one number for all of them
 * @param periods - how many; if omitted, one for each inflow or, with a single one, for each stage
 * @throws {Refusal} different-shapes; outside-0-1, not-above-zero (all but the first) or falling for a win rate;
 *   below-zero for deals; different-count; not-above-zero, not-whole or too-many for the periods
 */
export function rollFunnel({
  stageDeals,
  winRates,
  inflow,
  periods,
}: {
  stageDeals: Table;
  winRates: Table;
  inflow: Table;
  periods?: number | undefined;
}): RolledPeriod[] {
  requireStages(stageDeals, winRates);
  eachCell(inflow, (deals, row, column) => requireNotBelowZero(deals, { argument: "inflow", row, column }));
  const rates = winRates.flat();
  const arriving = inflow.flat();
  const count = periods ?? (arriving.length > 1 ? arriving.length : rates.length);
  requirePeriods(count, arriving.length);

  const rolled: RolledPeriod[] = [];
  let stages: readonly number[] = stageDeals.flat();
  for (let period = 0; period < count; period++) {
    const moving = stages.map((deals, stage) => deals * rates[stage]!);
    const entering = arriving.length > 1 ? arriving[period]! : arriving[0]!;
    stages = rates.map((rate, stage) => (stage === 0 ? entering : moving[stage - 1]! / rate));
    rolled.push({ stages, won: moving.at(-1)! });
  }
  return rolled;
}

function requireStages(stageDeals: Table, winRates: Table): void {
  requireSameShape(["winRates", winRates], ["stageDeals", stageDeals]);
  eachCell(stageDeals, (deals, row, column) =>
    requireNotBelowZero(deals, { argument: "stageDeals", row, column }),
  );
  let before = -1;
  eachCell(winRates, (rate, row, column) => {
    const at = { argument: "winRates", row, column } as const;
    requireRate(rate, at);
    if (before >= 0) requireAboveZero(rate, at);
    // More deals would move on than there are.
    if (rate < before) throw new Refusal("falling", at, { value: rate, before });
    before = rate;
  });
}

function requirePeriods(periods: number, inflows: number): void {
  const at = { argument: "periods" } as const;
  requireAboveZero(periods, at);
  requireWhole(periods, at);
  if (periods > mostPeriods) throw new Refusal("too-many", at, { count: periods, limit: mostPeriods });
  if (inflows > 1 && inflows !== periods) {
    throw new Refusal(
      "different-count",
      { argument: "inflow" },
      { count: inflows, other: "periods", otherCount: periods },
    );
  }
}

function eachCell(table: Table, visit: (value: number, row: number, column: number) => void): void {
  table.forEach((cells, row) => cells.forEach((value, column) => visit(value, row, column)));
}
