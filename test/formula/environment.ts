import { format } from "../../node_modules/numfmt/dist/index.js";
import type { Environment } from "../../src/formula/environment";
import type { ExternalFunction } from "../../src/formula/external";
import { CellError, type Scalar } from "../../src/formula/value";

/** An environment on a fixed day, 23 November 2026 at 10:30, with the custom functions of a test. */
export function environment(functions: Readonly<Record<string, ExternalFunction>> = {}): Environment {
  return {
    external: (name) => functions[name],
    formatText: (value, pattern) => format(pattern, value instanceof CellError ? value.code : value),
    now: () => new Date(2026, 10, 23, 10, 30),
  };
}

/** Spells a value as a cell shows it, so that an error compares by its code. */
export function plain(value: Scalar): number | string | boolean | null {
  return value instanceof CellError ? value.code : value;
}
