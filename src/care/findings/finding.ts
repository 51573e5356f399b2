import type { FindingKey } from "../../locales/findings";
import type { Area } from "../../sheet/area";

/** What stands in the cells of a finding, and the limit that it passed. */
export type Measure = { shown: string; unit?: "days"; limit?: string };

/** Something in a sheet that wants a second look. */
export type Finding = {
  kind: FindingKey;
  area: Area;
  /** What its row is about: the first text in it. */
  about: string;
  measure?: Measure;
  /** Why, where the kind alone does not say it. */
  detail?: string;
};
