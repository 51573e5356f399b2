import type { Area } from "../../sheet/area";
import type { Step } from "./step";

/** What a formula shows while its function is asked. */
const asked: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];

/** How often, and how far apart in milliseconds, formulas are asked whether they have their result. */
const patience = { times: 20, wait: 250 } as const;

/** Gives what cells show once their functions, which answer in their own time, have answered; or late enough. */
export async function resultsOf(
  worksheet: Excel.Worksheet,
  cells: readonly Area[],
  step: Step,
): Promise<readonly unknown[]> {
  const results = new Array<unknown>(cells.length);
  let waiting = [...cells.keys()];
  for (let time = 0; waiting.length > 0 && time < patience.times; time += 1) {
    if (time > 0) await new Promise((resolve) => setTimeout(resolve, patience.wait));
    const ranges = waiting.map((index) => {
      const { row, column } = cells[index]!;
      return worksheet.getCell(row, column).load("values");
    });
    await step(time / patience.times);
    waiting.forEach((index, place) => (results[index] = ranges[place]!.values[0]?.[0]));
    waiting = waiting.filter((index) => asked.includes(results[index]));
  }
  return results;
}
