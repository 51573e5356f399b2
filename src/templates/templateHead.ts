import type { TabKey } from "../locales/tabs";
import type { TitleKey } from "../locales/titles";
import type { ListRows } from "./listRows";
import type { PeriodKind } from "./period";

/** Who a sheet is. */
export type SheetHead = {
  /** Never changes, and never means another form. */
  id: string;
  version: number;
  title: TabKey;
};

/** What people see of a template before they choose it, and what they can choose. */
export type TemplateHead = SheetHead & {
  task: "week" | "visit" | "funnel" | "quota" | "forecast";
  period: PeriodKind;
  purpose: TitleKey;
  /** Whether the week that it shows can go on to Saturday. */
  saturday?: true;
  /** How long its list can be, where it has one whose length people choose. */
  listRows?: ListRows;
  /** Whether people choose the unit of its amounts; amounts in a template without it are in yuan. */
  currency?: true;
  /** The sheet that adds up those of several people, where there is one. */
  summary?: SheetHead;
  /** Whether all people stand on one sheet, a row each; otherwise each of them gets a sheet. */
  team?: true;
};
