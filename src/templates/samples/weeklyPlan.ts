import { addDays, dateSerial } from "../period";
import type { Sample, SampleGiven, SampleValue } from "../template";

/** A day's visits from morning to afternoon; null leaves the lines of one visit free. */
const fourVisits = [0, 1, null, 2, 3];
const fiveVisits = [...fourVisits, 4];

/**
 * A rep's week: two visits in the morning and up to three in the afternoon; on Saturday, where the plan has it, one. Others of a team
 * have some visits fewer, and every third has not written down the third important thing yet.
 */
export function weeklyPlanSample({ texts, period, turn }: SampleGiven): Sample {
  const isFree = (index: number, slot: number) => turn > 0 && (index + slot + turn) % 4 === 0;
  const day = (index: number, slots: readonly (number | null)[]): SampleValue[] =>
    slots.flatMap((slot): SampleValue[] =>
      slot === null || isFree(index, slot)
        ? [null, null, null]
        : [
            texts.accounts[(index * 3 + slot) % texts.accounts.length]!,
            texts.departments[(index + slot) % texts.departments.length]!,
            texts.lines[(index + slot) % texts.lines.length]!,
          ],
    );
  return {
    region: texts.region,
    office: texts.office,
    territory: texts.territory,
    monday: day(0, fiveVisits),
    tuesday: day(1, fourVisits),
    wednesday: day(2, fiveVisits),
    thursday: day(3, fourVisits),
    friday: day(4, fiveVisits),
    saturday: day(5, [0]),
    expenseCustomer: texts.expenseCustomers,
    participants: texts.participants,
    expense: [600, 180, 450],
    important1: texts.important[0]!,
    important2: texts.important[1]!,
    important3: turn % 3 === 2 ? null : texts.important[2]!,
    handIn: dateSerial(addDays(period.start, -3)),
  };
}
