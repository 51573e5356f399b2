import fc from "fast-check";
import { Calculation } from "../../src/formula/calculation";
import type { Content } from "../../src/formula/content";
import { FormulaSyntaxError } from "../../src/formula/syntax";
import { environment, plain } from "./environment";

function workbook(cells: Readonly<Record<string, Content>> = {}): Calculation {
  const calculation = new Calculation(environment());
  calculation.addSheet("plan", "Plan");
  put(calculation, cells);
  return calculation;
}

function place(address: string): [number, number] {
  return [Number(address.slice(1)) - 1, address.charCodeAt(0) - 65];
}

function put(calculation: Calculation, cells: Readonly<Record<string, Content>>): void {
  calculation.setMany(
    "plan",
    Object.entries(cells).map(([address, content]) => {
      const [row, column] = place(address);
      return { row, column, content };
    }),
  );
}

function shown(calculation: Calculation, ...addresses: string[]) {
  return addresses.map((address) => plain(calculation.value("plan", ...place(address))));
}

test("an edit is followed by what depends on it, and only that is reported", () => {
  const calculation = workbook({ A1: 1, A2: "=A1*2", A3: "=SUM(A1:A2)", B1: "=B2", C1: "=SUM(A:A)" });
  const changed: string[] = [];
  calculation.subscribe((cells) =>
    changed.push(...cells.map(({ row, column }) => `${"ABC"[column]}${row + 1}`)),
  );
  calculation.set("plan", 0, 0, 5);
  expect(shown(calculation, "A1", "A2", "A3", "C1")).toEqual([5, 10, 15, 30]);
  expect(changed.sort()).toEqual(["A1", "A2", "A3", "C1"]);
});

test("set refuses what is no formula and changes nothing", () => {
  const calculation = workbook({ A1: 1 });
  expect(() => put(calculation, { A2: 2, A1: "=1+" })).toThrow(FormulaSyntaxError);
  expect(shown(calculation, "A1", "A2")).toEqual([1, null]);
});

test("a text may begin with = when it is said to be one", () => {
  const calculation = workbook({ A1: { text: "=1+1" }, A2: "=LEN(A1)", A3: "=" });
  expect(shown(calculation, "A1", "A2", "A3")).toEqual(["=1+1", 4, "="]);
  expect(calculation.formula("plan", 0, 0)).toBeUndefined();
});

test("an array spills, is blocked, and spills again when it is freed", () => {
  const calculation = workbook({ B1: "=SEQUENCE(2,2)", E1: "=SUM(B1#)", E2: "=SUM(B1:C2)" });
  expect(shown(calculation, "B1", "C1", "B2", "C2", "E1", "E2")).toEqual([1, 2, 3, 4, 10, 10]);
  expect(calculation.spill("plan", 0, 1)).toEqual({ row: 0, column: 1, rows: 2, columns: 2 });
  expect(calculation.spiller("plan", 1, 2)).toEqual({ sheet: "plan", row: 0, column: 1 });
  put(calculation, { C2: "x" });
  expect(shown(calculation, "B1", "C1", "B2", "C2", "E1", "E2")).toEqual([
    "#SPILL!",
    null,
    null,
    "x",
    "#REF!",
    "#SPILL!",
  ]);
  put(calculation, { C2: null });
  expect(shown(calculation, "B1", "C1", "B2", "C2", "E1", "E2")).toEqual([1, 2, 3, 4, 10, 10]);
  put(calculation, { B1: "=SEQUENCE(1,3)" });
  expect(shown(calculation, "B1", "C1", "D1", "B2", "C2", "E1")).toEqual([1, 2, 3, null, null, 6]);
  put(calculation, { B1: 7 });
  expect(shown(calculation, "B1", "C1", "D1", "E2")).toEqual([7, null, null, 7]);
});

test("an array is blocked by a table and by the sheet's edge", () => {
  const calculation = workbook({ B1: "=SEQUENCE(3)" });
  calculation.setTable({
    name: "Deals",
    sheet: "plan",
    area: { row: 2, column: 1, rows: 3, columns: 2 },
    headers: ["A", "B"],
  });
  expect(shown(calculation, "B1")).toEqual(["#SPILL!"]);
  calculation.removeTable("deals");
  expect(shown(calculation, "B1", "B3")).toEqual([1, 3]);
  calculation.set("plan", 1_048_575, 0, "=SEQUENCE(2)");
  expect(plain(calculation.value("plan", 1_048_575, 0))).toBe("#SPILL!");
});

