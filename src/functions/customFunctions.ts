import type { CustomFunction } from "./customFunction";
import { forecast } from "./forecast";
import { funnelGap } from "./funnelGap";
import { splitTarget } from "./splitTarget";

/** Every custom function, in the order in which people see them listed. */
export const customFunctions: readonly CustomFunction[] = [funnelGap, forecast, splitTarget];
