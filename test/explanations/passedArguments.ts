import type { ExternalFunction } from "../../src/formula/external";
import type { Scalar } from "../../src/formula/value";
import type { FunctionId } from "../../src/functions/customFunction";
import { customFunctions } from "../../src/functions/customFunctions";
import { functionsMetadata } from "../../src/functions/metadata";
import type { Example } from "../../src/help/guide";
import { functionsMetadata as declared } from "../../src/workbench/host/functionsMetadata";
import { calculatedExample } from "../help/calculatedExample";

export type Passed = { id: FunctionId; given: readonly unknown[] };

const described = declared(functionsMetadata("en-US", { helpUrl: () => "" }));

/** Types an example into a sheet, and gives the arguments that the formula's outermost function was called with. */
export async function passedArguments(example: Pick<Example, "formula" | "given" | "at">): Promise<Passed> {
  const passed: Passed[] = [];
  await calculatedExample("en-US", external, example);
  return passed.at(-1)!;

  function external(name: string): ExternalFunction | undefined {
    const called = customFunctions.find(({ id }) => `SALES.${id}` === name);
    if (called === undefined) return undefined;
    return {
      parameters: described.find(({ id }) => id === called.id)!.parameters,
      async call(values) {
        passed.push({ id: called.id, given: values });
        return called
          .answer(values)
          .map((row) => row.map((cell): Scalar => (typeof cell === "object" ? "" : cell)));
      },
    };
  }
}
