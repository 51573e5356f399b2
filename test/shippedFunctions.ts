import type { ExternalFunction } from "../src/formula/external";
import { bundleFunctions } from "./functions/bundle";
import { runFunctions } from "./functions/runtime";

/** Gives the functions as they are shipped in the form in which a calculation calls them. */
export async function shippedFunctions(): Promise<(name: string) => ExternalFunction | undefined> {
  const functions = runFunctions(await bundleFunctions());
  const parameter = { dimensionality: "matrix", type: "any", optional: true } as const;
  return (name) => {
    const call = functions.get(name.replace(/^SALES\./, ""));
    return (
      call && {
        parameters: Array.from({ length: 9 }, () => parameter),
        call: async (values) => call(...values) as number[][],
      }
    );
  };
}
