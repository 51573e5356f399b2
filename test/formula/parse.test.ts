import fc from "fast-check";
import { parse } from "../../src/formula/parse";
import { copied, withSheetRenamed } from "../../src/formula/rewrite";
import { FormulaSyntaxError } from "../../src/formula/syntax";

test.each([
  ["=", 1],
  ["=1+", 3],
  ["=SUM(1", 6],
  ["=SUM(1))", 7],
  ["=(1", 3],
  ["=1 2", 3],
  ['="open', 1],
  ["=A1:", 4],
  ["={1,2;3}", 7],
  ["={1,A1}", 4],
  ["=1,2", 2],
  ["=&1", 1],
  ["='Plan'!", 8],
  ["=Deals[[#Nothing],[A]]", 6],
  ["=漏斗 + !", 6],
])("parse(%s) refuses at character %i", (formula, position) => {
  expect(() => parse(formula)).toThrow(FormulaSyntaxError);
  try {
    parse(formula);
  } catch (error) {
    expect(error).toMatchObject({ position });
  }
});

test("parse tells names, functions and cells apart", () => {
  expect(parse("=LOG10(100)")).toMatchObject({ kind: "call", name: "LOG10" });
  expect(parse("=LOG10")).toMatchObject({ kind: "reference", from: { row: 9, column: 8508 } });
  expect(parse("=Log.10")).toMatchObject({ kind: "name", name: "Log.10" });
  expect(parse("=ABCD1")).toMatchObject({ kind: "name", name: "ABCD1" });
  expect(parse("=XFE1")).toMatchObject({ kind: "name", name: "XFE1" });
  expect(parse("=_xlfn._xlws.FILTER(A1,B1)")).toMatchObject({ kind: "call", name: "FILTER" });
  expect(parse("=SALES.FUNNEL_GAP(1,,A1)")).toMatchObject({
    name: "SALES.FUNNEL_GAP",
    arguments: [{}, { kind: "omitted" }, {}],
  });
  expect(parse("=F()")).toMatchObject({ arguments: [] });
  expect(parse("=F(,)")).toMatchObject({ arguments: [{ kind: "omitted" }, { kind: "omitted" }] });
  expect(parse("='It''s 计划'!$B$3")).toMatchObject({
    sheet: "It's 计划",
    from: { row: 2, column: 1, rowFixed: true },
  });
  expect(parse("=计划!定额")).toMatchObject({ kind: "name", sheet: "计划", name: "定额" });
  expect(parse("=Deals[[#This Row],[A'[1']]:[B]]")).toMatchObject({
    table: "Deals",
    part: { rows: ["this row"], columns: { first: "A[1]", last: "B" } },
  });
  expect(parse("=[@Amount]")).toMatchObject({
    table: null,
    part: { rows: ["this row"], columns: { first: "Amount" } },
  });
  expect(parse("=Deals[#Headers]")).toMatchObject({ part: { rows: ["headers"], columns: null } });
});

test("copied moves what is not fixed and loses what leaves the sheet", () => {
  expect(copied('=A1+$A1+A$1+$A$1+SUM(B:B,2:3)&"A1"+Plan!C4', 2, 1)).toBe(
    '=B3+$A3+B$1+$A$1+SUM(C:C,4:5)&"A1"+Plan!D6',
  );
  expect(copied("=B2+A1:C3", -1, -1)).toBe("=A1+#REF!");
  expect(copied("=LOG10(Z9)", 1, 1)).toBe("=LOG10(AA10)");
});

test("copied there and back is the formula again", () => {
  const step = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(step, step, step, step, (row, column, rows, columns) => {
      const formula = copied("=SUM(A1:$B2)*'x y'!C$3", row, column);
      expect(copied(copied(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});

test("withSheetRenamed changes only references to that sheet", () => {
  expect(withSheetRenamed("=plan!A1+'Plan'!B2+'Plan 2'!C3&\"Plan!\"+Planet!A1", "Plan", "小项目 张伟")).toBe(
    "='小项目 张伟'!A1+'小项目 张伟'!B2+'Plan 2'!C3&\"Plan!\"+Planet!A1",
  );
});
