/** What stays allowed on a protected sheet, besides typing into unlocked cells. */
export const protectionPermissions = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export type ProtectionPermission = (typeof protectionPermissions)[number];

export type Protection = {
  permissions: ReadonlySet<ProtectionPermission>;
  selectionMode: "Normal" | "Unlocked" | "None";
  password: string | null;
};
