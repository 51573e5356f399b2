import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Calculation } from "../../src/formula/calculation";
import { environment } from "../formula/environment";
import { judgedWorkbook, judgements } from "../formula/judged/workbook";
import { conversionLimit, convert } from "../libreOffice";
import { shippedFunctions } from "../shippedFunctions";

const start = "DATE(2026,1,26)";
const stages = "{338,98,90}";
const rates = "{0.2,0.35,0.7}";

/** A formula with a SALES function, and what a worksheet needs for the same number. */
const pairs: readonly (readonly [sales: string, worksheet: string])[] = [
  [`SALES.FUNNEL_GAP(372,119.1,${stages},${rates})`, `372-119.1-SUMPRODUCT(${stages},${rates})`],
  [
    `SALES.FUNNEL_GAP(372,119.1,${stages},${rates},2,0.2,"leads")`,
    `ROUNDUP(ROUND((372-119.1-SUMPRODUCT(${stages},${rates}))/2/0.2,6),0)`,
  ],
  [`SALES.FUNNEL_GAP(372,119.1,${stages},${rates},,,"coverage")`, `SUM(${stages})/(372-119.1)`],
  [`INDEX(SALES.FUNNEL_GAP({10;35},{2;5},{4,8;20,32},{0.7,0.25}),2)`, "35-5-20*0.7-32*0.25"],
  ["SALES.FORECAST(186,30.92,75.8,156.6,8,0.7)", "30.92+75.8*0.7+156.6*0.25+186*0.04*8"],
  [
    'INDEX(SALES.FORECAST({186;90},{30.92;1},{75.8;2},{156.6;3},8,,,,"completion"),2)',
    "(1+2*0.75+3*0.25+90*0.04*8)/90",
  ],
  ["INDEX(SALES.FUNNEL_STANDARD(15.5,{10,6,3,2}),3)", "3*15.5/2"],
  [`INDEX(SALES.FUNNEL_ROLL({169,49,45},${rates},110),2,4)`, "49*0.35/0.7*0.7"],
  [`INDEX(SALES.FUNNEL_ROLL({169,49,45},${rates},110),2,2)`, "110*0.2/0.35"],
  ["SALES.FUNNEL_DEADLINE(DATE(2026,6,30),21,DATE(2026,5,26))", "DATE(2026,6,30)-21"],
  [
    "INDEX(SALES.FUNNEL_DEADLINE(DATE(2026,6,30),21,DATE(2026,5,26),221),2)",
    "ROUNDUP(221/((DATE(2026,6,30)-21-DATE(2026,5,26))/7),0)",
  ],
  ["SALES.WEEKS_LEFT(DATE(2026,6,30),DATE(2026,4,26))", "(DATE(2026,6,30)-DATE(2026,4,26))/7"],
  [`INDEX(SALES.PERIOD_WEIGHTS(${start},5,"days"),2)`, `EDATE(${start},2)-EDATE(${start},1)`],
  [
    `INDEX(SALES.PERIOD_WEIGHTS(${start},12,"workdays","weekdays"),7)`,
    `NETWORKDAYS(EDATE(${start},6),EDATE(${start},7)-1)`,
  ],
  [
    `SALES.PERIOD_WEIGHTS(DATE(2026,10,1),1,"workdays","weekdays",{46296,0;46297,0})`,
    "NETWORKDAYS(DATE(2026,10,1),DATE(2026,10,31),{46296,46297})",
  ],
  [
    '14/30/(18/61)*SALES.PACE(7,30,DATE(2026,4,1),DATE(2026,6,30),DATE(2026,4,26),"weekdays")',
    "14/30/(18/61)*(7/30)/(NETWORKDAYS(DATE(2026,4,1),DATE(2026,4,26))/NETWORKDAYS(DATE(2026,4,1),DATE(2026,6,30)))",
  ],
  // Deals of one amount and one rate are won as a binomial distribution says.
  [
    "SALES.FORECAST_ODDS(60,{10,10,10,10,10,10,10,10},{1,1,1,1,1,1,1,1}*0.35)",
    "1-BINOMDIST(5,8,0.35,TRUE())",
  ],
  ["SALES.FORECAST_ODDS(33,{10,10,10,10,10},{1,1,1,1,1}*0.7,15)", "1-BINOMDIST(1,5,0.7,TRUE())"],
  [
    'SALES.FORECAST_ODDS(60,{12,30.5,7},{0.2,0.35,0.7},4,"expected")',
    "4+SUMPRODUCT({12,30.5,7},{0.2,0.35,0.7})",
  ],
  ["INDEX(SALES.SPLIT_TARGET(1500,{3,1,1}),1)", "1500*3/5"],
  ["SUM(SALES.SPLIT_TARGET(1500.07,{3;5;7}*{1,2,4},0.01))", "1500.07"],
  ["SALES.SPLIT_CHECK(100,{33.33,33.33,33.33},0.01)", "ROUND(100-SUM({33.33,33.33,33.33}),2)"],
  ["SALES.SPLIT_CHECK(0.3,{0.1,0.2})", "ROUND(0.3-0.1-0.2,10)"],
];

let judged: (number | string)[] = [];
let shipped: Calculation;

beforeAll(async () => {
  const directory = await mkdtemp(join(tmpdir(), "judged-"));
  await writeFile(
    join(directory, "plain.xlsx"),
    judgedWorkbook(pairs.map(([, worksheet]) => `=${worksheet}`)),
  );
  const flat = await convert(join(directory, "plain.xlsx"), "fods");
  judged = judgements(await readFile(flat, "utf8"));
  await rm(directory, { recursive: true });

  shipped = new Calculation({ ...environment(), external: await shippedFunctions() });
  shipped.addSheet("live", "Live");
  pairs.forEach(([sales], row) => shipped.set("live", row, 0, `=${sales}`));
  await shipped.settled();
}, conversionLimit);

test.each(pairs.map(([sales, worksheet], row) => [sales, worksheet, row] as const))(
  "%s is what LibreOffice makes of %s",
  (_, __, row) => {
    expect(judged[row]).toEqual(expect.any(Number));
    expect(shipped.value("live", row, 0)).toBeCloseTo(Number(judged[row]), 9);
  },
);
