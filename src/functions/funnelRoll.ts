import { rollFunnel } from "../model/index";
import { customFunction } from "./customFunction";

/** `SALES.FUNNEL_ROLL`: what a funnel holds at the end of each period, and the deals that are won in it. */
export const funnelRoll = customFunction({
  id: "FUNNEL_ROLL",
  parameters: [
    { name: "stageDeals", kind: "numbers" },
    { name: "winRates", kind: "numbers" },
    { name: "inflow", kind: "numbers" },
    { name: "periods", kind: "number", optional: true },
  ],
  calculate: (given) => rollFunnel(given).map(({ stages, won }) => [...stages, won]),
});