test("what depends on itself shows 0 and is named until it is put right", () => {
  const calculation = workbook({ A1: "=A2+1", A2: "=A3", A3: "=A1", B1: "=A1+5", C1: "=C1" });
  expect(shown(calculation, "A1", "A2", "A3", "B1", "C1")).toEqual([0, 0, 0, 5, 0]);
  expect(calculation.circular.map(({ row, column }) => [row, column]).sort()).toEqual([
    [0, 0],
    [0, 2],
    [1, 0],
    [2, 0],
  ]);
  put(calculation, { A3: 4, C1: 1 });
  expect(shown(calculation, "A1", "A2", "B1")).toEqual([5, 4, 10]);
  expect(calculation.circular).toEqual([]);
});

test("an array that reads what it fills is circular", () => {
  const calculation = workbook({ A1: "=SEQUENCE(3)+SUM(A2:A3)" });
  expect(shown(calculation, "A1", "A2", "A3")).toEqual([0, null, null]);
  expect(calculation.circular).toHaveLength(1);
});

test("a chain of ten thousand cells is no deeper than the stack", () => {
  const calculation = workbook();
  const rows = Array.from({ length: 10_000 }, (_, row) => ({
    row,
    column: 0,
    content: row === 0 ? 1 : `=A${row}+1`,
  }));
  calculation.setMany("plan", [...rows].reverse());
  expect(calculation.value("plan", 9_999, 0)).toBe(10_000);
});

test("names belong to a sheet before they belong to the workbook", () => {
  const calculation = workbook({ A1: 1, A2: 2, B1: "=定额", B2: "=Plan!定额*10" });
  calculation.addSheet("other", "Other");
  calculation.set("other", 0, 0, "=定额");
  expect(shown(calculation, "B1")).toEqual(["#NAME?"]);
  calculation.setName("定额", "=Plan!$A$1");
  calculation.setName("定额", "=Plan!$A$2", "plan");
  expect(shown(calculation, "B1", "B2")).toEqual([2, 20]);
  expect(calculation.value("other", 0, 0)).toBe(1);
  calculation.removeName("定额", "plan");
  expect(shown(calculation, "B1", "B2")).toEqual([1, 10]);
});

test("a renamed sheet is followed by formulas and names, a removed one leaves #REF!", () => {
  const calculation = workbook({ A1: 3 });
  calculation.addSheet("other", "Other");
  calculation.setName("Quota", "=Plan!$A$1");
  calculation.set("other", 0, 0, "=Plan!A1+Quota");
  calculation.renameSheet("plan", "小项目漏斗 张伟");
  expect(calculation.formula("other", 0, 0)).toBe("='小项目漏斗 张伟'!A1+Quota");
  calculation.set("plan", 0, 0, 4);
  expect(calculation.value("other", 0, 0)).toBe(8);
  calculation.removeSheet("plan");
  expect(plain(calculation.value("other", 0, 0))).toBe("#REF!");
});

test("structured references follow the table", () => {
  const calculation = workbook({
    A1: "Name",
    B1: "Amount",
    C1: "Share",
    A2: "a",
    B2: 10,
    A3: "b",
    B3: 30,
    A4: "c",
    B4: 60,
    C2: "=[@Amount]/SUM(Deals[Amount])",
    C3: "=Deals[[#This Row],[Amount]]/SUM(Deals[Amount])",
    E1: "=SUM(Deals[Amount])",
    E2: "=Deals[#Headers]",
    E3: "=ROWS(Deals[#All])",
    E4: "=COUNTA(Deals[[Name]:[Amount]])",
    E5: "=SUM(Deals[Nothing])",
  });
  const deals = (rows: number) => ({
    name: "Deals",
    sheet: "plan",
    area: { row: 0, column: 0, rows, columns: 3 },
    headers: ["Name", "Amount", "Share"],
  });
  expect(shown(calculation, "E1")).toEqual(["#NAME?"]);
  calculation.setTable(deals(3));
  expect(shown(calculation, "E1", "C2", "C3", "E2", "F2", "E3", "E4", "E5")).toEqual([
    40,
    0.25,
    0.75,
    "Name",
    "Amount",
    3,
    4,
    "#REF!",
  ]);
  calculation.setTable(deals(4));
  expect(shown(calculation, "E1", "C2", "E3")).toEqual([100, 0.1, 4]);
});

