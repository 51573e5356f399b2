import { compare } from "./compare";
import { numberOfText } from "./typed";
import { CellError, type Scalar } from "./value";
import { matcher } from "./wildcards";

type Test = (value: Scalar) => boolean;

/** Gives the test that a criterion such as `">=5"`, `"A*"` or `3` stands for in COUNTIF and its like. */
export function criterion(wanted: Scalar): Test {
  if (wanted === null) return equals("0");
  if (wanted instanceof CellError) return (value) => value instanceof CellError && value.code === wanted.code;
  if (typeof wanted !== "string") return (value) => value === wanted;
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(wanted) ?? [];
  switch (operator) {
    case "":
      return operand === "" ? (value) => value === null || value === "" : equals(operand);
    case "=":
      return operand === "" ? (value) => value === null : equals(operand);
    case "<>": {
      const same = operand === "" ? (value: Scalar) => value === null : equals(operand);
      return (value) => !same(value);
    }
    default:
      return ordered(operator, operand);
  }
}

function equals(operand: string): Test {
  const plain = plainValue(operand);
  if (typeof plain === "number") return (value) => isNumber(value, (number) => compare(number, plain) === 0);
  if (typeof plain === "boolean") return (value) => value === plain;
  if (operand.startsWith("#"))
    return (value) => value instanceof CellError && value.code === operand.toUpperCase();
  const matches = matcher(operand);
  return (value) => typeof value === "string" && matches(value);
}

/** Numbers are only compared with numbers, texts with texts. */
function ordered(operator: string, operand: string): Test {
  const limit = plainValue(operand);
  return (value) => {
    if (value === null || value instanceof CellError) return false;
    const known = typeof value === "string" && typeof limit === "number" ? numberOfText(value) : value;
    if (known === undefined || typeof known !== typeof limit) return false;
    const order = compare(known, limit);
    return operator === "<"
      ? order < 0
      : operator === "<="
        ? order <= 0
        : operator === ">"
          ? order > 0
          : order >= 0;
  };
}

/** A text that is a number equals that number, as in Excel. */
function isNumber(value: Scalar, test: (number: number) => boolean): boolean {
  const number = typeof value === "string" ? numberOfText(value) : value;
  return typeof number === "number" && test(number);
}

function plainValue(operand: string): number | boolean | string {
  const upper = operand.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return numberOfText(operand) ?? operand;
}
