import { standardFunnel } from "../model/index";
import { barsPicture } from "./barsPicture";
import type { Call } from "./call";
import type { Explanation } from "./explanation";

/** Explains `SALES.FUNNEL_STANDARD`: what one stage of a balanced funnel must hold. */
export function funnelStandard({ answer, given, place, writing }: Call): Explanation {
  const { text, number, count } = writing;
  const [deals, shape] = [given.number("deals"), given.table("shape")];
  const proportions = shape.flat();
  const stages = standardFunnel(deals, shape).flat();
  const stage = given.rows === 1 ? place.row * answer[0]!.length + place.column : place.column;
  const result = number(stages[stage]!);
  const won = proportions.at(-1)!;
  const label = text("stage", { stage: stage + 1 });
  const values = {
    stage: stage + 1,
    result,
    deals: count("deals", deals),
    share: number(proportions[stage]!),
    won: number(won),
  };
  return {
    result,
    sentence: text("FUNNEL_STANDARD.sentence", values),
    terms: [{ label, working: `${number(proportions[stage]!)} × ${number(deals)} ÷ ${number(won)}`, result }],
    notes: [],
    ...barsPicture(
      stages.map((value, at) => ({ name: text("stage", { stage: at + 1 }), value, isAsked: at === stage })),
    ),
  };
}
