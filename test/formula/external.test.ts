import fc from "fast-check";
import { Calculation } from "../../src/formula/calculation";
import type {
  ExternalArgument,
  ExternalFunction,
  ExternalParameter,
  ExternalResult,
} from "../../src/formula/external";
import { CellError } from "../../src/formula/value";
import { environment, plain } from "./environment";

const number: ExternalParameter = { dimensionality: "scalar", type: "number", optional: false };
const range: ExternalParameter = { dimensionality: "matrix", type: "number", optional: false };

type Asked = {
  values: readonly ExternalArgument[];
  answer: (result: ExternalResult) => void;
  refuse: (reason: unknown) => void;
};

/** A custom function that answers when the test says so. */
function asked(...parameters: ExternalParameter[]) {
  const calls: Asked[] = [];
  const external: ExternalFunction = {
    parameters,
    call: (values) => new Promise((answer, refuse) => calls.push({ values, answer, refuse })),
  };
  return { calls, external };
}

function workbook(functions: Record<string, ExternalFunction>): Calculation {
  const calculation = new Calculation(environment(functions));
  calculation.addSheet("plan", "Plan");
  return calculation;
}

function enter(calculation: Calculation, ...formulas: (string | number | null)[]): void {
  calculation.setMany(
    "plan",
    formulas.map((content, column) => ({ row: 0, column, content })),
  );
}

function shown(calculation: Calculation, columns: number, row = 0) {
  return Array.from({ length: columns }, (_, column) => plain(calculation.value("plan", row, column)));
}

test("a cell is busy until its answer comes, and so is what depends on it", async () => {
  const { calls, external } = asked(number);
  const calculation = workbook({ "SALES.X": external });
  enter(
    calculation,
    3,
    "=SALES.X(A1)",
    "=B1*2",
    "=IFERROR(B1,0)",
    "=IF(ISERROR(SALES.X(A1)),1,2)",
    "=SUM(SALES.X(A1))",
  );
  expect(calculation.busy).toBe(true);
  expect(shown(calculation, 6)).toEqual([3, "#BUSY!", "#BUSY!", "#BUSY!", "#BUSY!", "#BUSY!"]);
  expect(calls.map(({ values }) => values)).toEqual([[3], [3], [3]]);
  calls.forEach(({ answer }) => answer(7));
  await calculation.settled();
  expect(shown(calculation, 6)).toEqual([3, 7, 14, 7, 2, 7]);
  expect(calls).toHaveLength(3);
  expect(calculation.busy).toBe(false);
});

test("arguments come as Excel gives them", async () => {
  const { calls, external } = asked(
    range,
    { ...number, optional: true },
    { ...number, type: "any", optional: true },
    { ...number, type: "string", optional: true },
  );
  const calculation = workbook({ "SALES.X": external });
  enter(calculation, 1, null, "12", "=SALES.X(A1:B1,,B1,A1)", "=SALES.X(A1)", '=SALES.X(A1,"5","t")');
  expect(calls.map(({ values }) => values)).toEqual([
    [[[1, 0]], null, 0, "1"],
    [[[1]], null, null, null],
    [[[1]], 5, "t", null],
  ]);
  enter(calculation, 1, null, "12", "=SALES.X(C1)", "=SALES.X(NA())", '=SALES.X(A1,"x")');
  expect(calls).toHaveLength(3);
  expect(shown(calculation, 6).slice(3)).toEqual(["#VALUE!", "#N/A", "#VALUE!"]);
  enter(calculation, "=SALES.X()", "=SALES.X(1,2,3,4,5)");
  expect(shown(calculation, 2)).toEqual(["#VALUE!", "#VALUE!"]);
  expect(calls).toHaveLength(3);
  await calculation.settled();
});

test("a branch that is not taken asks nothing", async () => {
  const { calls, external } = asked(number);
  const calculation = workbook({ "SALES.X": external });
  enter(
    calculation,
    0,
    '=IF(A1=0,"",SALES.X(1))',
    "=IFERROR(5,SALES.X(1))",
    "=CHOOSE(1,2,SALES.X(1))",
    "=IFS(TRUE,1,TRUE,SALES.X(1))",
    "=SWITCH(1,1,2,SALES.X(1))",
    "=IFNA(1,SALES.X(1))",
  );
  expect(calls).toHaveLength(0);
  expect(shown(calculation, 7)).toEqual([0, "", 5, 2, 1, 2, 1]);
  calculation.set("plan", 0, 0, 1);
  expect(calls).toHaveLength(1);
  calls[0]!.answer(9);
  await calculation.settled();
  expect(shown(calculation, 2)).toEqual([1, 9]);
});

test("an answer spills, and one that is an error says why", async () => {
  const { calls, external } = asked(number);
  const calculation = workbook({ "SALES.X": external });
  enter(calculation, "=SALES.X(1)", null, null, "=SUM(A1:B2)", "=SALES.X(2)");
  calls[0]!.answer([
    ["a", 2],
    [null, 4],
  ]);
  calls[1]!.answer(new CellError("#VALUE!", "权重不能为负"));
  await calculation.settled();
  expect(shown(calculation, 4)).toEqual(["a", 2, null, 6]);
  expect(shown(calculation, 2, 1)).toEqual([0, 4]);
  expect(calculation.value("plan", 0, 4)).toEqual(new CellError("#VALUE!", "权重不能为负"));
});

