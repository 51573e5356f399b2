import { Calculation } from "../../src/formula/calculation";
import { environment, plain } from "./environment";

/**
 * What LibreOffice 7.4 does not know or does otherwise. The values are those of Microsoft's function pages (the
 * page is the function's own unless one is named), of ECMA-376 part 1 section 18.17, or plain from the definition.
 */
const cases: readonly (readonly [formula: string, ...rows: unknown[][]])[] = [
  // ECMA-376: the examples of WEEKNUM.
  ["=WEEKNUM(DATE(2006,1,1),1)", [1]],
  ["=WEEKNUM(DATE(2006,2,1),1)", [5]],
  ["=WEEKNUM(DATE(2006,2,1),2)", [6]],
  ["=WEEKNUM(DATE(2012,3,9))", [10]],
  ["=WEEKNUM(DATE(2012,3,9),2)", [11]],
  ["=MROUND(5,-2)", ["#NUM!"]],
  ["=LET(x,5,SUM(x,1))", [6]],
  ["=LET(x,2,y,x*3,LET(x,10,x+y))", [16]],
  ["=XMATCH(4,{5,4,3,2,1})", [2]],
  ["=XMATCH(4.5,{5,4,3,2,1},1)", [1]],
  ["=XMATCH(4.5,{5,4,3,2,1},-1)", [2]],
  ['=XMATCH("Gra",{"Apple";"Grape";"Pear";"Banana";"Cherry"},1)', [2]],
  ["=XMATCH(2,{1,2,3,2},0,-1)", [4]],
  // XLOOKUP: the tax rate of an income, by the next larger bracket.
  ["=XLOOKUP(46523,{9700;39475;84200;160726;204100;510300},{0.1;0.22;0.24;0.32;0.35;0.37},0,1)", [0.24]],
  ['=XLOOKUP("x",{"a";"b"},{1;2},"not found")', ["not found"]],
  ['=XLOOKUP("x",{"a";"b"},{1;2})', ["#N/A"]],
  ['=XLOOKUP("b",{"a";"b"},{1,10;2,20})', [2, 20]],
  ['=XLOOKUP("b*",{"ab";"bc"},{1;2},,2)', [2]],
  ["=XLOOKUP({1,3},{1,2,3},{10,20,30})", [10, 30]],
  ["=SEQUENCE(2,3)", [1, 2, 3], [4, 5, 6]],
  ["=SEQUENCE(3,,10,-5)", [10], [5], [0]],
  ["=SEQUENCE(0)", ["#CALC!"]],
  ['=FILTER({1,"a";2,"b";3,"c"},{1;0;1})', [1, "a"], [3, "c"]],
  ["=FILTER({1;2},{0;0})", ["#CALC!"]],
  ['=FILTER({1;2},{0;0},"none")', ["none"]],
  ["=FILTER({1,2,3},{0,1,1})", [2, 3]],
  ["=SORT({3;1;2})", [1], [2], [3]],
  ['=SORT({1,"b";2,"a"},2)', [2, "a"], [1, "b"]],
  ["=SORT({3,1,2},,-1,TRUE)", [3, 2, 1]],
  ['=SORT({TRUE;"b";2;"A"})', [2], ["A"], ["b"], [true]],
  ['=SORTBY({"a";"b";"c"},{2;3;1},-1)', ["b"], ["a"], ["c"]],
  ["=UNIQUE({1;2;1;3;2})", [1], [2], [3]],
  ['=UNIQUE({"a";"A";"b"})', ["a"], ["b"]],
  ["=UNIQUE({1;2;1;3},FALSE,TRUE)", [2], [3]],
  ["=UNIQUE({1,2,1},TRUE)", [1, 2]],
  ["=TRANSPOSE({1,2;3,4;5,6})", [1, 3, 5], [2, 4, 6]],
  // Arrays in operators and in the scalar parameters of functions; what has no partner is #N/A.
  ["={1,2,3}+{10;20}", [11, 12, 13], [21, 22, 23]],
  ["={1,2,3}*{1,2}", [1, 4, "#N/A"]],
  ["=ROUND({1.25,2.35},{1;0})", [1.3, 2.4], [1, 2]],
  ['=IF({1,0,1},"yes",{7,8,9})', ["yes", 8, "yes"]],
  ['=IFERROR(1/{1,0,2},"-")', [1, "-", 0.5]],
  // Whole columns count with all of their 1,048,576 cells, used or not.
  ["=SUM(IFERROR(C:C+{1;2},1))", [1_048_577]],
  ['=SUM(--(C:C=""))', [1_048_576]],
  ["=ROWS(C:C)+COUNTBLANK(C:C)", [2_097_152]],
  ['=LEFT({"ab","cd"})', ["a", "c"]],
  ["=INDEX({10;20;30},{3;1})", [30], [10]],
  ["=-{1,2}%", [-0.01, -0.02]],
  // The order of kinds: numbers, texts, FALSE, TRUE (page on sorting and comparison operators).
  ['=TRUE>"z"', [true]],
  ['="">9E99', [true]],
  ["=FALSE<TRUE", [true]],
  ["=0^0", ["#NUM!"]],
  ["=0^-1", ["#DIV/0!"]],
  ["=(-8)^(1/3)", ["#NUM!"]],
  // Logical values and texts of numbers count when they are typed in, not when they stand in an array (SUM, COUNT).
  ['=SUM(1,"3",TRUE)', [5]],
  ['=SUM({1,"3",TRUE})', [1]],
  ['=COUNT({1,"3",TRUE})', [1]],
  ["=SUMPRODUCT({1,2},{TRUE,TRUE})", [0]],
  ['=AVERAGE(1,2,"6")', [3]],
  ["=YEAR(-1)", ["#NUM!"]],
  ['=FIND("","abc")', [1]],
  ['=CONCATENATE("a",1,TRUE)', ["a1TRUE"]],
  ["=LARGE({1,2},3)", ["#NUM!"]],
  // An argument left empty is 0, "" or FALSE in older functions, and as good as left out in newer ones.
  ["=IF(TRUE,,1)", [0]],
  ['=IF(TRUE,,1)&""', [""]],
  ["=MATCH(2,{1,2,3},)", [2]],
  ['=LEFT("abc",)', [""]],
  ["=LOG(8,)", ["#NUM!"]],
  // Names of functions that there are not, or too many arguments.
  ["=NOTHING(1)", ["#NAME?"]],
  ["=OFFSET(A1,1,1)", ["#NAME?"]],
  ['=INDIRECT("A1")', ["#NAME?"]],
  ["=ABS(1,2)", ["#VALUE!"]],
  ["=@{1,2}", [1]],
];

test.each(cases.map(([formula, ...rows]) => ({ formula, rows })))("$formula", ({ formula, rows }) => {
  const calculation = new Calculation(environment());
  calculation.addSheet("sheet", "Sheet");
  calculation.set("sheet", 0, 0, formula);
  const { rows: height, columns: width } = calculation.spill("sheet", 0, 0) ?? { rows: 1, columns: 1 };
  const shown = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => plain(calculation.value("sheet", row, column))),
  );
  expect(shown).toEqual(rows);
});
