import fc from "fast-check";
import { callFormula } from "../../../../src/pane/functions/calls/callFormula";
import { salesCalls } from "../../../../src/pane/functions/calls/salesCalls";

describe("salesCalls finds our functions in a formula", () => {
  test("one that is all of it, with its arguments as they are written", () => {
    expect(salesCalls('=SALES.FUNNEL_GAP(372,119.1, {338,98;90,1} ,B2:D2,,SUM(1,2),"a,b(")')).toEqual([
      {
        id: "FUNNEL_GAP",
        arguments: ["372", "119.1", "{338,98;90,1}", "B2:D2", "", "SUM(1,2)", '"a,b("'],
        text: '=SALES.FUNNEL_GAP(372,119.1, {338,98;90,1} ,B2:D2,,SUM(1,2),"a,b(")'.slice(1),
        isWhole: true,
      },
    ]);
  });

  test("some inside of others", () => {
    const formula = "=IFERROR(ROUND(sales.forecast(A1,B1,C1,D1,SALES.WEEKS_LEFT(E1,TODAY())),1),0)";
    expect(salesCalls(formula).map(({ id, arguments: given, isWhole }) => [id, given, isWhole])).toEqual([
      ["FORECAST", ["A1", "B1", "C1", "D1", "SALES.WEEKS_LEFT(E1,TODAY())"], false],
      ["WEEKS_LEFT", ["E1", "TODAY()"], false],
    ]);
  });

  test("as a workbook spells them that was opened without the add-in", () => {
    expect(salesCalls("=_xldudf_SALES_PACE(A1,B1,C1,D1,E1)")).toMatchObject([{ id: "PACE", isWhole: true }]);
  });

  test.each([
    "",
    "372",
    "SALES.PACE(1)",
    "=SUM(A1)",
    "=SALES.NOTHING(1)",
    '="SALES.PACE(1,2)"',
    "=SALES.PACE(1,'",
  ])("none in %j", (formula) => expect(salesCalls(formula)).toEqual([]));

  test("the arguments of what callFormula writes", () => {
    const argument = fc.constantFrom("", "372", "B3:D3", "{1,2;3,4}", "SUM(A1,B1)", '"all"', "'a,b'!A1");
    fc.assert(
      fc.property(fc.array(argument, { minLength: 1, maxLength: 7 }), (written) => {
        const given = [...written, "7"];
        expect(salesCalls(callFormula("SPLIT_TARGET", given))).toMatchObject([
          { arguments: given, isWhole: true },
        ]);
      }),
    );
  });
});

test("callFormula leaves out what is not given at the end", () => {
  expect(callFormula("FUNNEL_GAP", ["372", "119.1", "B3:D3", "B4:D4", "2", "", '"leads"'])).toBe(
    '=SALES.FUNNEL_GAP(372,119.1,B3:D3,B4:D4,2,,"leads")',
  );
  expect(callFormula("FUNNEL_GAP", ["372", "119.1", "B3:D3", "B4:D4", "", "", ""])).toBe(
    "=SALES.FUNNEL_GAP(372,119.1,B3:D3,B4:D4)",
  );
});
