const operator = String.raw`\s*[-+*/^&=<>]\s*`;
const range = String.raw`(?:\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+|\w+\[[^\]]*(?:\]\s*,\s*\[[^\]]*)*\]+)`;
const operatorAtRange = new RegExp(`${range}${operator}|${operator}(?:\\w*!)?${range}`, "i");

/** Whether a formula calculates with whole ranges, such as `B2:D2*B5`, and does not only hand them to functions. */
export function calculatesArrays(formula: string): boolean {
  const bare = formula
    .replace(/^=/, "")
    .replace(/"(?:[^"]|"")*"/g, "")
    .replace(/'(?:[^']|'')*'/g, "");
  return operatorAtRange.test(bare);
}
