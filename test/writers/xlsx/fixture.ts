import { columnLetters } from "../../../src/sheet/address";
import type { Cell, Content, Sheet } from "../../../src/sheet/sheet";
import type { Area } from "../../../src/sheet/area";
import type { FormatName, StyleName } from "../../../src/sheet/styles";

const text = (value: string): Content => ({ text: value });
const number = (value: number): Content => ({ number: value });
const plain = (formula: string): Content => ({ formula, plain: formula });

function area(first: string, last = first): Area {
  const [row, column] = place(first);
  const [lastRow, lastColumn] = place(last);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function place(address: string): [row: number, column: number] {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  for (let column = 0; ; column += 1) if (columnLetters(column) === letters) return [Number(row) - 1, column];
}

function cell(address: string, style: StyleName, content?: Content, format?: FormatName): Cell {
  const [row, column] = place(address);
  return { row, column, style, ...(content && { content }), ...(format && { format }) };
}

type Words = {
  name: string;
  language: "en-US" | "zh-CN";
  person: string;
  title: string;
  stages: readonly [string, string, string];
  labels: readonly [string, string, string, string, string, string, string];
  headers: readonly [string, string, string, string];
  customer: string;
  note: string;
  table: string;
  footer: string;
};

/** The small-deal funnel of models.md section 3, with everything that the plain form of a sheet can say. */
function funnel(words: Words): Sheet {
  const [interest, proposal, negotiation] = words.stages;
  const [stage, count, rate, won, amount, gap, deals] = words.labels;
  const [customer, stageHeader, size, day] = words.headers;
  const live = '=IF(A4="SALES.FUNNEL_GAP(","",SALES.FUNNEL_GAP($B$9,$B$10,$D$4:$D$6,C4:C6))';
  const liveArray = "=SALES.FUNNEL_GAP($B$9,$B$10,B4:B6*$B$8,C4:C6)";
  const cells = [
    ...["A1", "B1", "C1", "D1"].map((address, index) =>
      cell(address, "title", index === 0 ? text(words.title) : undefined),
    ),
    ...["A2", "B2", "C2", "D2"].map((address, index) =>
      cell(address, "note", index === 0 ? text(words.note) : undefined),
    ),
    cell("A3", "heading", text(stage)),
    cell("B3", "heading", text(count)),
    cell("C3", "heading", text(rate)),
    cell("D3", "heading", text(won)),
    ...[interest, proposal, negotiation].flatMap((name, index) => {
      const row = index + 4;
      return [
        cell(`A${row}`, "label", text(name)),
        cell(`B${row}`, "input", number([169, 49, 45][index] ?? 0), "count"),
        cell(`C${row}`, "inputCenter", number([0.2, 0.35, 0.7][index] ?? 0), "percent"),
        cell(`D${row}`, "result", plain(`=B${row}*C${row}`), "quantity"),
      ];
    }),
    cell("A7", "total", text(won)),
    cell("B7", "total", plain("=SUM(B4:B6)"), "count"),
    cell("D7", "key", plain("=SUMPRODUCT(B4:B6,C4:C6)"), "quantity"),
    cell("A8", "label", text(size)),
    cell("B8", "input", number(2), "amount"),
    cell("A9", "label", text(gap)),
    cell("B9", "input", number(372), "amount"),
    cell("A10", "label", text(day)),
    cell("B10", "input", number(119.1), "amount"),
    cell("A11", "label", text(amount)),
    cell("B11", "result", plain("=D7*B8"), "amount"),
    cell("A12", "label", text(gap)),
    cell("B12", "key", plain("=B9-B10-B11"), "amount"),
    cell("C12", "result", { formula: live, plain: "=B9-B10-D7*B8" }, "amount"),
    cell("A13", "label", text(deals)),
    cell("B13", "key", plain("=ROUNDUP(ROUND(B12/B8/C4,9),0)"), "count"),
    cell("C13", "result", plain('=IF(B13>0,"△ "&TEXT(B13,"0"),"")')),
    cell("D13", "result", plain("=B13=220")),
    cell("D12", "result", plain('=IFNA(MATCH("x",A4:A6,0),-1)')),
    cell("C11", "result", plain("=NA()")),
    cell("D11", "result", { formula: liveArray, plain: "=B9-B10-D7*B8" }, "amount"),
    cell("A15", "subheading", text(customer)),
    cell("B15", "subheading", text(stageHeader)),
    cell("C15", "subheading", text(size)),
    cell("D15", "subheading", text(day)),
    cell("A16", "input", text(words.customer), "week"),
    cell("B16", "input", text(interest)),
    cell("C16", "input", number(2.5), "amount"),
    cell("D16", "inputTop", number(46349), "date"),
    cell("A17", "input", text("=1+1")),
    cell("B17", "input", text(negotiation)),
    cell("C17", "input", number(-0.1), "amount"),
    cell("D17", "inputTop", number(46352), "day"),
    cell("A18", "input", text("@home -5\n<&\"'>")),
    cell("B18", "input"),
    cell("C18", "input", undefined, "amount"),
    cell("D18", "inputTop", undefined, "date"),
    cell("A19", "section", text("  _x000D_ \u0001 😀 ")),
    cell("A20", "hidden"),
    cell("G1", "hidden", text(`small-deal-funnel|1|${words.language}|2026-W48|${words.person}`)),
    cell("G2", "hidden", text(interest)),
    cell("G3", "hidden", text(proposal)),
    cell("G4", "hidden", text(negotiation)),
  ];
  const hint = { title: stageHeader, message: `${stage} → ${won}` };
  const error = { title: "!", message: `${interest}/${proposal}/${negotiation}` };
  const series = { name: area("D3"), label: won, values: area("D4", "D6"), color: "#1F6FB5" };
  return {
    name: words.name,
    identity: {
      template: "small-deal-funnel",
      version: 1,
      language: words.language,
      period: "2026-W48",
      person: words.person,
    },
    tabColor: "#1F3A5F",
    columns: [
      { width: 26 },
      { width: 14 },
      { width: 12 },
      { width: 14 },
      { width: 2 },
      { width: 9 },
      { width: 9, hidden: true },
    ],
    rowHeights: new Map([
      [0, 26],
      [13, 6],
      [17, 30],
      [21, 20],
    ]),
    cells: cells.sort((one, other) => one.row - other.row || one.column - other.column),
    merges: [area("A1", "D1"), area("A2", "D2")],
    names: [
      { name: "Identity", area: area("G1") },
      { name: "Gap", area: area("B12") },
      { name: "Counts", area: area("B4", "B6") },
    ],
    tables: [
      {
        name: words.table,
        area: area("A15", "D18"),
        headers: [customer, stageHeader, size, day],
        filter: true,
      },
    ],
    validations: [
      { area: area("B16", "B18"), rule: { kind: "list", source: "=$G$2:$G$4" }, hint, error },
      { area: area("B4", "B6"), rule: { kind: "whole", min: 0, max: 9999 }, hint, error },
      { area: area("C4", "C6"), rule: { kind: "number", min: 0, max: 1 }, hint, error },
      { area: area("D16", "D18"), rule: { kind: "date", min: 43831, max: 73050 }, hint, error },
      { area: area("A16", "A18"), rule: { kind: "text", maxLength: 60 }, hint, error },
    ],
    conditionals: [
      { kind: "bar", area: area("B4", "B6"), color: "#8FB8DE" },
      {
        kind: "formula",
        area: area("A16", "D18"),
        formula: "=$C16<0",
        fill: "#FDE7E9",
        color: "#A4262C",
        bold: true,
      },
      { kind: "scale", area: area("C4", "C6"), color: "#F4B183" },
    ],
    charts: [
      {
        name: "Column",
        kind: "column",
        title: words.title,
        categories: area("A4", "A6"),
        series: [series],
        position: area("A22", "B33"),
      },
      {
        name: "Line",
        kind: "line",
        title: "",
        categories: area("D16", "D17"),
        series: [{ name: area("C15"), label: size, values: area("C16", "C17"), color: "#C55A11" }],
        position: area("C22", "D33"),
      },
      {
        name: "Bar",
        kind: "stackedBar",
        title: won,
        categories: area("A4", "A6"),
        series: [{ name: area("B3"), label: count, values: area("B4", "B6"), color: "#8FB8DE" }, series],
        position: area("A35", "D46"),
      },
    ],
    freeze: { rows: 3, columns: 1 },
    protect: true,
    print: {
      orientation: "portrait",
      area: area("A1", "D47"),
      titleRows: { first: 0, count: 3 },
      fit: { wide: 1, tall: 0 },
      footer: words.footer,
    },
  };
}

/** The same sheet in both languages. */
export const sheets: readonly Sheet[] = [
  funnel({
    name: "漏斗 张'伟 W48",
    language: "zh-CN",
    person: "张伟",
    title: "常规销售漏斗表",
    stages: ["意向", "方案", "谈判"],
    labels: ["阶段", "单数", "成功率", "预计成交单数", "预计成交金额", "金额缺口", "项目缺口"],
    headers: ["客户", "销售阶段", "单产", "进入日期"],
    customer: "+华东机械 & 仪表（集团）",
    note: "金额单位：万元。白底格子为计算结果，浅黄格子请填写；预计成交单数 = Σ 单数 × 成功率。",
    table: "Deals_zh",
    footer: "漏斗 & 预测 2026-W48",
  }),
  funnel({
    name: "Funnel W48",
    language: "en-US",
    person: "North",
    title: "Small-deal funnel",
    stages: ["Interest", "Proposal", "Negotiation"],
    labels: ["Stage", "Deals", "Win rate", "Expected deals", "Expected amount", "Amount gap", "Deals gap"],
    headers: ["Customer", "Deal stage", "Average deal", "In stage since"],
    customer: "-Acme <Tools> & Sons",
    note: "Amounts in 10,000 yuan. Type into the yellow cells; the rest is calculated.",
    table: "Deals_en",
    footer: "Funnel & forecast 2026-W48",
  }),
];
