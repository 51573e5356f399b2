/** The days on which a week can start. */
export const weekStarts = ["monday", "sunday", "saturday"] as const;

export type WeekStart = (typeof weekStarts)[number];
