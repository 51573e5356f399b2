import type { SheetTextKey } from "../../../locales/sheets";
import { columnLetters, columnNumber } from "../../../sheet/address";
import type { InputKey } from "../../cells";
import type { DealColumn } from "../funnelParts/deals";

/** The evidence without which a deal does not stand in a stage, and the stage that it opens. */
type Evidence = { name: string; heading: InputKey; said: SheetTextKey };

/**
 * Sales models, section 1: the evidence of each milestone, from the target's to the signed contract. A milestone that is
 * reached leads into the next stage, so there is one for each stage of the funnel, in the same order.
 */
export const evidence = [
  { name: "evidenceLead", heading: "large.evidence.lead", said: "large.evidence.lead.said" },
  { name: "evidenceInterest", heading: "large.evidence.interest", said: "large.evidence.interest.said" },
  { name: "evidenceQualified", heading: "large.evidence.qualified", said: "large.evidence.qualified.said" },
  { name: "evidenceAccepted", heading: "large.evidence.accepted", said: "large.evidence.accepted.said" },
  {
    name: "evidenceNegotiation",
    heading: "large.evidence.negotiation",
    said: "large.evidence.negotiation.said",
  },
  { name: "evidenceWon", heading: "large.evidence.won", said: "large.evidence.won.said" },
] as const satisfies readonly Evidence[];

/** The first of the columns that are ticked. */
const firstColumn = columnNumber("K");

/** A column to tick for each stage. */
export const evidenceColumns: readonly DealColumn[] = evidence.map(({ name, heading }, index) => {
  const at = columnLetters(firstColumn + index);
  return {
    heading: { at, style: "subheading", content: { text: heading } },
    cell: {
      at,
      name,
      style: "inputCenter",
      input: { label: heading, hint: `${heading}.hint`, accept: { kind: "list", of: "ticks" } },
    },
  };
});

const ticked = `{row:${evidence[0].name}}:{row:${evidence[evidence.length - 1]!.name}}`;
const place = `(COLUMN(${ticked})-COLUMN({row:${evidence[0].name}})+1)`;
const given = "MATCH({row:stage},{stageName..wonName},0)";

/** The first evidence that is missing: one that is ticked stands behind all that can be missing. */
const firstMissing = `SUMPRODUCT(MIN(${place}+${evidence.length}*(${ticked}={ticks})))`;

/**
 * Says in which stage a deal counts: the last one, up to the stage it is given, up to which all evidence is there; without
 * the first, among the targets. A later tick does not make good an earlier one: a milestone leads into the next stage only.
 */
export const countedStage = [
  '=IF(OR({row:stage}="",COUNTIF({stageName..wonName},{row:stage})=0),"",',
  `INDEX({targetName..wonName},MIN(1+${given},${firstMissing})))`,
].join("");
