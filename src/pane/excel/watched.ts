import type { Watch } from "../care";
import type { Heard } from "./untilSilence";

/** How a long piece of work is watched, by the person and for Excel's silence. */
export type Watched = Watch & Pick<Heard, "mayLeave">;
