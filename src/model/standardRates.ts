/**
 * The rates of a company that has not measured its own yet. Sales models, sections 3, 6 and 7.
 * There is no standard deal size: it comes from the company's record.
 */
export const standardRates = {
  /** The chance that a deal which enters the funnel is won. */
  entry: 0.2,
  /** Revenue forecast: the share of committed and of probable revenue that comes in. */
  committed: 0.75,
  probable: 0.25,
  /** Revenue forecast: what nobody had forecast, as a share of the quota for each week left. */
  weekly: 0.04,
  /** Gap of one person: committed (P1), not committed (P2), new opportunities (P3). */
  p1: 0.7,
  p2: 0.25,
  p3: 0.2,
} as const;
