import { exactTable } from "./exactTable";
import type { Figures } from "./figures";
import { digits, timed } from "./format";
import { exponent } from "./growth";
import { race } from "./race";
import { handedOver, type Shipped } from "./shipped";
import { weights, type WeightKind } from "./weights";

const kinds: readonly WeightKind[] = ["whole", "products", "equal"];

/** SPLIT_TARGET of a matrix of weights; no package does the same, so the answer is proven and the growth shown. */
export function twoWaySplit(shipped: Shipped): Figures[] {
  return [
    sizes(shipped),
    growth(shipped, "two-way-rows", "rows × 52", [25, 50, 100, 200, 400, 800], (rows) => [rows, 52]),
    growth(shipped, "two-way-columns", "200 × columns", [12, 25, 50, 100, 200], (columns) => [200, columns]),
  ];
}

function sizes(shipped: Shipped): Figures {
  const entrants = (
    [
      [200, 52],
      [1_000, 12],
    ] as const
  ).flatMap(([rows, columns]) => kinds.map((kind) => entrant(shipped, kind, rows, columns)));
  const proofs = entrants.map(({ proof }) => proof());
  const timings = race(entrants);
  const rows = entrants.map(({ name }, place) => [name, proofs[place]!, timed(timings[place]!)]);
  return { name: "two-way", head: ["weights", "shares", "time"], rows };
}

function growth(
  shipped: Shipped,
  name: string,
  title: string,
  steps: readonly number[],
  shape: (step: number) => [number, number],
): Figures {
  const rows = kinds.map((kind) => {
    const timings = race(steps.map((step) => entrant(shipped, kind, ...shape(step))));
    return [
      kind,
      ...timings.map(timed),
      digits(
        exponent(
          steps,
          timings.map(({ median }) => median),
        ),
      ),
    ];
  });
  return { name, head: [title, ...steps.map(String), "exponent"], rows };
}

function entrant(shipped: Shipped, kind: WeightKind, rows: number, columns: number) {
  const table = weights(kind, rows, columns);
  const units = 100 * rows * columns + 4_321;
  const given = handedOver([units, table, null, null, null, null, null]);
  const call = shipped("SPLIT_TARGET");
  const run = () => call(...given) as number[][];
  return { name: `${rows} × ${columns}, ${kind}`, run, proof: () => exactTable(units, table, run()) };
}
