import type { Row } from "../../template";
import { agreed } from "./agreed";

/** 以后的访问: the visits agreed for the weeks after the next; their numbers go on from next week's. */
export const later: readonly Row[] = agreed({
  name: "later",
  heading: "laterHeading",
  number: "ROW()-ROW({laterHeading})+COUNT({nextDate})",
});
