import type { FindingKey } from "../../locales/findings";
import type { Area } from "../../sheet/area";

/** Something in a sheet that wants a second look. */
export type Finding = {
  kind: FindingKey;
  area: Area;
  /** What its row is about: the first text in it. */
  about: string;
  /** Why, where the kind alone does not say it. */
  detail?: string;
};
