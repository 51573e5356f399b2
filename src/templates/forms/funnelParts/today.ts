/** The day up to which a funnel counts: the one that is typed, or today. */
export const today = 'IF({asOf}="",TODAY(),{asOf})';
