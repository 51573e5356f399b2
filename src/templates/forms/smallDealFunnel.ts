import { standardRates, standardStages } from "../../model";
import type { SheetTextKey } from "../../locales/sheets";
import { heads } from "../heads";
import type { Accept, CellSpec, Row, Template } from "../template";
import { smallDealFunnelSample } from "../samples/smallDealFunnel";

const amount: Accept = { kind: "amount" };
const rate: Accept = { kind: "rate" };
const shortText: Accept = { kind: "text", maxLength: 60 };

function heading(at: string, text: SheetTextKey, name?: string): CellSpec {
  return { at, style: "heading", content: { text }, ...(name && { name }) };
}

function label(at: string, text: SheetTextKey, wide = 1): CellSpec {
  return { at, wide, style: "label", content: { text } };
}

function result(
  at: string,
  format: NonNullable<CellSpec["format"]>,
  formula: string,
  name?: string,
): CellSpec {
  return { at, style: "result", format, content: { formula }, ...(name && { name }) };
}

const head: Row = {
  height: 22,
  cells: [
    label("A", "funnel.person"),
    {
      at: "B",
      wide: 2,
      style: "input",
      name: "person",
      content: { fact: "person" },
      input: { label: "funnel.person", hint: "funnel.person.hint", accept: shortText },
    },
    label("D", "funnel.period"),
    { at: "E", wide: 3, style: "resultText", content: { fact: "period" } },
    label("H", "funnel.asOf"),
    {
      at: "I",
      wide: 2,
      style: "inputCenter",
      format: "date",
      name: "asOf",
      content: { formula: "=TODAY()" },
      input: { label: "funnel.asOf", hint: "funnel.asOf.hint", accept: { kind: "date" } },
    },
  ],
};

const keyLabels: Row = {
  height: 34,
  cells: [
    heading("A", "funnel.quota"),
    heading("B", "funnel.achieved"),
    heading("C", "funnel.ownAverage"),
    heading("D", "funnel.entryRate"),
    heading("E", "funnel.weeks"),
    heading("F", "funnel.dayLimit"),
    heading("G", "funnel.average"),
    heading("H", "funnel.gap"),
    heading("I", "funnel.deals"),
    heading("J", "funnel.leads"),
  ],
};

/** The sheet is silent, not full of zeros and errors, until the quota and a deal size are known. */
const untilKnown = 'OR({quota}="",{average}=0)';

/** Rounded up as the model does: a quotient that is whole but for floating-point noise counts as whole. */
function wholeDeals(quotient: string): string {
  return `MAX(0,ROUNDUP(${quotient}-1E-9*MAX(1,${quotient}),0))`;
}

const keyFigures: Row = {
  height: 26,
  cells: [
    {
      at: "A",
      style: "inputCenter",
      format: "amount",
      name: "quota",
      input: { label: "funnel.quota", hint: "funnel.quota.hint", accept: amount },
    },
    {
      at: "B",
      style: "inputCenter",
      format: "amount",
      name: "achieved",
      input: { label: "funnel.achieved", hint: "funnel.achieved.hint", accept: amount },
    },
    {
      at: "C",
      style: "inputCenter",
      format: "amount",
      name: "ownAverage",
      input: { label: "funnel.ownAverage", hint: "funnel.ownAverage.hint", accept: amount },
    },
    {
      at: "D",
      style: "inputCenter",
      format: "percent",
      name: "entryRate",
      content: { number: standardRates.entry },
      input: { label: "funnel.entryRate", hint: "funnel.entryRate.hint", accept: rate },
    },
    {
      at: "E",
      style: "inputCenter",
      format: "count",
      name: "weeks",
      content: { number: 12 },
      input: { label: "funnel.weeks", hint: "funnel.weeks.hint", accept: { kind: "whole", min: 1, max: 53 } },
    },
    {
      at: "F",
      style: "inputCenter",
      format: "count",
      name: "dayLimit",
      content: { number: 7 },
      input: {
        label: "funnel.dayLimit",
        hint: "funnel.dayLimit.hint",
        accept: { kind: "whole", min: 1, max: 365 },
      },
    },
    {
      at: "G",
      style: "key",
      format: "amountOrBlank",
      name: "average",
      content: {
        formula:
          '=IF({ownAverage}<>"",{ownAverage},IF(SUM({count})=0,0,SUMPRODUCT(SUMIF({stage},{stageName},{amount}))/SUM({count})))',
      },
    },
    {
      at: "H",
      style: "key",
      format: "amount",
      name: "gap",
      content: {
        live: '=IF({quota}="","",SALES.FUNNEL_GAP({quota},{achieved},{stageAmount},{winRate}))',
        plain: '=IF({quota}="","",{quota}-{achieved}-SUMPRODUCT({stageAmount},{winRate}))',
      },
    },
    {
      at: "I",
      style: "key",
      format: "count",
      name: "dealsShort",
      content: {
        live: `=IF(${untilKnown},"",SALES.FUNNEL_GAP({quota},{achieved},{stageAmount},{winRate},{average},{entryRate},"deals"))`,
        plain: `=IF(${untilKnown},"",${wholeDeals("{gap}/{average}")})`,
      },
    },
    {
      at: "J",
      style: "key",
      format: "count",
      name: "leadsShort",
      content: {
        live: `=IF(OR(${untilKnown},{entryRate}=0),"",SALES.FUNNEL_GAP({quota},{achieved},{stageAmount},{winRate},{average},{entryRate},"leads"))`,
        plain: `=IF(OR(${untilKnown},{entryRate}=0),"",${wholeDeals("{gap}/{average}/{entryRate}")})`,
      },
    },
  ],
};

