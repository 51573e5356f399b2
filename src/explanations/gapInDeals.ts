import { dealsShort, leadsShort, standardRates } from "../model/index";
import type { Call } from "./call";
import type { Term } from "./explanation";
import { roundedUp } from "./roundedUp";

/** A gap in deals of one size: how many must be won, and how many must enter, each with its calculation. */
export type GapInDeals = { dealSize: string; deals: Counted; entryRate: string; leads?: Counted };

type Counted = { term: Term; count: string };

/**
 * Counts a gap in deals, if an average deal is given that can be used, and in new ones if the entry rate can be, too: a
 * call that does not ask for them may give anything.
 *
 * @param shown - the gap without noise
 */
export function gapInDeals({ given, writing }: Call, gap: number, shown: number): GapInDeals | undefined {
  const { text, number, percent, count } = writing;
  const dealSize = given.optional("dealSize");
  const entryRate = given.optional("entryRate") ?? standardRates.entry;
  if (dealSize === undefined || dealSize <= 0) return undefined;

  const working = `${number(shown)} ÷ ${number(dealSize)}`;
  const won = dealsShort(gap, dealSize);
  const deals = { count: count("won", won), term: term("deals", working, gap / dealSize, won) };
  const inWon = { dealSize: number(dealSize), entryRate: percent(entryRate), deals };
  if (entryRate <= 0 || entryRate > 1) return inWon;

  const entering = leadsShort(gap, dealSize, entryRate);
  const exact = gap / dealSize / entryRate;
  const leadsTerm = term("leads", `${working} ÷ ${inWon.entryRate}`, exact, entering);
  return { ...inWon, leads: { count: count("new", entering), term: leadsTerm } };

  function term(figure: "deals" | "leads", working: string, exact: number, whole: number): Term {
    return {
      label: text(`FUNNEL_GAP.${figure}`),
      working: shown > 0 ? roundedUp(writing, working, exact, whole) : text("FUNNEL_GAP.nothing"),
      result: number(whole),
    };
  }
}
