/** The codes by which Excel's API refuses, as the client library spells them. */
export type ExcelErrorCode =
  | "AccessDenied"
  | "ActivityLimitReached"
  | "ApiNotFound"
  | "ConnectionFailure"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "Timeout"
  | "UnsupportedOperation";

const messages: Record<ExcelErrorCode, string> = {
  AccessDenied: "You cannot perform the requested operation.",
  ActivityLimitReached: "Activity limit has been reached.",
  ApiNotFound: "The requested API is not available.",
  ConnectionFailure: "Could not connect to the server.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode. Please exit the edit mode and try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "A table can't overlap with merged cells or another table.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  Timeout: "The operation has timed out.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

/** A refusal of the workbook, with the code that the add-in sees. */
export class ExcelError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    message = messages[code],
  ) {
    super(message);
  }
}
