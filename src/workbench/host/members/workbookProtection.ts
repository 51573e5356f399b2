import { ExcelError } from "../../workbook/excelError";
import type { Workbook } from "../../workbook/workbook";
import { HostType, method, property } from "../hostType";

/** Whether sheets may be added, removed, renamed or moved. */
export const workbookProtection: HostType<Workbook> = new HostType<Workbook>("WorkbookProtection", {
  protected: property("1.7", ({ structureProtected }) => structureProtected),
  protect: method("1.7", (workbook, password) => {
    if (password !== null && password !== undefined) {
      throw new ExcelError(
        "ApiNotFound",
        "WorkbookProtection.protect with a password is not modelled by the workbench",
      );
    }
    workbook.structureProtected = true;
  }),
  unprotect: method("1.7", (workbook) => {
    workbook.structureProtected = false;
  }),
});
