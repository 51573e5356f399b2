import type { Example } from "../../src/help/guide";
import { guides } from "../../src/help/guides";
import { customFunctions } from "../../src/functions/customFunctions";

/** Every example of the help, the figures of which come from outside of the code. */
export const examples: readonly Example[] = customFunctions.flatMap(({ id }) => {
  const { examples, team } = guides[id];
  return [...examples, ...(team ? [team] : [])];
});
