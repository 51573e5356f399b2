import { isFormula, type CellContent } from "../../care/contents";
import { errorIn } from "../../care/findings/errorIn";
import type { Area } from "../../sheet/area";
import type { Replacement } from "../../care/replacement";
import { rangeOf } from "../../writers/excel/rangeOf";
import { requestsOf, sentBytes, type Piece } from "../../writers/excel/requests";
import { typedText } from "../../writers/excel/typedText";
import type { Step } from "./step";

/** Thrown when what was written could not be taken back either. */
export class HalfWritten extends Error {
  constructor(readonly reason: unknown) {
    super("Some formulas stay replaced");
  }
}

/**
 * Writes replacements into a worksheet; where that is stopped, what was written is taken back.
 *
 * @throws {HalfWritten} when that cannot be done either
 */
export async function writeReplacements(
  worksheet: Excel.Worksheet,
  replacements: readonly Replacement[],
  step: Step,
): Promise<void> {
  const blocks = blocksOf(replacements);
  const requests = requestsOf(blocks.map(({ area, after }) => pieceOf(area, after)));
  let sent = 0;
  try {
    for (const pieces of requests) {
      sent += 1;
      for (const { write } of pieces) write(worksheet);
      await step(sent / requests.length);
    }
  } catch (reason) {
    const written = blocks.slice(0, requests.slice(0, sent).flat().length);
    await writeBack(worksheet, written).catch(() => {
      throw new HalfWritten(reason);
    });
    throw reason;
  }
}

async function writeBack(worksheet: Excel.Worksheet, blocks: readonly Block[]): Promise<void> {
  for (const pieces of requestsOf(blocks.map(({ area, before }) => pieceOf(area, before)))) {
    for (const { write } of pieces) write(worksheet);
    await worksheet.context.sync();
  }
}

type Block = { area: Area; before: CellContent[][]; after: CellContent[][] };

/** So many cells one below the other are written in one go. */
const longest = 2_000;

function blocksOf(replacements: readonly Replacement[]): Block[] {
  const blocks: Block[] = [];
  for (const { area, before, after } of [...replacements].sort(byColumn)) {
    const above = blocks.at(-1);
    if (above && isBelow(above.area, area)) {
      above.area.rows += area.rows;
      above.before.push(...before.map((cells) => [...cells]));
      above.after.push(...after.map((cells) => [...cells]));
    } else {
      const [was, is] = [before, after].map((rows) => rows.map((cells) => [...cells]));
      blocks.push({ area: { ...area }, before: was!, after: is! });
    }
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

function pieceOf(area: Area, contents: readonly (readonly CellContent[])[]): Piece {
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
