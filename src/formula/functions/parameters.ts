import { toLogical, toNumber, toText } from "../coercion";
import { Matrix } from "../matrix";
import { matrixOf, Reference, resolved, type Value } from "../reference";
import { CellError, type Scalar } from "../value";

/**
 * What a parameter takes. A `number`, `text`, `logical` or `scalar` that is given a range makes the function
 * compute once for each of its cells; a `raw` is a scalar that may be an error. A `matrix`, a `reference` and a
 * `whole`, which may be either, are taken as they are.
 */
type Kinds = {
  number: number;
  text: string;
  logical: boolean;
  scalar: Exclude<Scalar, CellError>;
  raw: Scalar;
  matrix: Matrix;
  reference: Reference;
  whole: Value;
};

export type Kind = keyof Kinds;

/** `?` may be left out; `??` may be left out or left empty, where a plain `?` left empty is 0, "" or FALSE. */
export type Parameter = Kind | `${Kind}?` | `${Kind}??`;

type Argument<P> = P extends `${infer K extends Kind}??`
  ? Kinds[K] | undefined
  : P extends `${infer K extends Kind}?`
    ? Kinds[K] | undefined
    : P extends Kind
      ? Kinds[P]
      : never;

/** What the parameters come to. */
export type Arguments<P extends readonly Parameter[]> = { -readonly [I in keyof P]: Argument<P[I]> };

/** Makes of a value what a parameter takes, or throws the CellError that the formula then shows. */
export const converted: { readonly [K in Kind]: (value: Value) => Kinds[K] } = {
  number: (value) => toNumber(single(value)),
  text: (value) => toText(single(value)),
  logical: (value) => toLogical(single(value)),
  scalar: (value) => {
    const scalar = single(value);
    if (scalar instanceof CellError) throw scalar;
    return scalar;
  },
  raw: single,
  matrix: (value) => {
    if (value instanceof CellError) throw value;
    return matrixOf(value);
  },
  whole: (value) => {
    if (value instanceof CellError) throw value;
    return value;
  },
  reference: (value) => {
    if (value instanceof Reference) return value;
    throw value instanceof CellError ? value : new CellError("#VALUE!");
  },
};

function single(value: Value): Scalar {
  const read = resolved(value);
  return read instanceof Matrix ? read.at(0, 0) : read;
}
