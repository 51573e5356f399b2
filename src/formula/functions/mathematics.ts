import { power } from "../power";
import { CellError } from "../value";
import { define, type FunctionTable } from "./definition";
import { ceiling, floor, rounded, roundedDown, roundedUp, toMultiple } from "./rounding";

export const mathematics: FunctionTable = {
  ABS: define(["number"], Math.abs),
  CEILING: define(["number", "number"], ceiling),
  "CEILING.MATH": define(["number", "number??"], (value, step = 1) => Math.ceil(value / step) * step),
  EVEN: define(["number"], (value) => Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2),
  EXP: define(["number"], Math.exp),
  FACT: define(["number"], (value) => factorial(Math.trunc(value))),
  FLOOR: define(["number", "number"], floor),
  "FLOOR.MATH": define(["number", "number??"], (value, step = 1) => Math.floor(value / step) * step),
  INT: define(["number"], (value) => Math.floor(value)),
  LN: define(["number"], (value) => logarithm(value, Math.E)),
  LOG: define(["number", "number?"], (value, base = 10) => logarithm(value, base)),
  LOG10: define(["number"], (value) => logarithm(value, 10)),
  MOD: define(["number", "number"], remainder),
  MROUND: define(["number", "number"], toMultiple),
  ODD: define(["number"], (value) => (value < 0 ? -1 : 1) * (Math.ceil((Math.abs(value) - 1) / 2) * 2 + 1)),
  PI: define([], () => Math.PI),
  POWER: define(["number", "number"], power),
  QUOTIENT: define(["number", "number"], (value, divisor) => Math.trunc(value / nonZero(divisor))),
  ROUND: define(["number", "number"], rounded),
  ROUNDDOWN: define(["number", "number"], roundedDown),
  ROUNDUP: define(["number", "number"], roundedUp),
  SIGN: define(["number"], Math.sign),
  SQRT: define(["number"], (value) => Math.sqrt(notNegative(value))),
  TRUNC: define(["number", "number?"], (value, digits = 0) => roundedDown(value, digits)),
};

function logarithm(value: number, base: number): number {
  if (value <= 0 || base <= 0) throw new CellError("#NUM!");
  if (base === 1) throw new CellError("#DIV/0!");
  if (base === Math.E) return Math.log(value);
  return base === 10 ? Math.log10(value) : Math.log(value) / Math.log(base);
}

/** Takes the sign of the divisor. */
function remainder(value: number, divisor: number): number {
  return value - nonZero(divisor) * Math.floor(value / divisor);
}

function factorial(value: number): number {
  if (value < 0 || value > 170) throw new CellError("#NUM!");
  let product = 1;
  for (let factor = 2; factor <= value; factor += 1) product *= factor;
  return product;
}

function nonZero(value: number): number {
  if (value === 0) throw new CellError("#DIV/0!");
  return value;
}

function notNegative(value: number): number {
  if (value < 0) throw new CellError("#NUM!");
  return value;
}
