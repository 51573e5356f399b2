import fc from "fast-check";
import { parse } from "../../../../src/formula/parse";
import { otherReading } from "../../../../src/pane/functions/calls/otherReading";
import { typedArgument } from "../../../../src/pane/functions/calls/typedArgument";

describe("typedArgument gives what was typed as a formula spells it", () => {
  test.each([
    ["", "number", ""],
    ["372", "number", "372"],
    [" 1,200 ", "number", "1200"],
    ["35%", "number", "35%"],
    ["３５％", "number", "35%"],
    ["−5", "number", "-5"],
    ["1,234,567.89", "number", "1234567.89"],
    ["１，２３４", "number", "1234"],
    ["¥1,234", "number", "1234"],
    ["¥35%", "number", "35%"],
    // Commas that stand for nothing in one number are no list of two.
    ["12,34", "number", "12,34"],
    ["{35,40}", "number", "{35;40}"],
    ["35，40，30.5", "number", "{35;40;30.5}"],
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
    ["338,98,90", "numbers", "{338,98,90}"],
    ["338, 98, ", "numbers", "{338,98}"],
    ["338；98；90", "numbers", "{338;98;90}"],
    // What Excel takes for one number is one.
    ["1,234", "numbers", "1234"],
    ["1,234,567.89", "numbers", "1234567.89"],
    ["¥ 1,234", "numbers", "1234"],
    ["1,234, 5,678", "numbers", "{1234,5678}"],
    ["1,234、5,678", "numbers", "{1234,5678}"],
    ["1,234 5,678; 9 10", "numbers", "{1234,5678;9,10}"],
    ["{1,234}", "numbers", "{1,234}"],
    // A comma of Chinese is not one of thousands.
    ["1，234", "numbers", "{1,234}"],
    ["１２３，４５６", "numbers", "{123,456}"],
    // As Excel copies cells.
    ["1,234\r\n", "numbers", "1234"],
    ["1,234\r\n5,678\r\n", "numbers", "{1234;5678}"],
    ["100,200\t300,400", "numbers", "{100200,300400}"],
    ["\t5\t6\r\n", "numbers", "{0,5,6}"],
    ["5\r\n\r\n7\r\n", "numbers", "{5;0;7}"],
    [" ¥ 1,234.50 \t ¥ (20.00)\t ¥ -   \r\n", "numbers", "{1234.5,-20,0}"],
    ["35,400\n30,200", "number", "{35400;30200}"],
    ["338,98,90\n20%,35%,70%", "numbers", "{338,98,90;0.2,0.35,0.7}"],
    ["Amount\n1,234", "numbers", "Amount\n1,234"],
    ["10:20", "numbers", "10:20"],
    ["5", "numbers", "5"],
    ["{5}", "numbers", "{5}"],
    // One number for each row of a team.
    ["35, 40, 30.5", "number", "{35;40;30.5}"],
    ['"leads"', "word", '"leads"'],
    ["Deals[Amount]", "numbers", "Deals[Amount]"],
  ] as const)("%j", (typed, kind, written) => {
    expect(typedArgument(typed, kind)).toBe(written);
  });

  const number = fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((value) => Number(value.toFixed(2)) + 0);
  const numbers = fc.array(number, { minLength: 2, maxLength: 6 });
  const withThousands = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
  const readBack = (typed: string, kind: "number" | "numbers") => parse(`=${typedArgument(typed, kind)}`);

  test("lists are read back as the same numbers, whatever stands between them", () => {
    const between = fc.constantFrom(", ", "，", "、", " ", "\t", " , ");
    fc.assert(
      fc.property(numbers, between, fc.boolean(), (listed, mark, isGrouped) => {
        const written = listed.map(isGrouped ? withThousands.format : String);
        const rows = written.some((one) => one.includes("e")) ? null : [listed];
        if (rows) expect(readBack(written.join(mark), "numbers")).toEqual({ kind: "array", rows });
      }),
    );
  });

  test("cells are read back as the same numbers, with thousands and in rows and columns", () => {
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .filter(([rows, columns]) => rows * columns > 1)
      .chain(([rows, columns]) =>
        fc.array(fc.array(number, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(block, fc.constantFrom("\n", "\r\n"), fc.boolean(), (rows, end, isEnded) => {
        const lines = rows.map((row) => row.map(withThousands.format).join("\t"));
        const copied = lines.join(end) + (isEnded ? end : "");
        expect(readBack(copied, "numbers")).toEqual({ kind: "array", rows });
      }),
    );
  });

  test("one number is one number, with thousands and in full width, in every field", () => {
    const fullWidth = (text: string) =>
      text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(
        number.filter((one) => one >= 0),
        fc.boolean(),
        (value, isFullWidth) => {
          const written = withThousands.format(value);
          const expected = { kind: "constant", value };
          expect(readBack(isFullWidth ? fullWidth(written) : written, "number")).toEqual(expected);
          expect(readBack(written, "numbers")).toEqual(expected);
        },
      ),
    );
  });

  test("a field for one number never makes two of digits and commas", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9,，.]{1,12}$/), (typed) => {
        const isApart = typed.includes("，");
        if (!isApart) expect(typedArgument(typed, "number")).not.toContain("{");
      }),
    );
  });
});

test.each([
  ["1,234", "numbers", "{1,234}"],
  ["100,200,300", "numbers", "{100,200,300}"],
  ["338,98,90", "numbers", undefined],
  ["1,234 5,678", "numbers", undefined],
  ["1，234", "numbers", undefined],
  ["{1,234}", "numbers", undefined],
  ["SUM(B3,C3)", "numbers", undefined],
  ["372", "numbers", undefined],
  ["1,234", "number", undefined],
] as const)("otherReading: what else %j for %s could mean", (typed, kind, other) => {
  expect(otherReading(typed, kind)).toBe(other);
});

test.each([
  ["100,", "numbers", "100"],
  ["100、", "numbers", "100"],
  ["100,200,300,", "numbers", "100200300"],
  ["338,98,", "numbers", "{338,98}"],
  ["20%,", "numbers", "20%"],
])("a list that is still being typed is no mistake: %j", (typed, kind, formula) => {
  expect(typedArgument(typed, kind as "numbers")).toBe(formula);
});
