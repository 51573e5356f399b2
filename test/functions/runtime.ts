import { createContext, runInContext } from "node:vm";

/** An error that a function gives to Excel, with the message that people see on the cell. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export type Call = (...given: unknown[]) => unknown;

/** Runs a script as Excel's bare function runtime does: no page, no Node, only `CustomFunctions` and what is given. */
export function runFunctions(
  script: string,
  globals: Record<string, unknown> = {},
): ReadonlyMap<string, Call> {
  const associated = new Map<string, Call>();
  const CustomFunctions = {
    associate: (id: string, call: Call) => associated.set(id, call),
    Error: ExcelError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  const context = createContext({ CustomFunctions, ...globals });
  runInContext(script, context);
  return associated;
}

/** Gives the error that a call ends in. */
export function refusalOf(call: () => unknown): ExcelError {
  try {
    call();
  } catch (error) {
    if (error instanceof ExcelError) return error;
    throw error;
  }
  throw new Error("the call was not refused");
}
