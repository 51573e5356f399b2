import { compileFunction } from "node:vm";
import { ExcelError, type Call } from "../test/functions/runtime";

/** Gives the call of a function as Excel would make it. */
export type Shipped = (id: string) => Call;

/**
 * Runs the shipped script as a page runs it, with its own `CustomFunctions`. In a context of `node:vm`, which shuts
 * the page's other globals out, every use of `Array` or `Number` is a look-up that no browser makes.
 */
export function shipped(script: string): Shipped {
  const calls = new Map<string, Call>();
  const CustomFunctions = {
    associate: (id: string, call: Call) => calls.set(id, call),
    Error: ExcelError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  compileFunction(script, ["CustomFunctions"])(CustomFunctions);
  return (id) => {
    const call = calls.get(id);
    if (call === undefined) throw new Error(`functions.js has no ${id}`);
    return call;
  };
}

/** Gives arguments as a message between Excel and the add-in leaves them: plain arrays of arrays, omitted ones null. */
export function handedOver<Given>(given: Given): Given {
  return JSON.parse(JSON.stringify(given)) as Given;
}
