import { CellError } from "./value";

/** Gives what a computation gives, or the CellError that it throws. */
export function attempt<Result>(compute: () => Result): Result | CellError {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}