test("subtotals leave out subtotals", () => {
  const calculation = workbook({
    A1: 1,
    A2: 2,
    A3: "=SUBTOTAL(9,A1:A2)",
    A4: 4,
    A5: "=SUBTOTAL(9,A1:A4)",
    A6: "=SUM(A1:A4)",
  });
  expect(shown(calculation, "A3", "A5", "A6")).toEqual([3, 7, 10]);
});

test("what asks for the time is calculated with every change", () => {
  let today = new Date(2026, 10, 23);
  const calculation = new Calculation({ ...environment(), now: () => today });
  calculation.addSheet("plan", "Plan");
  put(calculation, { A1: "=TODAY()", A2: "=A1+1", B1: "=NOW()" });
  expect(shown(calculation, "A1", "A2")).toEqual([46349, 46350]);
  today = new Date(2026, 10, 24, 12);
  put(calculation, { C1: 1 });
  expect(shown(calculation, "A1", "A2", "B1")).toEqual([46350, 46351, 46350.5]);
});

test("evaluate computes a rule as if it were copied from the cell for which it was written", () => {
  const calculation = workbook({ A1: 1, A2: 20, B1: "x", B2: "y" });
  const rule = '=AND($A1>5,B1="y")';
  const at = (row: number) =>
    calculation.evaluate(rule, { sheet: "plan", row, column: 3 }, { row: 0, column: 3 });
  expect([at(0), at(1)]).toEqual([false, true]);
});

const address = fc
  .tuple(fc.constantFrom("A", "B", "C"), fc.integer({ min: 1, max: 5 }))
  .map(([column, row]) => column + row);
const formula = fc.oneof(
  address.map((one) => `=${one}+1`),
  fc.tuple(address, address).map(([one, other]) => `=SUM(${one}:${other})`),
  fc.tuple(address, address, address).map(([one, other, third]) => `=IF(${one}>3,${other},${third}&"x")`),
  fc.tuple(address, address).map(([one, other]) => `=IFERROR(INDEX(A1:C5,${one},1)/${other},"none")`),
  fc.constant('=COUNTIF(A:B,">2")'),
);
const edit = fc.tuple(
  address,
  fc.oneof(fc.integer({ min: -2, max: 9 }), fc.constant(null), fc.constant("text"), formula),
);

test("recalculation after any edits equals a fresh calculation, unless cells depend on themselves", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
      const edited = workbook();
      for (const [at, content] of edits) put(edited, { [at]: content });
      const fresh = workbook(Object.fromEntries(edits));
      fc.pre(fresh.circular.length === 0 && edited.circular.length === 0);
      const every = ["A", "B", "C"].flatMap((column) => [1, 2, 3, 4, 5].map((row) => `${column}${row}`));
      expect(shown(edited, ...every)).toEqual(shown(fresh, ...every));
    }),
    { numRuns: 500 },
  );
});

test("recalculation after any edits around arrays equals a fresh calculation", () => {
  const content = fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 4 }));
  const around = fc.tuple(fc.constantFrom("A1", "A2", "B2", "B3", "C2", "E1"), content);
  fc.assert(
    fc.property(fc.array(around, { maxLength: 25 }), (edits) => {
      const formulas = {
        B1: "=SEQUENCE(1+A1,1+A2)",
        F1: "=SUM(B1:D5)",
        F2: "=COUNT(B1#)",
        F3: '=IF(E1>2,B1#,"")',
        J1: "=SUM(F3:I8)",
      };
      const edited = workbook(formulas);
      for (const [at, value] of edits) put(edited, { [at]: value });
      const fresh = workbook({ ...Object.fromEntries(edits), ...formulas });
      const every = [..."ABCDEFGHIJ"].flatMap((column) => [1, 2, 3, 4, 5, 6].map((row) => `${column}${row}`));
      expect(shown(edited, ...every)).toEqual(shown(fresh, ...every));
    }),
    { numRuns: 300 },
  );
});
