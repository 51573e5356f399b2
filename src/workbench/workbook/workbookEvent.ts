import type { Scalar } from "../../formula/value";
import type { Area } from "../../sheet/area";
import type { Worksheet } from "./worksheet";

/** Something that happened in the workbook and that add-ins may want to hear of. */
export type WorkbookEvent =
  | { kind: "activated" | "deactivated" | "added" | "deleted"; worksheet: Worksheet }
  | { kind: "selected"; worksheet: Worksheet; areas: readonly Area[] }
  | {
      kind: "edited";
      worksheet: Worksheet;
      area: Area;
      by: "person" | "addIn";
      /** The value before the edit, where it was of one cell. */
      before: Scalar;
    };
