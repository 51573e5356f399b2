import { standardFunnel } from "../model/index";
import { rowFunction } from "./rowFunction";

/** `SALES.FUNNEL_STANDARD`: what a balanced funnel must hold at all times to win so many deals a period. */
export const funnelStandard = rowFunction({
  id: "FUNNEL_STANDARD",
  parameters: [
    { name: "deals", kind: "number", rows: "each" },
    { name: "shape", kind: "numbers", rows: "shared" },
  ],
  calculate: ({ deals, shape }, row) => standardFunnel(deals[row]!, shape[row]!),
});
