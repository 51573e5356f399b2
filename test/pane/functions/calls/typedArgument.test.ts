import fc from "fast-check";
import { parse } from "../../../../src/formula/parse";
import { typedArgument } from "../../../../src/pane/functions/calls/typedArgument";

describe("typedArgument gives what was typed as a formula spells it", () => {
  test.each([
    ["", "number", ""],
    ["372", "number", "372"],
    [" 1,200 ", "number", "1200"],
    ["35%", "number", "35%"],
    ["３５％", "number", "35%"],
    ["−5", "number", "−5"],
    ["-5", "number", "-5"],
    ["2026-06-30", "number", "DATE(2026,6,30)"],
    ["2026/6/30", "number", "DATE(2026,6,30)"],
    ["2026年6月30日", "number", "DATE(2026,6,30)"],
    ["DATE(2026,6,30)", "number", "DATE(2026,6,30)"],
    ["=SUM(B3:B9)", "number", "SUM(B3:B9)"],
    ["SUM（B3：B9）", "number", "SUM(B3:B9)"],
    ["'第 1 页'!B3", "number", "'第 1 页'!B3"],
    ["B3:D3", "numbers", "B3:D3"],
    ["{338,98,90}", "numbers", "{338,98,90}"],
    ["{20%,35%;0.5,1}", "numbers", "{0.2,0.35;0.5,1}"],
    ["338, 98, 90", "numbers", "{338,98,90}"],
    ["338 98 90", "numbers", "{338,98,90}"],
    ["338，98，90", "numbers", "{338,98,90}"],
    ["338、98、90", "numbers", "{338,98,90}"],
    ["20%、35%、70%", "numbers", "{0.2,0.35,0.7}"],
    ["338\t98\t90", "numbers", "{338,98,90}"],
    ["1,200\t\t90\r\n3\t4\t5\r\n", "numbers", "{1200,0,90;3,4,5}"],
    ["338\n98\n90", "numbers", "{338;98;90}"],
    ["5", "numbers", "5"],
    ["{5}", "numbers", "{5}"],
    // One number for each row of a team.
    ["35, 40, 30.5", "number", "{35;40;30.5}"],
    ['"leads"', "word", '"leads"'],
    ["Deals[Amount]", "numbers", "Deals[Amount]"],
  ] as const)("%j", (typed, kind, written) => {
    expect(typedArgument(typed, kind)).toBe(written);
  });

  test("lists are read back as the same numbers, whatever stands between them", () => {
    const number = fc
      .double({ noNaN: true, min: -1e6, max: 1e6 })
      .map((value) => Number(value.toFixed(3)) + 0);
    const between = fc.constantFrom(", ", "，", "、", " ", "\t");
    fc.assert(
      fc.property(fc.array(number, { minLength: 2 }), between, (numbers, mark) => {
        const expression = parse(`=${typedArgument(numbers.join(mark), "numbers")}`);
        expect(expression).toEqual({ kind: "array", rows: [numbers] });
      }),
    );
  });
});
