/** A call of ours, as it is written or as Excel spells it where it does not know the add-in. */
const call = /(^|[^\p{L}\p{N}_.])(?:_xll\.|_xldudf_)?SALES[._](?=[\p{L}\p{N}_.]+\()/giu;

/** Texts and names of sheets in a formula: what stands in them calls nothing. */
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Whether what stands in a cell is a formula that calls a SALES function. */
export function isSalesFormula(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=") && pieces(content).some(isCalling);
}

/** Gives the formula with its SALES functions called by their own names. */
export function cleanSalesFormula(formula: string): string {
  return pieces(formula)
    .map((piece, index) => (isCalling(piece, index) ? piece.replace(call, "$1SALES.") : piece))
    .join("");
}

/** Every second piece is quoted. */
function pieces(formula: string): string[] {
  return formula.split(quoted);
}

function isCalling(piece: string, index: number): boolean {
  return index % 2 === 0 && piece.search(call) >= 0;
}