const analysisHeading: Row = {
  height: 34,
  cells: [
    heading("A", "funnel.stage"),
    heading("B", "funnel.winRate"),
    heading("C", "funnel.count"),
    heading("D", "funnel.stageAmount"),
    heading("E", "funnel.expectedDeals"),
    heading("F", "funnel.expectedAmount"),
    heading("G", "funnel.shape"),
    heading("H", "funnel.standard"),
    heading("I", "funnel.balance"),
    heading("J", "funnel.stale"),
  ],
};

/** Deals in each stage of a balanced funnel. Sales models, section 2. */
const standardShape = [10, 6, 3, 2];

const stageNames: readonly SheetTextKey[] = [
  "funnel.stage.interest",
  "funnel.stage.proposal",
  "funnel.stage.negotiation",
  "funnel.stage.won",
];

/** One row for each stage; only the open ones count for what is still expected. */
const stageRows: readonly Row[] = stageNames.map((name, index) => {
  const won = index === stageNames.length - 1;
  return {
    height: 20,
    cells: [
      {
        at: "A",
        style: "input",
        name: won ? "wonName" : "stageName",
        content: { text: name },
        input: { label: "funnel.stage", hint: "funnel.stage.hint", accept: shortText },
      },
      {
        at: "B",
        style: "inputCenter",
        format: "percent",
        name: won ? "wonRate" : "winRate",
        content: { number: standardStages.smallDeals[index]!.winRate },
        input: { label: "funnel.winRate", hint: "funnel.winRate.hint", accept: rate },
      },
      result(
        "C",
        "countOrBlank",
        `=COUNTIF({stage},{row:${won ? "wonName" : "stageName"}})`,
        won ? "wonCount" : "count",
      ),
      ...(won
        ? [
            result("D", "amountOrBlank", "=SUMIF({stage},{wonName},{amount})", "wonAmount"),
            { at: "E", style: "result" } as const,
            { at: "F", style: "result" } as const,
          ]
        : [
            result("D", "amountOrBlank", "={row:count}*{average}", "stageAmount"),
            result("E", "quantityOrBlank", "={row:count}*{row:winRate}", "expectedDeals"),
            result("F", "amountOrBlank", "={row:stageAmount}*{row:winRate}", "expectedAmount"),
          ]),
      {
        at: "G",
        style: "inputCenter",
        format: "count",
        name: won ? "wonShape" : "shape",
        content: { number: standardShape[index]! },
        input: {
          label: "funnel.shape",
          hint: "funnel.shape.hint",
          accept: amount,
        },
      },
      result(
        "H",
        "quantity",
        `=IF(OR(${untilKnown},{wonShape}=0),"",{quota}/{average}/{weeks}*{row:${won ? "wonShape" : "shape"}}/{wonShape})`,
        won ? "wonStandard" : "standard",
      ),
      ...(won
        ? [{ at: "I", style: "result" } as const, { at: "J", style: "result" } as const]
        : [
            result("I", "quantity", '=IF({row:standard}="","",{row:count}-{row:standard})', "balance"),
            result(
              "J",
              "countOrBlank",
              '=COUNTIFS({stage},{row:stageName},{daysInStage},">"&{dayLimit})',
              "stale",
            ),
          ]),
    ],
  };
});

