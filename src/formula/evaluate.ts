import { attempt } from "./attempt";
import { type Area, holds, sheetSize, spanning } from "../sheet/area";
import type { Book, Position } from "./book";
import { callExternal } from "./callExternal";
import { toNumber } from "./coercion";
import { type Call } from "./functions/definition";
import { functions } from "./functions/index";
import { lift } from "./lift";
import { Matrix } from "./matrix";
import { operators } from "./operators";
import { matrixOf, Reference, resolved, type Value } from "./reference";
import type { BinaryOperator, Corner, Expression, UnaryOperator } from "./syntax";
import { tableArea } from "./tableArea";
import { CellError, type Scalar } from "./value";

/** Values by the names that LET gives them, in capitals. */
export type Locals = ReadonlyMap<string, Value>;

const noLocals: Locals = new Map();

/** Where a formula stands, and how far from the cell for which it was written. */
export type Place = { at: Position; shift: { rows: number; columns: number } };

/** Gives what a formula shows: one value, or a block that spills; an empty cell shows 0. */
export function evaluate(expression: Expression, book: Book, place: Place): Scalar | Matrix {
  const value = resolved(new Evaluation(book, place, noLocals).value(expression));
  if (!(value instanceof Matrix)) return shown(value);
  return new Matrix(
    value.rows,
    value.columns,
    value.kept.map((row) => row.map(shown)),
    shown(value.rest),
  );
}

function shown(value: Scalar): Scalar {
  if (value === null || value === 0) return 0;
  return typeof value === "number" && !Number.isFinite(value) ? new CellError("#NUM!") : value;
}

/** The evaluation of one formula; errors are values in it. */
export class Evaluation {
  constructor(
    readonly book: Book,
    readonly place: Place,
    private readonly locals: Locals,
  ) {}

  /** The same place with more names known. */
  with(locals: Locals): Evaluation {
    return new Evaluation(this.book, this.place, new Map([...this.locals, ...locals]));
  }

  value(expression: Expression): Value {
    return attempt(() => this.evaluated(expression));
  }

  private evaluated(expression: Expression): Value {
    switch (expression.kind) {
      case "constant":
        return expression.value;
      case "array":
        return Matrix.of(expression.rows);
      case "omitted":
        return null;
      case "reference":
        return this.reference(this.sheet(expression.sheet), this.area(expression.from, expression.to));
      case "name":
        return this.named(expression.name, expression.sheet);
      case "table":
        return this.reference(...tableArea(expression.table, expression.part, this.book, this.place.at));
      case "unary":
        return this.unary(expression.operator, expression.operand);
      case "binary":
        return this.binary(expression.operator, expression.left, expression.right);
      case "call":
        return this.called(expression.name, expression.arguments);
    }
  }

  private reference(sheet: string, area: Area): Reference {
    return new Reference(sheet, area, (id, part) => this.book.read(id, part));
  }

  private sheet(name: string | null): string {
    const sheet = name === null ? this.place.at.sheet : this.book.sheetNamed(name);
    if (sheet === undefined) throw new CellError("#REF!");
    return sheet;
  }

  private area(from: Corner, to: Corner): Area {
    return spanning(this.corner(from), this.corner(to));
  }

  private corner(corner: Corner): Area {
    const { rows, columns } = this.place.shift;
    const row = corner.row + (corner.rowFixed ? 0 : rows);
    const column = corner.column + (corner.columnFixed ? 0 : columns);
    const cell = { row, column, rows: 1, columns: 1 };
    if (!holds({ row: 0, column: 0, ...sheetSize }, row, column)) throw new CellError("#REF!");
    return cell;
  }

  private named(name: string, sheet: string | null): Value {
    const local = sheet === null ? this.locals.get(name.toUpperCase()) : undefined;
    if (local !== undefined) return local;
    const definition = this.book.named(name, this.sheet(sheet));
    if (!definition) throw new CellError("#NAME?");
    return new Evaluation(this.book, this.place, noLocals).value(definition);
  }

  private unary(operator: UnaryOperator, operand: Expression): Value {
    const value = this.value(operand);
    switch (operator) {
      case "+":
        return value;
      case "-":
        return lifted([resolved(value)], (number) => -toNumber(number!));
      case "%":
        return lifted([resolved(value)], (number) => toNumber(number!) / 100);
      case "@":
        return this.intersected(value);
      case "#":
        return this.spilled(value);
    }
  }

  /** The cell of a range that stands in the formula's own row or column. */
  private intersected(value: Value): Value {
    if (!(value instanceof Reference)) return matrixOf(value).at(0, 0);
    if (value.single) return value;
    const { area } = value;
    const row = area.rows === 1 ? area.row : this.place.at.row;
    const column = area.columns === 1 ? area.column : this.place.at.column;
    if (!holds(area, row, column)) throw new CellError("#VALUE!");
    return value.withArea({ row, column, rows: 1, columns: 1 });
  }

  private spilled(value: Value): Value {
    if (!(value instanceof Reference)) throw value instanceof CellError ? value : new CellError("#REF!");
    const { row, column } = value.area;
    const area = this.book.spillOf({ sheet: value.sheet, row, column });
    if (!area) throw new CellError("#REF!");
    return value.withArea(area);
  }

  private binary(operator: BinaryOperator, left: Expression, right: Expression): Value {
    const one = this.value(left);
    const other = this.value(right);
    if (operator === ":") return between(one, other);
    const compute = operators[operator];
    return lifted([resolved(one), resolved(other)], (a, b) => compute(a!, b!));
  }

  private called(name: string, given: readonly Expression[]): Value {
    const call = this.call(given);
    const definition = functions.get(name);
    if (definition) {
      if (given.length < definition.fewest || given.length > definition.most) throw new CellError("#VALUE!");
      return definition.compute(call);
    }
    const external = this.book.external(name);
    if (!external) throw new CellError("#NAME?");
    return callExternal(name, external, call);
  }

  private call(given: readonly Expression[]): Call {
    return {
      book: this.book,
      at: this.place.at,
      arguments: given,
      evaluation: this,
      has: (index) => given[index] !== undefined && given[index].kind !== "omitted",
      value: (index) => notBusy(given[index] === undefined ? null : this.value(given[index])),
    };
  }
}

/** Nothing can be said about a value that is still awaited: not even IFERROR may take it for an error. */
function notBusy(value: Value): Value {
  const one = value instanceof Reference && value.single ? value.read().at(0, 0) : value;
  if (one instanceof CellError && one.code === "#BUSY!") throw one;
  return value;
}

function lifted(
  inputs: readonly (Scalar | Matrix)[],
  compute: (...values: readonly Scalar[]) => Scalar,
): Value {
  return lift(inputs, (values) => attempt(() => compute(...values)));
}

function between(one: Value, other: Value): Reference {
  if (one instanceof CellError) throw one;
  if (other instanceof CellError) throw other;
  if (!(one instanceof Reference && other instanceof Reference)) throw new CellError("#VALUE!");
  return one.withArea(spanning(one.area, other.area));
}
