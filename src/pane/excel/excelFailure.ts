import { WorkbookFailure, type FailureReason } from "../workbook";

/** What Office.js's codes mean to the person who asked for sheets. */
const reasons: Readonly<Record<string, FailureReason>> = {
  InvalidOperationInCellEditMode: "editing",
  ReadOnly: "read-only",
  ReadOnlyDocument: "read-only",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ActivityLimitReached: "host-busy",
  HostIsBusy: "host-busy",
  RequestAborted: "host-busy",
  Timeout: "connection-lost",
  ConnectionFailure: "connection-lost",
  ItemAlreadyExists: "name-taken",
  ItemNotFound: "sheet-missing",
  InvalidSelection: "selection",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
};

/** Gives what Excel refused as a failure in the pane's terms. */
export function excelFailure(
  error: unknown,
  {
    left = [],
    denied = "protected-workbook",
  }: { left?: readonly string[]; /** What a refusal of access means here. */ denied?: FailureReason } = {},
): WorkbookFailure {
  if (error instanceof WorkbookFailure)
    return left.length === 0 ? error : new WorkbookFailure(error.reason, error.detail, left);
  if (error instanceof DOMException && error.name === "AbortError")
    return new WorkbookFailure("cancelled", "", left);
  if (error instanceof OfficeExtension.Error) {
    const known: typeof reasons = { ...reasons, AccessDenied: isReadOnly() ? "read-only" : denied };
    return new WorkbookFailure(
      (Object.hasOwn(known, error.code) && known[error.code]) || "unknown",
      `${error.code}: ${error.message}`,
      left,
    );
  }
  return new WorkbookFailure("unknown", error instanceof Error ? error.message : String(error), left);
}

/** Excel denies access to a file that is open for reading only as it does for what is protected. */
function isReadOnly(): boolean {
  return typeof Office !== "undefined" && Office.context?.document?.mode === Office.DocumentMode.ReadOnly;
}
