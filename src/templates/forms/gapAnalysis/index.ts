import { heads } from "../../heads";
import { gapAnalysisSample } from "../../samples/gapAnalysis";
import type { ConditionalSpec, Row, Template } from "../../template";
import { head } from "./head";
import { members } from "./members";
import { parameters } from "./parameters";

const spacer: Row = { height: 6, cells: [] };

/** Room for the picture: a bar for each row above, a title and a legend. */
const picture: Row = { height: 17, cells: [{ at: "A", name: "picture", style: "note" }] };

const short = "#B42318";
const ahead = "#0B5A2B";
const attention = "#FCE4D6";

const conditionals: readonly ConditionalSpec[] = [
  ...["gapIfAll", "gapIfAllTotal"].flatMap((on): ConditionalSpec[] => [
    { kind: "formula", on, formula: `=AND(ISNUMBER({row:${on}}),{row:${on}}>0)`, color: short, bold: true },
    { kind: "formula", on, formula: `=AND(ISNUMBER({row:${on}}),{row:${on}}<=0)`, color: ahead, bold: true },
  ]),
  { kind: "bar", on: "customers", color: "#F4B183" },
  // Figures without a quota count nowhere, and nobody can act on those without a name.
  {
    kind: "formula",
    on: "quota",
    formula: '=AND({row:quota}="",COUNT({row:achieved}:{row:notCommitted})>0)',
    fill: attention,
    finding: "quota.missing",
  },
  {
    kind: "formula",
    on: "member",
    formula: '=AND({row:member}="",{row:quota}<>"")',
    fill: attention,
    finding: "name.missing",
  },
  {
    kind: "formula",
    on: "averageDeal",
    formula: "=AND(N({averageDeal})=0,COUNT({quota})>0)",
    fill: attention,
    finding: "average.missing",
  },
];

/** Form 11, 业绩缺口分析: what is left of each person's quota, and the customers that must still be found. */
export const gapAnalysis: Template = {
  ...heads.gapAnalysis,
  tabColor: "#C55A11",
  columns: [14, 11, 12, 13, 16, 11, 13, 12, 16, 14, 15, 13, 13, 14],
  rows: [
    { height: 28, cells: [{ at: "A", wide: 14, style: "title", content: { text: "gap.title" } }] },
    head,
    { height: 28, cells: [{ at: "A", wide: 14, style: "note", content: { text: "gap.note" } }] },
    ...parameters,
    spacer,
    ...members,
    { height: 28, cells: [{ at: "A", wide: 14, style: "note", content: { text: "gap.totalNote" } }] },
    picture,
    picture,
    picture,
    { ...picture, repeat: "list" },
  ],
  repeats: {},
  lists: {},
  tables: [{ name: "TeamGaps", first: "member", last: "open", filter: false }],
  conditionals,
  charts: [
    {
      name: "QuotaByMember",
      kind: "stackedBar",
      title: "gap.chart",
      categories: "member",
      series: [
        { name: "achievedHeading", values: "achieved", color: "#2E75B6" },
        { name: "committedPartHeading", values: "committedPart", color: "#70AD47" },
        { name: "notCommittedPartHeading", values: "notCommittedPart", color: "#C5E0B4" },
        { name: "openHeading", values: "open", color: "#F4B183" },
      ],
      position: { from: "A", to: "N", first: "picture", last: "picture" },
    },
  ],
  freeze: { rows: 2, columns: 1 },
  print: { orientation: "landscape", tall: 0, titleOf: "member" },
  sample: gapAnalysisSample,
};
