import { today } from "../funnelParts/today";

/** True when a lead that enters the funnel now is won only after the period. */
export const tooLate = `AND(ISNUMBER({lastDay}),{lastDay}<=${today})`;
