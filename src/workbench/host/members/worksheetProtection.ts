import { ExcelError } from "../../workbook/excelError";
import { protectionPermissions } from "../../workbook/protection";
import type { Worksheet } from "../../workbook/worksheet";
import { optional, parts, text, word } from "../argument";
import { HostType, method, property } from "../hostType";

/** Whether a sheet is protected, and what stays allowed. */
export const worksheetProtection: HostType<Worksheet> = new HostType<Worksheet>("WorksheetProtection", {
  protected: property("1.2", (sheet) => sheet.protected),
  options: property("1.2", ({ protection }) => {
    if (!protection) return null;
    const { permissions, selectionMode } = protection;
    const allowed = protectionPermissions.map((permission) => [permission, permissions.has(permission)]);
    return { ...Object.fromEntries(allowed), selectionMode };
  }),
  protect: method("1.2", (sheet, options, password) => {
    if (sheet.protection) throw new ExcelError("InvalidOperation");
    const given = optional(options, parts, {});
    sheet.protection = {
      permissions: new Set(protectionPermissions.filter((permission) => given[permission] === true)),
      selectionMode: optional(
        given["selectionMode"],
        (mode) => word(mode, ["Normal", "Unlocked", "None"]),
        "Normal",
      ),
      password: optional<string | null>(password, text, null),
    };
  }),
  unprotect: method("1.7", (sheet, password) => {
    if (!sheet.protection) return;
    const { password: needed } = sheet.protection;
    if (needed !== null && password !== needed) throw new ExcelError("AccessDenied");
    sheet.protection = null;
  }),
});
