/** The days from the first on that visits can be planned for: a quarter at most. */
const days = "({planFrom}+ROW($A$1:$A$92)-ROW($A$1))";

/** For each of the days 1 where a visit can be proposed: a workday that is neither off nor agreed with anybody. */
export const isFree = `(${days}<={planTo})*(WEEKDAY(${days},2)<6)*(COUNTIF({dayOff1..dayOff7},${days})=0)*(COUNTIF({agreed},${days})=0)`;

/** For each candidate 1 where a day is agreed that has not become the last joint visit yet. */
export const isAgreed = "({agreed}>{last})";

/** Gives the day that is the so-manieth free one. Worksheets count to 2,958,465; what is added pushes the others behind. */
export function freeDay(place: string): string {
  return `SUMPRODUCT(SMALL(${days}+3000000*(1-${isFree}),${place}))`;
}
