import type { Picture } from "./explanation";
import type { Writing } from "./writing";

const mostStages = 12;

/** Pictures a funnel by its win rates, amounts of one rate together; nothing where that is no funnel. */
export function funnelPicture(
  writing: Writing,
  amounts: readonly number[],
  rates: readonly number[],
): { picture?: Picture } {
  const byRate = new Map<number, number>();
  amounts.forEach((amount, place) => byRate.set(rates[place]!, (byRate.get(rates[place]!) ?? 0) + amount));
  const stages = [...byRate].sort(([a], [b]) => a - b);
  const isFunnel = stages.length > 1 && stages.length <= mostStages && amounts.every((amount) => amount >= 0);
  if (!isFunnel) return {};
  return {
    picture: {
      kind: "funnel",
      stages: stages.map(([rate, amount]) => ({
        name: writing.percent(rate),
        amount,
        expected: amount * rate,
      })),
    },
  };
}
