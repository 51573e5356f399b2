import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { bundleFunctions } from "../test/functions/bundle";
import { markdown, type Figures } from "./figures";
import { forecastOdds } from "./forecastOdds";
import { funnelGap } from "./funnelGap";
import { machine } from "./machine";
import { oneAxisSplit } from "./oneAxisSplit";
import { shipped, type Shipped } from "./shipped";
import { size } from "./size";
import { twoWaySplit } from "./twoWaySplit";
import { writeFigures } from "./writeFigures";

/** `npm run bench`: prints every table of figures; `--write` puts them into the document, names choose benchmarks. */
const benchmarks: Readonly<Record<string, (calls: Shipped) => Figures | Figures[]>> = {
  funnelGap,
  oneAxisSplit,
  twoWaySplit,
  forecastOdds,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean", default: false } },
});
const chosen = positionals.length === 0 ? Object.keys(benchmarks) : positionals;

const script = await bundleFunctions();
const all = [machine(), ...size(script)];
for (const figures of all) show(figures);
for (const name of chosen) {
  const benchmark = benchmarks[name];
  if (benchmark === undefined) throw new Error(`no benchmark ${name}: ${Object.keys(benchmarks).join(", ")}`);
  for (const figures of [benchmark(shipped(script))].flat()) {
    show(figures);
    all.push(figures);
  }
}
if (values.write) writeFigures(resolve("docs/benchmarks.md"), all);

function show(figures: Figures): void {
  console.log(`\n${markdown(figures)}`);
}
