import type { FunctionId } from "../../../functions/customFunction";
import { functionsScreenText } from "../../../locales/functionsScreen";
import type { Language } from "../../../locales/language";

/** What stands above the columns of an answer, and beside its rows; none where there is nothing. */
export type TableHeads = { columns: readonly string[]; rows: readonly string[] };

/** Names the stages and periods of an answer that is figures only: the formula's cells do not say what they are. */
export function tableHeads(
  language: Language,
  id: FunctionId,
  { columns, rows }: { columns: number; rows: number },
): TableHeads {
  const numbered = (key: "head.stage" | "head.period", count: number) =>
    Array.from({ length: count }, (_, index) => functionsScreenText(language, key, { number: index + 1 }));
  switch (id) {
    case "FUNNEL_ROLL":
      return {
        columns: [...numbered("head.stage", columns - 1), functionsScreenText(language, "head.won")],
        rows: numbered("head.period", rows),
      };
    case "FUNNEL_STANDARD": {
      // A shape that stands in a column is answered in a column.
      const isColumn = columns === 1 && rows > 1;
      const stages = numbered("head.stage", isColumn ? rows : columns);
      return isColumn ? { columns: [], rows: stages } : { columns: stages, rows: [] };
    }
    default:
      return { columns: [], rows: [] };
  }
}
