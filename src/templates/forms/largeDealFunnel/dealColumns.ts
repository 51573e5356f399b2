import { heading, input, money, rate, result } from "../../cells";
import type { DealColumn } from "../funnelParts/deals";
import { negotiation, paidInPeriod } from "./collection";
import { countedStage, evidenceColumns } from "./evidence";

const softwareShare = 'IF({row:softwareShare}="",{usualShare},{row:softwareShare})';

/** What the period's collection has of a deal: its part of the negotiation, or what a won one still brings. */
const dealCollection = [
  '=IF({row:countedStage}="","",',
  `IF({row:countedStage}={stageName.${negotiation}},N({row:amount})*{winRate.${negotiation}}*${paidInPeriod}*${softwareShare},`,
  `IF({row:countedStage}={wonName},N({row:dealCollectible})*${softwareShare},0)))`,
].join("");

/** What an open deal brings in the period when it is won, as a part of the gap; without a gap nothing hangs on it. */
const dealShare = [
  '=IF(OR({row:countedStage}="",{row:countedStage}={wonName},N({row:amount})=0,N({gap})<=0),"",',
  `{row:amount}*${paidInPeriod}*${softwareShare}/{gap})`,
].join("");

/** What a large deal says beside the common columns: its evidence, where it counts, what of it comes in. */
export const dealColumns: readonly DealColumn[] = [
  ...evidenceColumns,
  {
    heading: heading("Q", "large.countedStage"),
    cell: {
      at: "Q",
      name: "countedStage",
      style: "resultCenter",
      content: { formula: countedStage },
    },
  },
  {
    heading: heading("R", "large.softwareShare"),
    cell: input("R", "softwareShare", "large.softwareShare", rate, { format: "percent" }),
  },
  {
    heading: heading("S", "large.dealCollectible"),
    cell: input("S", "dealCollectible", "large.dealCollectible", money, {
      style: "inputNumber",
      format: "amount",
    }),
  },
  {
    heading: heading("T", "large.dealCollection"),
    cell: result("T", "collection", "quantityOrBlank", dealCollection),
  },
  {
    heading: heading("U", "large.dealShare"),
    cell: result("U", "dealShare", "percent", dealShare),
  },
];
