import { daysInStageLimits, largestShape, longestName } from "./limits";

/** Whether a number can be a rate. */
export function isRate(value: number): boolean {
  return value >= 0 && value <= 1;
}

/** Whether a number can stand in the shape of a funnel. */
export function isShape(value: number): boolean {
  return value >= 0 && value <= largestShape;
}

/** Whether so many days can be the time in a stage. */
export function isDaysInStage(value: number): boolean {
  return Number.isInteger(value) && value >= daysInStageLimits.least && value <= daysInStageLimits.most;
}

/** Whether a number is a month in which a fiscal year other than the calendar's can begin. */
export function isFiscalMonth(value: number): boolean {
  return Number.isInteger(value) && value >= 2 && value <= 12;
}

/**
 * Whether Excel finds a stage by this name: what looks like a number would become one in its cell, and signs of
 * comparison or wildcards would count other stages too.
 */
export function isStageName(name: string): boolean {
  return (
    name.trim() === name &&
    name.length <= longestName &&
    /\p{L}/u.test(name) &&
    !/^[=<>+@'-]|[*?~]/.test(name)
  );
}

/** Whether Excel takes two names for one: it counts without regard to case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
