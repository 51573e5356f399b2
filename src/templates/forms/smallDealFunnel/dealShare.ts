import { heading, result } from "../../cells";
import type { DealColumn } from "../funnelParts/deals";

/** How much of the gap an open deal closes when it is won; without a gap nothing hangs on it. */
export const dealShare: DealColumn = {
  heading: heading("K", "small.dealShare"),
  cell: result(
    "K",
    "dealShare",
    "percent",
    '=IF(OR(N({row:amount})=0,N({gap})<=0,COUNTIF({stageName},{row:stage})=0),"",{row:amount}/{gap})',
  ),
};
