import { identityName, readIdentity } from "../../sheet/identity";
import { rangeOf } from "../../writers/excel/rangeOf";
import type { KnownSheet, Watch, WorkbookCare } from "../care";
import { WorkbookFailure } from "../workbook";
import { inExcel } from "./inExcel";
import type { Watched } from "./watched";

/** The care for the sheets of the workbook that is open in Excel; what does more than list them is fetched when asked for. */
export const excelCare: WorkbookCare = {
  sheets: () => inExcel(knownSheets),

  async turn(sheets, into, watch) {
    const { turnSheets } = await fetched(import("./turnSheets"));
    return watched(watch, (context, given) => turnSheets(context, sheets, into, given));
  },

  async takeBack(turned, watch) {
    const { takeBackSheets } = await fetched(import("./turnSheets"));
    return watched(watch, (context, given) => takeBackSheets(context, turned, given));
  },

  async refresh(watch) {
    const { refreshFormulas } = await fetched(import("./refreshFormulas"));
    return watched(watch, refreshFormulas);
  },

  async check(language, watch) {
    const { checkSheet } = await fetched(import("./checkSheet"));
    return watched(watch, (context, given) => checkSheet(context, language, given));
  },

  select: ({ id }, area) =>
    inExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(id);
      worksheet.activate();
      rangeOf(worksheet, area).select();
      await context.sync();
    }),
};

/** Does what people watch and can cancel. */
function watched<Result>(
  { progress, signal: cancelled }: Watch,
  work: (context: Excel.RequestContext, watched: Watched) => Promise<Result>,
): Promise<Result> {
  return inExcel((context, heard) => work(context, { progress, ...heard }), "protected-sheet", cancelled);
}

async function knownSheets(context: Excel.RequestContext): Promise<KnownSheet[]> {
  const worksheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const identities = worksheets.items.map((worksheet) =>
    worksheet.names.getItemOrNullObject(identityName).getRangeOrNullObject().load("values"),
  );
  await context.sync();
  return worksheets.items.map(({ id, name, visibility }, index) => {
    const range = identities[index]!;
    const identity = range.isNullObject ? null : readIdentity(range.values[0]?.[0]);
    return { id, name, identity, visible: visibility === "Visible" };
  });
}

/** A part of the script that does not come is for the person a network that does not answer. */
async function fetched<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (error) {
    throw new WorkbookFailure("connection-lost", error instanceof Error ? error.message : String(error));
  }
}
