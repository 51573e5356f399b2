import type { ContentSpec } from "../../template";
import { today } from "./today";

/** Gives the day that lies so many times as long before the period's end as the cell `time` says. */
export function lastDayToEnter(time: string, times = 1): ContentSpec {
  const unknown = `OR({periodEnd}="",${time}="")`;
  const days = times === 1 ? time : `${times}*${time}`;
  return {
    live: `=IF(${unknown},"",SALES.FUNNEL_DEADLINE({periodEnd},${days},${today}))`,
    plain: `=IF(${unknown},"",{periodEnd}-${days})`,
  };
}