const analysisTotal: Row = {
  height: 20,
  cells: [
    { at: "A", style: "totalText", content: { text: "funnel.open" } },
    { at: "B", style: "total" },
    {
      at: "C",
      style: "total",
      format: "countOrBlank",
      name: "openCount",
      content: { formula: "=SUM({count})" },
    },
    {
      at: "D",
      style: "total",
      format: "amountOrBlank",
      name: "openAmount",
      content: { formula: "=SUM({stageAmount})" },
    },
    {
      at: "E",
      style: "total",
      format: "quantityOrBlank",
      name: "allExpectedDeals",
      content: { formula: "=SUM({expectedDeals})" },
    },
    {
      at: "F",
      style: "total",
      format: "amountOrBlank",
      name: "allExpectedAmount",
      content: { formula: "=SUM({expectedAmount})" },
    },
    { at: "G", style: "total" },
    { at: "H", style: "total", format: "quantityOrBlank", content: { formula: "=SUM({standard})" } },
    { at: "I", style: "total" },
    {
      at: "J",
      style: "total",
      format: "countOrBlank",
      name: "allStale",
      content: { formula: "=SUM({stale})" },
    },
  ],
};

const rollHeading: Row = {
  height: 34,
  cells: [
    heading("A", "roll.week"),
    heading("B", "roll.inflow"),
    heading("C", "funnel.stage.interest"),
    heading("D", "funnel.stage.proposal"),
    heading("E", "funnel.stage.negotiation"),
    heading("F", "roll.won", "rollWonHeading"),
  ],
};

const rollToday: Row = {
  cells: [
    { at: "A", style: "labelCenter", content: { text: "roll.today" }, name: "rollToday" },
    { at: "B", style: "result" },
    result("C", "quantityOrBlank", "={count.1}", "rollInterest"),
    result("D", "quantityOrBlank", "={count.2}", "rollProposal"),
    result("E", "quantityOrBlank", "={count.3}", "rollNegotiation"),
    { at: "F", style: "result" },
  ],
};

/** One step a week: count × win rate ÷ the next stage's win rate moves on, the last stage yields won deals. */
const rollWeek: Row = {
  repeat: "rollWeeks",
  cells: [
    {
      at: "A",
      style: "labelCenter",
      format: "step",
      name: "rollWeek",
      content: { formula: "=ROW()-ROW({rollToday})" },
    },
    {
      at: "B",
      style: "inputCenter",
      format: "count",
      name: "inflow",
      input: { label: "roll.inflow", hint: "roll.inflow.hint", accept: amount },
    },
    result("C", "quantityOrBlank", "={row:inflow}", "rollInterest"),
    result(
      "D",
      "quantityOrBlank",
      "=IF({winRate.2}=0,0,{up:rollInterest}*{winRate.1}/{winRate.2})",
      "rollProposal",
    ),
    result(
      "E",
      "quantityOrBlank",
      "=IF({winRate.3}=0,0,{up:rollProposal}*{winRate.2}/{winRate.3})",
      "rollNegotiation",
    ),
    result("F", "quantityOrBlank", "={up:rollNegotiation}*{winRate.3}", "rollWon"),
  ],
};

const rollTotal: Row = {
  cells: [
    { at: "A", style: "totalCenter", content: { text: "roll.total" }, name: "rollTotal" },
    { at: "B", style: "total", format: "countOrBlank", content: { formula: "=SUM({inflow})" } },
    { at: "C", style: "total" },
    { at: "D", style: "total" },
    { at: "E", style: "total" },
    { at: "F", style: "total", format: "quantityOrBlank", content: { formula: "=SUM({rollWon})" } },
  ],
};

const dealsHeading: Row = {
  height: 34,
  cells: [
    heading("A", "deals.customer"),
    heading("B", "deals.product"),
    heading("C", "deals.stage"),
    heading("D", "deals.amount"),
    heading("E", "deals.entered"),
    heading("F", "deals.close"),
    heading("G", "deals.seller"),
    heading("H", "deals.next"),
    heading("I", "deals.days"),
    heading("J", "deals.expected"),
  ],
};

