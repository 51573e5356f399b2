import type { ErrorCode } from "../../../formula/value";

/** Why it cannot be said what Excel would pass for an argument. */
export type ArgumentFault =
  | { kind: "unreadable" }
  /** There is no workbook to look into. */
  | { kind: "outside" }
  /** It refers to another workbook. */
  | { kind: "external" }
  | { kind: "unknown"; name: string }
  /** A name that stands for a formula which is beyond us. */
  | { kind: "beyond"; name: string; formula: string }
  | { kind: "error"; code: ErrorCode; message: string };
