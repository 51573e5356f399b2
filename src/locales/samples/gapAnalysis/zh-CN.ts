import type { gapAnalysis as enUS } from "./en-US";

export const gapAnalysis: typeof enUS = {
  team: "江畔办事处",
  members: ["销售一", "销售二", "销售三", "销售四", "销售五", "销售六", "销售七", "销售八"],
};
