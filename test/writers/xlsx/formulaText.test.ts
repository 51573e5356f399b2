import fc from "fast-check";
import { calculatesArrays } from "../../../src/writers/xlsx/calculatesArrays";
import { callsCustomFunction, formulaText } from "../../../src/writers/xlsx/formulaText";

describe("formulaText(formula)", () => {
  it.each([
    ["=SUM(A1:A3)", "SUM(A1:A3)"],
    ["=SALES.FUNNEL_GAP(B1,B2)", "_xldudf_SALES_FUNNEL_GAP(B1,B2)"],
    ['=IF(A1="","",sales.forecast(A1))', 'IF(A1="","",_xldudf_SALES_FORECAST(A1))'],
    ["=IFNA(TEXTJOIN(A1:A2),Ifs(A1,1))", "_xlfn.IFNA(_xlfn.TEXTJOIN(A1:A2),_xlfn.IFS(A1,1))"],
    ['="IFNA(""SALES.SPLIT_TARGET("&IFERROR(A1,0)', '"IFNA(""SALES.SPLIT_TARGET("&IFERROR(A1,0)'],
    [
      "='It''s IFNA('!A1+Deals[XOR(]+Deals[[#This Row],[IFS(]]",
      "'It''s IFNA('!A1+Deals[XOR(]+Deals[[#This Row],[IFS(]]",
    ],
    ["=IFERROR(NORM.S.INV(0.5),0)", "IFERROR(_xlfn.NORM.S.INV(0.5),0)"],
  ])("%s is stored as %s", (formula, stored) => {
    expect(formulaText(formula)).toBe(stored);
  });

  it("never touches what stands in a string", () => {
    const literal = fc
      .array(fc.constantFrom("SALES.FORECAST(", "IFNA(", '"', "'", "[", "]", "=", "漏斗", " "))
      .map((pieces) => `"${pieces.join("").replaceAll('"', '""')}"`);
    fc.assert(
      fc.property(literal, literal, (one, other) => {
        expect(formulaText(`=IF(${one}=A1,SALES.FORECAST(A1),${other})`)).toBe(
          `IF(${one}=A1,_xldudf_SALES_FORECAST(A1),${other})`,
        );
      }),
    );
  });
});

describe("callsCustomFunction(formula)", () => {
  it.each([
    ["=1+SALES.FORECAST(A1)", true],
    ['="SALES.FORECAST("', false],
    ["='SALES.FORECAST('!A1", false],
    ["=WHOLESALES.FORECAST(A1)", false],
  ])("%s: %s", (formula, custom) => {
    expect(callsCustomFunction(formula)).toBe(custom);
  });
});

describe("calculatesArrays(formula)", () => {
  it.each([
    ["=SALES.FUNNEL_GAP(A1,A2,B2:D2*B5,B3:D3)", true],
    ["=SALES.FUNNEL_GAP(A1,A2,2 * $B$2:$D$2,B3:D3)", true],
    ["=SALES.FUNNEL_GAP(A1,A2,'Q 1'!B2:D2,-Deals[Amount])", true],
    ["=SALES.FUNNEL_GAP(A1,A2,'a-b'!B2:D2*2,C1)", true],
    ["=SALES.FUNNEL_GAP(A1,A2,Deals[Amount]*0.5,C1)", true],
    ['=IF(A1-A2="","",SALES.FUNNEL_GAP(A1*2,A2,B2:D2,B3:D3))', false],
    ['=IF(A1="B2:D2*B5","",SALES.FUNNEL_GAP(A1,A2,Deals[Amount],Deals[Rate]))', false],
  ])("%s: %s", (formula, arrays) => {
    expect(calculatesArrays(formula)).toBe(arrays);
  });
});
