import type { Area } from "../sheet/area";
import { Matrix } from "./matrix";
import type { Scalar } from "./value";

/** Cells of a sheet, not yet read. */
export class Reference {
  constructor(
    readonly sheet: string,
    readonly area: Area,
    private readonly readArea: (sheet: string, area: Area) => Matrix,
  ) {}

  get single(): boolean {
    return this.area.rows === 1 && this.area.columns === 1;
  }

  read(): Matrix {
    return this.readArea(this.sheet, this.area);
  }

  withArea(area: Area): Reference {
    return new Reference(this.sheet, area, this.readArea);
  }
}

/** What a part of a formula gives. */
export type Value = Scalar | Matrix | Reference;

/** Reads a reference, and makes a single value of a block of one cell. */
export function resolved(value: Value): Scalar | Matrix {
  const read = value instanceof Reference ? value.read() : value;
  return read instanceof Matrix && read.size === 1 ? read.at(0, 0) : read;
}

export function matrixOf(value: Value): Matrix {
  const read = value instanceof Reference ? value.read() : value;
  return read instanceof Matrix ? read : Matrix.of([[read]]);
}
