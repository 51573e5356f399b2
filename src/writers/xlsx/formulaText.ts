/** Worksheet functions younger than the file format (2007), which it spells with `_xlfn.` in front. */
const youngFunctions = new Set(
  `AGGREGATE CEILING.MATH CONCAT DAYS FLOOR.MATH FORECAST.LINEAR IFNA IFS ISOWEEKNUM MAXIFS MINIFS NORM.DIST NORM.INV
   NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC RANK.EQ STDEV.P STDEV.S SWITCH TEXTJOIN UNICHAR
   XLOOKUP XMATCH XOR`.split(/\s+/),
);

/** Strings, quoted sheet names and column names in brackets, which stay as they are; then a function's name. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^\]'])*\]|([A-Za-z_][\w.]*)(?=\()/g;

/** Spells a formula as the file format does: without `=`, functions of an add-in and young ones with their prefix. */
export function formulaText(formula: string): string {
  return formula
    .replace(/^=/, "")
    .replace(pieces, (piece, name: string | undefined) => (name === undefined ? piece : functionName(name)));
}

/** Whether a formula calls a custom function of the add-in. */
export function callsCustomFunction(formula: string): boolean {
  return [...formula.matchAll(pieces)].some(([, name]) => name !== undefined && isCustom(name));
}

function functionName(name: string): string {
  const upper = name.toUpperCase();
  if (isCustom(name)) return `_xldudf_${upper.replaceAll(".", "_")}`;
  return youngFunctions.has(upper) ? `_xlfn.${upper}` : name;
}

function isCustom(name: string): boolean {
  return /^SALES\./i.test(name);
}
