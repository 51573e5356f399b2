import { splitTarget } from "../../../model";
import type { Sample } from "../../template";
import { members, products } from "./blocks";
import { weeksOfQuarter } from "./season";

/**
 * Gives the split of a sample on both levels, by the target tier and months of 4, 4 and 5 weeks: what
 * SALES.SPLIT_TARGET answers in a live sheet.
 */
export function modelled(sample: Sample): Sample {
  const column = (name: string) => [sample[name] ?? []].flat().map(Number);
  const single = (name: string) => column(name)[0] ?? 0;
  const names = [sample["product"] ?? []].flat();
  const unit = single("unit");
  const all = Number((Math.round(single("goal") / unit) * unit).toFixed(6));
  const first = splitTarget({
    total: all,
    weights: crossed(
      column("productWeight"),
      products.columns.map(({ weight }) => single(weight)),
    ),
    unit,
    locked: names.map((_, row) => products.columns.map(({ fixed }) => column(fixed!)[row] ?? 0)),
  });
  const parent = first[names.indexOf(sample["parent"] as string)]!;
  const months = members.flatMap(({ quarter, columns }) => {
    const weights = crossed(column("memberWeight"), weeksOfQuarter);
    const split = splitTarget({ total: parent[quarter - 1]!, weights, unit });
    return columns.map((each, at) => [each.split, split.map((row) => row[at]!)] as const);
  });
  return {
    ...Object.fromEntries(products.columns.map(({ split }, at) => [split, first.map((row) => row[at]!)])),
    ...Object.fromEntries(months),
    madeAll: all,
    madeParent: sample["parent"]!,
    madeDay: sample["asOf"]!,
  };
}

function crossed(rows: readonly number[], columns: readonly number[]): number[][] {
  return rows.map((row) => columns.map((column) => row * column));
}
