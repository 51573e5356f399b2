import { identityName, readIdentity } from "../../sheet/identity";
import type { WorkbookCare } from "../care";
import { inExcel } from "./inExcel";

/** The care for the sheets of the workbook that is open in Excel. */
export const excelCare: WorkbookCare = {
  sheets: () =>
    inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      const identities = worksheets.items.map((worksheet) =>
        worksheet.names.getItemOrNullObject(identityName).getRangeOrNullObject().load("values"),
      );
      await context.sync();
      return worksheets.items.flatMap(({ id, name }, index) => {
        const range = identities[index]!;
        const identity = range.isNullObject ? null : readIdentity(range.values[0]?.[0]);
        return identity ? [{ id, name, identity }] : [];
      });
    }),
};
