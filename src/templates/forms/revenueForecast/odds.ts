import type { FormatName } from "../../../sheet/styles";
import { blank, heading, label } from "../../cells";
import type { CellSpec, ContentSpec, Row } from "../../template";

/** True until there is a quota and a project that counts. */
const nothing = 'OR({quota}="",SUM({counted})=0)';

const headings: Row = {
  height: 34,
  cells: [
    heading("A", "forecast.odds.method"),
    heading("B", "forecast.odds.target"),
    heading("C", "forecast.odds.expected"),
    heading("D", "forecast.odds.deviation"),
    heading("E", "forecast.odds.odds"),
    heading("F", "forecast.odds.low"),
    heading("G", "forecast.odds.middle"),
    heading("H", "forecast.odds.high"),
    { ...heading("I", "forecast.odds.day"), wide: 2 },
  ],
};

/** Worksheet functions cannot do this: a plain sheet has what the model found when the sheet was made. */
const exact: Row = {
  height: 26,
  cells: [
    label("A", "forecast.odds.exact"),
    figure("B", "exactTarget", "amount", lived("{quota}")),
    figure("C", "exactExpected", "amount", lived(forecastOdds("expected"))),
    ...blank("result", "D"),
    { ...figure("E", "exactOdds", "percent", lived(forecastOdds("odds"))), style: "key" },
    { ...figure("F", "exactLow", "amount", lived(forecastOdds("p10"))), style: "key" },
    { ...figure("G", "exactMiddle", "amount", lived(forecastOdds("p50"))), style: "key" },
    { ...figure("H", "exactHigh", "amount", lived(forecastOdds("p90"))), style: "key" },
    { ...figure("I", "exactDay", "date", lived("{asOf}")), wide: 2 },
  ],
};

function forecastOdds(show: "expected" | "odds" | "p10" | "p50" | "p90"): string {
  return `SALES.FORECAST_ODDS({quota},{counted},{winRate},{achieved},"${show}")`;
}

function lived(formula: string): ContentSpec {
  return { live: `=IF(${nothing},"",${formula})`, plain: '=""' };
}

/** The sum of independent projects is nearly normal where they are many: mean Σ a×p, variance Σ a²×p×(1−p). */
const normal: Row = {
  height: 22,
  cells: [
    label("A", "forecast.odds.normal"),
    figure("B", "normalTarget", "amount", { formula: `=IF(${nothing},"",{quota})` }),
    figure("C", "normalExpected", "amount", known("{achieved}+SUMPRODUCT({counted},{winRate})")),
    figure("D", "deviation", "amount", known("SQRT(SUMPRODUCT({counted}^2,{winRate},1-{winRate}))")),
    figure("E", "normalOdds", "percent", known(beyondTarget())),
    figure("F", "normalLow", "amount", known("{normalExpected}+NORMSINV(0.1)*{deviation}")),
    figure("G", "normalMiddle", "amount", known("{normalExpected}")),
    figure("H", "normalHigh", "amount", known("{normalExpected}+NORMSINV(0.9)*{deviation}")),
    { ...figure("I", "normalDay", "date", known("{asOf}")), wide: 2 },
  ],
};

function known(formula: string): ContentSpec {
  return { formula: `=IF({normalTarget}="","",${formula})` };
}

/** Without deviation the outcome is certain. */
function beyondTarget(): string {
  const certain = "IF({normalExpected}>={normalTarget},1,0)";
  return `IF({deviation}=0,${certain},1-NORMSDIST(({normalTarget}-{normalExpected})/{deviation}))`;
}

function figure(at: string, name: string, format: FormatName, content: ContentSpec): CellSpec {
  return { at, name, style: "resultCenter", format, content };
}

/** True where an exact row that does not calculate shows another quota or another list. */
export const outdated =
  'AND({exactTarget}<>"",OR({exactTarget}<>{quota},ABS({exactExpected}-N({normalExpected}))>1E-6*MAX(1,{exactExpected})))';

const remark: Row = {
  height: 28,
  cells: [
    {
      at: "A",
      wide: 10,
      name: "remark",
      style: "note",
      content: {
        live: "={remarks.1}",
        plain: `=IF({exactTarget}="",{remarks.2},IF(${outdated},{remarks.4},{remarks.3}))`,
      },
    },
  ],
};

/** How likely the quota is reached, and from where to where the result may lie. */
export const odds: readonly Row[] = [headings, exact, normal, remark];
