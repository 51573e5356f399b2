import { products } from "./blocks";
import { nothing } from "./nothing";

const row = "{row:fixed1}:{row:fixed4}";
const before = "MAX({freeHeading}:{up:free})";

/** What is fixed leaves the rest to the cells that are free: so much of it for each share of the whole. */
export const scale = "{rest}/MAX(1E-12,SUMPRODUCT(({fixed}=0)*{productShare}*{quarterShare}))";

/** The exact share of a line's free cells, added to that of the lines above. */
export const freeUpTo = `=IF(OR(${nothing(products)},{row:productShare}=0,N({rest})<0),"",${before}+${scale}*{row:productShare}*${freeShares(4)})`;

/**
 * What worksheet functions can do around fixed cells: they round the running total of the free cells in reading
 * order, which adds up; a quarter is up to one unit for each line from its exact share.
 */
export function splitAroundFixed(place: number): string {
  return `ROUND((${upTo(place)}-${upTo(place - 1)})*{unit},6)`;
}

/** In units. Rounded twice, because a running total that is reached in two ways may differ in its last digit. */
function upTo(place: number): string {
  const total = `${before}+({row:free}-${before})*${freeShares(place)}/MAX(1E-12,${freeShares(4)})`;
  const exact = place === 0 ? before : place === 4 ? "{row:free}" : `(${total})`;
  return `ROUND(ROUND(${exact}/{unit},6),0)`;
}

function freeShares(last: number): string {
  return `SUMPRODUCT(({row:fixed1}:{row:fixed${last}}=0)*{quarterShare1..quarterShare${last}})`;
}

/** The exact share of a line: what is fixed in it, and its part of the rest. */
export const exactLine = `SUM(${row})+${scale}*{row:productShare}*SUMPRODUCT((${row}=0)*{quarterShare})`;