const deal: Row = {
  height: 20,
  repeat: "deals",
  cells: [
    {
      at: "A",
      style: "input",
      name: "customer",
      input: { label: "deals.customer", hint: "deals.customer.hint", accept: shortText },
    },
    {
      at: "B",
      style: "input",
      name: "product",
      input: { label: "deals.product", hint: "deals.product.hint", accept: shortText },
    },
    {
      at: "C",
      style: "inputCenter",
      name: "stage",
      input: {
        label: "deals.stage",
        hint: "deals.stage.hint",
        accept: { kind: "list", of: "stageName..wonName" },
      },
    },
    {
      at: "D",
      style: "inputNumber",
      format: "amount",
      name: "amount",
      input: { label: "deals.amount", hint: "deals.amount.hint", accept: amount },
    },
    {
      at: "E",
      style: "inputCenter",
      format: "date",
      name: "entered",
      input: { label: "deals.entered", hint: "deals.entered.hint", accept: { kind: "date" } },
    },
    {
      at: "F",
      style: "inputCenter",
      format: "date",
      name: "close",
      input: { label: "deals.close", hint: "deals.close.hint", accept: { kind: "date" } },
    },
    {
      at: "G",
      style: "input",
      name: "seller",
      input: { label: "deals.seller", hint: "deals.seller.hint", accept: shortText },
    },
    {
      at: "H",
      style: "input",
      name: "next",
      input: { label: "deals.next", hint: "deals.next.hint", accept: { kind: "text", maxLength: 200 } },
    },
    result(
      "I",
      "count",
      '=IF({row:entered}="","",MAX(0,IF({asOf}="",TODAY(),{asOf})-{row:entered}))',
      "daysInStage",
    ),
    result(
      "J",
      "amount",
      '=IF(OR({row:amount}="",{row:stage}=""),"",{row:amount}*SUMIF({stageName..wonName},{row:stage},{winRate..wonRate}))',
      "dealExpected",
    ),
  ],
};

/** Form 7, 常规销售漏斗表: the analysis of Sales models 2 to 4 above the list of deals that it counts. */
export const smallDealFunnel: Template = {
  ...heads.smallDealFunnel,
  tabColor: "#2E75B6",
  columns: [22, 15, 12, 12, 13, 13, 12, 24, 12, 13],
  rows: [
    { height: 30, cells: [{ at: "A", wide: 10, style: "title", content: { text: "funnel.title" } }] },
    head,
    { height: 20, cells: [{ at: "A", wide: 10, style: "note", content: { text: "funnel.note" } }] },
    keyLabels,
    keyFigures,
    { height: 8, cells: [] },
    { height: 22, cells: [{ at: "A", wide: 10, style: "section", content: { text: "funnel.analysis" } }] },
    analysisHeading,
    ...stageRows,
    analysisTotal,
    { height: 8, cells: [] },
    { height: 22, cells: [{ at: "A", wide: 10, style: "section", content: { text: "roll.title" } }] },
    rollHeading,
    rollToday,
    rollWeek,
    rollTotal,
    { height: 8, cells: [] },
    { height: 22, cells: [{ at: "A", wide: 10, style: "section", content: { text: "deals.title" } }] },
    dealsHeading,
    deal,
  ],
  repeats: { rollWeeks: 6, deals: 40 },
  lists: {},
  tables: [{ name: "Deals", first: "customer", last: "dealExpected" }],
  conditionals: [
    // A deal in a stage that is not in the analysis counts nowhere: a renamed stage must not pass in silence.
    {
      kind: "formula",
      on: "stage",
      formula: '=AND({row:stage}<>"",COUNTIF({stageName..wonName},{row:stage})=0)',
      fill: "#FCE4D6",
      color: "#B42318",
    },
    { kind: "bar", on: "count", color: "#9DC3E6" },
    { kind: "formula", on: "gap", formula: "=AND(ISNUMBER({gap}),{gap}>0)", color: "#B42318" },
    {
      kind: "formula",
      on: "balance",
      formula: "=AND(ISNUMBER({row:balance}),{row:balance}<0)",
      color: "#B42318",
      bold: true,
    },
    {
      kind: "formula",
      on: "daysInStage",
      formula: "=AND(ISNUMBER({row:daysInStage}),{row:daysInStage}>{dayLimit},{row:stage}<>{wonName})",
      fill: "#FCE4D6",
    },
  ],
  charts: [
    {
      name: "WonByWeek",
      kind: "column",
      title: "roll.chart",
      categories: "rollWeek",
      series: [{ name: "rollWonHeading", values: "rollWon", color: "#2E75B6" }],
      position: { from: "G", to: "J", first: "rollWonHeading", last: "rollTotal" },
    },
  ],
  freeze: { rows: 2, columns: 1 },
  print: { orientation: "landscape", tall: 0, titleOf: "customer" },
  sample: smallDealFunnelSample,
};
