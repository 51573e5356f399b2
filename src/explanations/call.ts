import type { Answer } from "../functions/customFunction";
import type { Explanation, Place } from "./explanation";
import type { Given } from "./given";
import type { Writing } from "./writing";

/** A call of a function that has been answered, and the cell of the answer that is asked about. */
export type Call = { given: Given; answer: Answer; place: Place; writing: Writing };

/** Explains a call of one function; the notes on rounding that hold for every call are added by others. */
export type Explainer = (call: Call) => Explanation;
