import { cleanSalesFormula, isSalesFormula } from "../../src/care/salesFormula";

test.each([
  "=SALES.PACE(1,2)",
  "=sales.pace(1,2)",
  "=IF(A1=1,0,1+SALES.PACE(1,2))",
  "=-_xldudf_SALES_FUNNEL_GAP(A1)",
  "=_xll.SALES.FUNNEL_GAP(A1)",
  // What this project's own reading of formulas does not know is a call all the same.
  "=SALES.PACE([1]Sheet1!A1,2)",
  "=SUM('it''s'!A1,SALES.PACE(1,2))",
])("%s calls a SALES function", (formula) => {
  expect(isSalesFormula(formula)).toBe(true);
  expect(isSalesFormula(formula)).toBe(true);
});

test.each([
  "SALES.PACE(1,2)",
  '="SALES.PACE(1,2)"',
  "='SALES.PACE(1,2)'!A1",
  "=MYSALES.PACE(1,2)",
  "=SALES.TOTAL",
  "=SALES(1)",
  "",
  7,
  null,
])("%p does not", (content) => expect(isSalesFormula(content)).toBe(false));

test.each([
  ["=1+_xldudf_SALES_FUNNEL_GAP(A1,B1)", "=1+SALES.FUNNEL_GAP(A1,B1)"],
  ["=_xll.SALES.PACE(_xll.SALES.PACE(1,2),2)", "=SALES.PACE(SALES.PACE(1,2),2)"],
  ['=SALES.PACE(1,"_xll.SALES.PACE(")', '=SALES.PACE(1,"_xll.SALES.PACE(")'],
])("%s is cleaned to %s", (formula, clean) => expect(cleanSalesFormula(formula)).toBe(clean));
