import type { ExternalFunction } from "./external";
import type { Scalar } from "./value";

/** What a calculation is given from outside. */
export type Environment = {
  /** Gives a custom function by its full name in capitals, such as `SALES.FORECAST`. */
  external(name: string): ExternalFunction | undefined;
  formatText(value: Scalar, format: string): string;
  now(): Date;
};
