import type { SettingsKeeper } from "../settingsKeeper";
import { inExcel } from "./inExcel";

/** Never changes: colleagues' workbooks have their settings under it. */
const key = "Funnelbook.Settings";

/** The settings of the workbook that is open in Excel: they lie in the file, and nobody sees them there. */
export const excelSettings: SettingsKeeper = {
  place: "workbook",

  read: () =>
    inExcel(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
      await context.sync();
      return setting.isNullObject ? null : setting.value;
    }),

  // Excel has nothing else to deny here: settings lie in no sheet and are no part of the structure.
  change: (make) =>
    inExcel(async (context, { signal }) => {
      const { settings } = context.workbook;
      const setting = settings.getItemOrNullObject(key).load("value");
      await context.sync();
      const made = make(setting.isNullObject ? null : setting.value);
      if (made.text === undefined) return made;
      signal.throwIfAborted();
      if (made.text !== null) settings.add(key, made.text);
      else if (!setting.isNullObject) setting.delete();
      await context.sync();
      return made;
    }, "read-only"),
};
