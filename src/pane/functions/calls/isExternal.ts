const otherWorkbook = /\[[^[\]]+\](?:[\p{L}\p{N}_.]*|[^'[\]]*')!/u;

/** Whether a formula refers to another workbook, such as `[1]Sheet1!A1`, `[1]!rate` or `'[Deals.xlsx]May 26'!A1`. */
export function isExternal(formula: string): boolean {
  return otherWorkbook.test(formula.replace(/"[^"]*"/g, '""'));
}
