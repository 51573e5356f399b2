import type { ConditionalSpec } from "../../template";
import { timesMade } from "./done";
import { monday, nextMonday } from "./week";

const missing = "#FCE4D6";
const bad = "#B42318";
const good = "#0B5A2B";
const unplanned = "#1F5FA8";

/** A visit without a day counts nowhere, nor does one on a day of another week. */
function misdated(dates: string, companies: string): ConditionalSpec {
  const outside = `OR({row:${dates}}<${monday},{row:${dates}}>=${nextMonday})`;
  return {
    kind: "formula",
    on: dates,
    formula: `=IF({row:${dates}}="",{row:${companies}}<>"",IF({weekStart}="",FALSE,${outside}))`,
    fill: missing,
    color: bad,
    finding: "visit.date",
  };
}

/** A class that the table above does not know counts nowhere. */
function misclassed(classes: string, companies: string): ConditionalSpec {
  return {
    kind: "formula",
    on: classes,
    formula: `=AND({row:${companies}}<>"",COUNTIF({className},{row:${classes}})=0)`,
    fill: missing,
    color: bad,
    finding: "visit.class",
  };
}

function unfilled(on: string, companies: string): ConditionalSpec {
  return {
    kind: "formula",
    on,
    formula: `=AND({row:${companies}}<>"",{row:${on}}="")`,
    fill: missing,
    finding: "visit.incomplete",
  };
}

/** What needs a second look: too few visits, what is missing, what is late. */
export const attention: readonly ConditionalSpec[] = [
  {
    kind: "formula",
    on: "classPlanned",
    formula: "={row:classPlanned}<N({row:classTarget})",
    color: bad,
    fill: missing,
    finding: "visit.short",
  },
  { kind: "bar", on: "classRate", color: "#A9D18E", full: 1 },
  { kind: "bar", on: "classNext", color: "#9DC3E6" },
  misdated("planDate", "planCompany"),
  misclassed("planClass", "planCompany"),
  unfilled("planWay", "planCompany"),
  unfilled("planAim", "planCompany"),
  { kind: "formula", on: "planState", formula: "={row:planState}={states.1}", color: good },
  {
    kind: "formula",
    on: "planState",
    formula: "={row:planState}={states.2}",
    fill: missing,
    color: bad,
    finding: "visit.overdue",
  },
  misdated("visitDate", "visitCompany"),
  misclassed("visitClass", "visitCompany"),
  {
    kind: "formula",
    on: "visitCompany",
    formula: `=AND({row:visitCompany}<>"",COUNTIF({planCompany},{row:visitCompany})<${timesMade})`,
    color: unplanned,
    bold: true,
  },
  unfilled("visitWay", "visitCompany"),
  unfilled("visitAim", "visitCompany"),
  unfilled("visitResult", "visitCompany"),
  unfilled("visitAction", "visitCompany"),
  {
    kind: "formula",
    on: "visitNext",
    formula:
      '=OR(AND({row:visitCompany}<>"",{row:visitNext}=""),AND({row:visitNext}<>"",{row:visitNext}<={row:visitDate}))',
    fill: missing,
    color: bad,
    finding: "visit.next",
  },
];
