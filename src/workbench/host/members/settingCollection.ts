import type { Workbook } from "../../workbook/workbook";
import { keptValues } from "../keptValues";

/** What the add-in itself stores in the file. */
export const { collection: settingCollection, item: setting } = keptValues<Workbook>(
  { collection: "SettingCollection", item: "Setting", since: "1.4", id: "_Id" },
  ({ settings }) => settings,
  (value) => value,
);
