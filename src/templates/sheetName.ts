/** The longest name that a sheet can have. */
const longest = 31;

/** Gives a name that Excel accepts and that no sheet has yet: `Plan (2)` where `Plan` is taken. */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const legal = bare(wanted.replace(/[:\\/?*[\]\u0000-\u001f]/g, " ").replace(/\s+/g, " "));
  return firstFree(legal === "" ? "Sheet" : legal, taken, (name, number) => {
    const tail = number === 1 ? "" : ` (${number})`;
    return bare(shortened(name, longest - tail.length)) + tail;
  });
}

/** Gives a table name that the workbook does not have yet: `Deals_2` where `Deals` is taken. */
export function tableName(wanted: string, taken: readonly string[]): string {
  return firstFree(wanted, taken, (name, number) => (number === 1 ? name : `${name}_${number}`));
}

/** Excel refuses an apostrophe at either end, also one that only a blank or the cut has brought there. */
function bare(name: string): string {
  return name.replace(/^[' ]+|[' ]+$/g, "");
}

function firstFree(
  wanted: string,
  taken: readonly string[],
  spelled: (name: string, number: number) => string,
): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(spelled(wanted, number).toLowerCase())) number += 1;
  return spelled(wanted, number);
}

/** Cuts at whole characters, so that no half of a surrogate pair stays. */
export function shortened(name: string, length: number): string {
  let short = "";
  for (const character of name) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short.trimEnd();
}
