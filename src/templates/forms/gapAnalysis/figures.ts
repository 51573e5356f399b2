import type { FormatName } from "../../../sheet/styles";
import type { ContentSpec } from "../../template";
import { wholeDeals } from "../funnelParts/wholeDeals";

type Step =
  | "gapNow"
  | "committedPart"
  | "gapIfCommitted"
  | "notCommittedPart"
  | "gapIfAll"
  | "opportunities"
  | "customers"
  | "weekly";

/** A column that is calculated for each person. */
type Figure = { at: string; name: Step | "open"; format: FormatName; content: ContentSpec };

const funnel =
  "{row:quota},{row:achieved},{row:committed}:{row:notCommitted},{usedCommittedRate..usedNotCommittedRate}";

/** Customers cannot be counted before P3 and P4 are known. */
const uncounted = 'OR({row:gapIfAll}="",{entryRate}=0,{averageDeal}=0)';

/** Sales models, section 6, step by step. */
export const figures: readonly Figure[] = [
  { at: "F", name: "gapNow", format: "amount", content: step("{row:quota}-{row:achieved}") },
  { at: "G", name: "committedPart", format: "amount", content: step("{row:committed}*{committedRate}") },
  { at: "H", name: "gapIfCommitted", format: "amount", content: step("{row:gapNow}-{row:committedPart}") },
  {
    at: "I",
    name: "notCommittedPart",
    format: "amount",
    content: step("{row:notCommitted}*{notCommittedRate}"),
  },
  {
    ...{ at: "J", name: "gapIfAll", format: "amount" },
    content: {
      live: `=IF({row:quota}="","",SALES.FUNNEL_GAP(${funnel}))`,
      plain: '=IF({row:quota}="","",{row:gapIfCommitted}-{row:notCommittedPart})',
    },
  },
  {
    ...{ at: "K", name: "opportunities", format: "amount" },
    content: { formula: '=IF(OR({row:gapIfAll}="",{entryRate}=0),"",MAX(0,{row:gapIfAll})/{entryRate})' },
  },
  {
    ...{ at: "L", name: "customers", format: "count" },
    content: {
      live: `=IF(${uncounted},"",SALES.FUNNEL_GAP(${funnel},{averageDeal},{entryRate},"leads"))`,
      plain: `=IF(${uncounted},"",${wholeDeals("{row:opportunities}/{averageDeal}")})`,
    },
  },
  {
    ...{ at: "M", name: "weekly", format: "amount" },
    content: {
      formula:
        '=IF({row:customers}="","",IF(OR({weeksLeft}="",{weeksLeft}=0),"",{row:customers}/MAX(1,{weeksLeft})))',
    },
  },
  // Bars cannot show a person who is ahead: a gap below 0 would stand on the other side of the axis.
  { at: "N", name: "open", format: "amount", content: step("MAX(0,{row:gapIfAll})") },
];

/** Who has no quota has no gap. */
function step(formula: string): ContentSpec {
  return { formula: `=IF({row:quota}="","",${formula})` };
}
