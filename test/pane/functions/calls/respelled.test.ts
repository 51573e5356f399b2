import fc from "fast-check";
import { respelled } from "../../../../src/pane/functions/calls/respelled";

test.each([
  ["B3:D3", "Funnel", "Summary", "Funnel!B3:D3"],
  ["=SUM(B3:D3)*$A$1", "2026 年", "Summary", "=SUM('2026 年'!B3:D3)*'2026 年'!$A$1"],
  ["Summary!B3", "Funnel", "Summary", "B3"],
  ["'2026 年'!B3*C4", "Funnel", "2026 年", "B3*Funnel!C4"],
  ["Rates!A:A+B3", "Funnel", "Summary", "Rates!A:A+Funnel!B3"],
  ["B3:D3", "funnel", "Funnel", "B3:D3"],
  ["372", "Funnel", "Summary", "372"],
  ["338、98、90", "Funnel", "Summary", "338、98、90"],
  ['"B3"', "Funnel", "Summary", '"B3"'],
  ["Deals[Amount]", "Funnel", "Summary", "Deals[Amount]"],
])("respelled: %s from %s to %s", (text, from, to, expected) => {
  expect(respelled(text, from, to)).toBe(expected);
});

test("what was spelled for another sheet means the same on the way back", () => {
  const part = fc.constantFrom("B3", "$C$4:D9", "A:A", "Rates!B2", "SUM(B3,1)", "quota");
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), (parts) => {
      const text = parts.join("+");
      expect(respelled(respelled(text, "Funnel", "Summary"), "Summary", "Funnel")).toBe(text);
    }),
  );
});
