import type { ComponentType } from "react";
import type { Asked } from "./asked";
import type { Connection } from "./connection";
import { LaterScreen } from "./components/LaterScreen";
import type { ScreenName } from "./screens";
import { TemplatesScreen } from "./templates/TemplatesScreen";

export type ScreenProps = {
  /** What was asked of this screen last, on the ribbon or in a cell's menu. */
  asked: Asked | null;
  connection: Connection["state"];
  /** Whether it is the one that people see now. */
  shown: boolean;
  /** The day that it is, which in a pane that stays open becomes another one. */
  today: string;
};

/** What is fetched when somebody opens it: the pane opens with the templates. */
const later: Readonly<Record<Exclude<ScreenName, "templates">, () => Promise<ComponentType<ScreenProps>>>> = {
  functions: () => import("./functions/FunctionsScreen").then(({ FunctionsScreen }) => FunctionsScreen),
  workbook: () => import("./workbook/WorkbookScreen").then(({ WorkbookScreen }) => WorkbookScreen),
  settings: () => import("./settings/SettingsScreen").then(({ SettingsScreen }) => SettingsScreen),
};

/** One screen of the pane. */
export function Screen({ name, ...props }: ScreenProps & { name: ScreenName }) {
  return name === "templates" ? (
    <TemplatesScreen {...props} />
  ) : (
    <LaterScreen {...props} fetch={later[name]} />
  );
}
