import { isFormula, type CellContent } from "../../care/contents";
import { errorIn } from "../../care/findings/errorIn";
import type { Area } from "../../sheet/area";
import type { Replacement } from "../../care/replacement";
import { rangeOf } from "../../writers/excel/rangeOf";
import { requestsOf, sentBytes, type Piece } from "../../writers/excel/requests";
import { typedText } from "../../writers/excel/typedText";
import type { Step } from "./step";

/** Writes replacements into a worksheet, each of them whole or not at all. */
export async function writeReplacements(
  worksheet: Excel.Worksheet,
  replacements: readonly Replacement[],
  step: Step,
): Promise<void> {
  const requests = requestsOf(blocksOf(replacements).map(pieceOf));
  for (const [index, pieces] of requests.entries()) {
    for (const { write } of pieces) write(worksheet);
    await step((index + 1) / requests.length);
  }
}

type Block = { area: Area; contents: CellContent[][] };

/** So many cells one below the other are written in one go. */
const longest = 2_000;

function blocksOf(replacements: readonly Replacement[]): Block[] {
  const blocks: Block[] = [];
  for (const { area, after } of [...replacements].sort(byColumn)) {
    const contents = after.map((cells) => [...cells]);
    const above = blocks.at(-1);
    if (above && isBelow(above.area, area)) {
      above.area.rows += area.rows;
      above.contents.push(...contents);
    } else blocks.push({ area: { ...area }, contents });
  }
  return blocks;
}

function byColumn({ area: a }: Replacement, { area: b }: Replacement): number {
  return a.column - b.column || a.row - b.row;
}

function isBelow(above: Area, below: Area): boolean {
  return (
    above.column === below.column &&
    above.columns === below.columns &&
    above.row + above.rows === below.row &&
    above.rows < longest
  );
}

function pieceOf({ area, contents }: Block): Piece {
  const formulas = contents.map((cells) => cells.map(asTyped));
  const write: Piece["write"] = (worksheet) => {
    rangeOf(worksheet, area).formulas = formulas;
  };
  return { bytes: sentBytes(formulas), cells: area.rows * area.columns, write };
}

/** What is sent for a cell, as if it were typed: an error is typed as it is shown. */
function asTyped(content: CellContent): CellContent {
  if (typeof content !== "string" || isFormula(content) || errorIn(content) !== null) return content;
  return typedText(content);
}