test("a promise that is rejected is #VALUE! with its message", async () => {
  const { calls, external } = asked(number);
  const calculation = workbook({ "SALES.X": external });
  enter(calculation, "=SALES.X(1)");
  calls[0]!.refuse(new Error("no runtime"));
  await calculation.settled();
  expect(calculation.value("plan", 0, 0)).toEqual(new CellError("#VALUE!", "no runtime"));
});

test("a range for a single value makes a call for each of its cells", async () => {
  const { calls, external } = asked(number);
  const calculation = workbook({ "SALES.X": external });
  enter(calculation, "=SALES.X({1,2,1})", null, null);
  expect(calls.map(({ values }) => values)).toEqual([[1], [2]]);
  calls[0]!.answer(10);
  calls[1]!.answer(20);
  await calculation.settled();
  expect(shown(calculation, 3)).toEqual([10, 20, 10]);
});

test("an answer to a question that is no longer asked is dropped", async () => {
  const { calls, external } = asked(number);
  const calculation = workbook({ "SALES.X": external });
  enter(calculation, 1, "=SALES.X(A1)");
  enter(calculation, 2);
  calls[1]!.answer(20);
  await calculation.settled();
  calls[0]!.answer(10);
  await Promise.resolve();
  expect(shown(calculation, 2)).toEqual([2, 20]);
  enter(calculation, 3);
  calculation.set("plan", 0, 1, null);
  await calculation.settled();
  calls[2]!.answer(30);
  await new Promise((resolve) => setTimeout(resolve));
  expect(shown(calculation, 2)).toEqual([3, null]);
});

test("a function that comes late is asked when everything is calculated anew", async () => {
  const { calls, external } = asked(number);
  const functions: Record<string, ExternalFunction> = {};
  const calculation = workbook(functions);
  enter(calculation, "=SALES.X(1)", "=A1+1");
  expect(shown(calculation, 2)).toEqual(["#NAME?", "#NAME?"]);
  functions["SALES.X"] = external;
  calculation.recalculateAll();
  expect(shown(calculation, 2)).toEqual(["#BUSY!", "#BUSY!"]);
  calls[0]!.answer(1);
  await calculation.settled();
  expect(shown(calculation, 2)).toEqual([1, 2]);
  delete functions["SALES.X"];
  calculation.recalculateAll();
  expect(shown(calculation, 2)).toEqual(["#NAME?", "#NAME?"]);
});

test("an edit elsewhere asks nothing again", async () => {
  const { calls, external } = asked(number);
  const calculation = workbook({ "SALES.X": external });
  enter(calculation, 1, "=SALES.X(A1)+C1", 5);
  calls[0]!.answer(10);
  await calculation.settled();
  calculation.set("plan", 0, 2, 6);
  calculation.set("plan", 5, 5, 6);
  expect(shown(calculation, 2)).toEqual([1, 16]);
  expect(calls).toHaveLength(1);
});

test("listeners hear of answers", async () => {
  const { calls, external } = asked(number);
  const calculation = workbook({ "SALES.X": external });
  enter(calculation, "=SALES.X(1)", "=A1");
  const heard: number[] = [];
  const stop = calculation.subscribe((changed) => heard.push(changed.length));
  calls[0]!.answer(1);
  await calculation.settled();
  expect(heard).toEqual([2]);
  stop();
  calculation.set("plan", 0, 0, 1);
  expect(heard).toEqual([2]);
});

test("answers in any order, between any edits, give the same end", async () => {
  const edits = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 4 })), {
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(edits, fc.scheduler(), async (inputs, scheduler) => {
      const external: ExternalFunction = {
        parameters: [number],
        call: ([value]) => scheduler.schedule(Promise.resolve([[Number(value) * 2, Number(value) + 1]])),
      };
      const calculation = workbook({ "SALES.X": external });
      enter(
        calculation,
        1,
        1,
        1,
        "=SUM(SALES.X(A1))",
        '=IF(B1>2,SALES.X(D1),"low")',
        null,
        "=IFERROR(SUM(D1:E1)/C1,0)",
        "=SALES.X(G1)",
      );
      for (const [column, value] of inputs) {
        calculation.set("plan", 0, column, value);
        if (scheduler.count() > 0) await scheduler.waitOne();
      }
      const settled = calculation.settled();
      while (calculation.busy) {
        if (scheduler.count() > 0) await scheduler.waitOne();
        else await Promise.resolve();
      }
      await settled;
      const [a, b, c] = [0, 1, 2].map(
        (column) => inputs.filter(([at]) => at === column).at(-1)?.[1] ?? 1,
      ) as [number, number, number];
      const d = a * 3 + 1;
      const [e, f] = b > 2 ? [d * 2, d + 1] : ["low", null];
      const g = c === 0 ? 0 : (d + (b > 2 ? d * 2 : 0)) / c;
      expect(shown(calculation, 9)).toEqual([a, b, c, d, e, f, g, g * 2, g + 1]);
    }),
    { numRuns: 200 },
  );
});
