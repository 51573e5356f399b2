import { identityName, readIdentity } from "../../sheet/identity";
import { rangeOf } from "../../writers/excel/rangeOf";
import type { KnownSheet, WorkbookCare } from "../care";
import { WorkbookFailure } from "../workbook";
import { inExcel } from "./inExcel";

/** The care for the sheets of the workbook that is open in Excel; what does more than list them is fetched when asked for. */
export const excelCare: WorkbookCare = {
  sheets: () => inExcel(knownSheets),

  async turn(sheets, into, watch) {
    const { turnSheets } = await fetched(import("./turnSheets"));
    return inExcel((context) => turnSheets(context, sheets, into, watch), "protected-sheet");
  },

  async takeBack(turned, watch) {
    const { takeBackSheets } = await fetched(import("./turnSheets"));
    return inExcel((context) => takeBackSheets(context, turned, watch), "protected-sheet");
  },

  async refresh(watch) {
    const { refreshFormulas } = await fetched(import("./refreshFormulas"));
    return inExcel((context) => refreshFormulas(context, watch), "protected-sheet");
  },

  async check(language, watch) {
    const { checkSheet } = await fetched(import("./checkSheet"));
    return inExcel((context) => checkSheet(context, language, watch));
  },

  select: ({ id }, area) =>
    inExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(id);
      worksheet.activate();
      rangeOf(worksheet, area).select();
      await context.sync();
    }),
};

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
