import type { Row } from "../../template";
import { agreed } from "./agreed";
import { nextMonday } from "./week";

/** 下周计划: the visits agreed for next week. */
export const nextWeek: readonly Row[] = agreed({
  name: "next",
  heading: "agreedHeading",
  number: "ROW()-ROW({agreedHeading})",
  before: `${nextMonday}+7`,
});
