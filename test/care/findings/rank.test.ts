import { rank } from "../../../src/care/findings/rank";
import type { FindingKey } from "../../../src/locales/findings";

test("what makes figures wrong stands before what is left to do, and hints stand last", () => {
  const mixed: FindingKey[] = [
    "stage.thin",
    "stage.stale",
    "parts.off",
    "input.rate",
    "time.uneven",
    "evidence.missing",
    "sales.error",
    "step.overdue",
    "error.#DIV/0!",
  ];
  expect(mixed.sort((one, other) => rank(one) - rank(other))).toEqual([
    ...["input.rate", "sales.error", "error.#DIV/0!"],
    ...["parts.off", "evidence.missing"],
    ...["stage.stale", "step.overdue"],
    ...["stage.thin", "time.uneven"],
  ]);
});
