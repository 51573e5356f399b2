import { contest } from "./contest";
import type { Figures } from "./figures";
import { digits, time, timed } from "./format";
import { exponent } from "./growth";
import { race } from "./race";
import {
  byDinero,
  byHareNiemeyer,
  byLargestRemainderRound,
  byPercentRound,
  type Splitter,
} from "./rivals/splitters";
import { handedOver, type Shipped } from "./shipped";
import { textbookSplit } from "./textbookSplit";
import { weights, type WeightKind } from "./weights";

/** SPLIT_TARGET of one column of weights, against the packages that split by largest remainder or nearly so. */
export function oneAxisSplit(shipped: Shipped): Figures[] {
  const fast = [textbookSplit, byDinero, byLargestRemainderRound, byPercentRound];
  return [
    rivalry(shipped, "one-axis-1000", {
      count: 1_000,
      kind: "whole",
      rivals: [...fast, byHareNiemeyer],
    }),
    rivalry(shipped, "one-axis-100000", { count: 100_000, kind: "whole", rivals: fast }),
    rivalry(shipped, "one-axis-products", {
      count: 100_000,
      kind: "products",
      rivals: [textbookSplit, byLargestRemainderRound, byPercentRound],
    }),
    growth(shipped),
  ];
}

const names = new Map<Splitter, string>([
  [textbookSplit, "textbook, BigInt throughout"],
  [byDinero, "dinero.js allocate"],
  [byLargestRemainderRound, "largest-remainder-round"],
  [byPercentRound, "percent-round"],
  [byHareNiemeyer, "hare-niemeyer"],
]);

function rivalry(
  shipped: Shipped,
  name: string,
  { count, kind, rivals }: { count: number; kind: WeightKind; rivals: readonly Splitter[] },
): Figures {
  const column = weights(kind, count, 1);
  const plain = column.flat();
  const units = count * 10;
  const ours = splitOf(shipped, units, column);
  const rows = contest(textbookSplit(units, plain), [
    { name: "functions.js", run: ours, answer: () => ours().flat() },
    ...rivals.map((split) => {
      const run = () => split(units, plain);
      return { name: names.get(split)!, run, answer: run };
    }),
  ]);
  return {
    name,
    head: [`${count.toLocaleString("en-US")} weights, ${kind}`, "shares", "time", "÷ functions.js"],
    rows,
  };
}

function growth(shipped: Shipped): Figures {
  const counts = [1_000, 3_000, 10_000, 30_000, 100_000];
  const rows = (["whole", "products", "equal"] as const).map((kind) => {
    const timings = race(
      counts.map((count) => ({
        name: String(count),
        run: splitOf(shipped, count * 10 + 7, weights(kind, count, 1)),
      })),
    );
    const medians = timings.map(({ median }) => median);
    return [
      kind,
      ...timings.map(timed),
      time(medians.at(-1)! / counts.at(-1)!),
      digits(exponent(counts, medians)),
    ];
  });
  const head = ["weights", ...counts.map((count) => count.toLocaleString("en-US")), "a weight", "exponent"];
  return { name: "one-axis-growth", head, rows };
}

function splitOf(shipped: Shipped, units: number, column: number[][]): () => number[][] {
  const given = handedOver([units, column, null, null, null, null, null]);
  const call = shipped("SPLIT_TARGET");
  return () => call(...given) as number[][];
}
