import { sameContent } from "../../src/care/sameContent";

test.each([
  ["=SUM(A1,2)", "=sum( A1, 2)"],
  ["=ABS(A1)>1E-9", "=ABS(A1)>0.000000001"],
  ["=SUM(A1:A3*B1:B3)", "=SUM(@A1:A3*B1:B3)"],
  [0.1 + 0.2, 0.3],
  ["text", "text"],
  [true, true],
])("%p is the same as %p", (one, other) => expect(sameContent(one, other)).toBe(true));

test.each([
  ["=SUM(A1)", "=SUM(A2)"],
  ['=A1&"a"', '=A1&"A"'],
  ["text", "Text"],
  [1, "1"],
  [1, 1.0000001],
  ["", 0],
])("%p is not the same as %p", (one, other) => expect(sameContent(one, other)).toBe(false));
