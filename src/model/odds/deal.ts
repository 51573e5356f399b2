/** A deal that may be won or lost: its amount as an integer of the unit that all deals share, and its win rate. */
export type Deal = { amount: bigint; rate: number };
