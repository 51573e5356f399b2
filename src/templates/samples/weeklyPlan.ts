import { addDays, dateSerial } from "../period";
import type { Sample, SampleGiven, SampleValue } from "../template";

/** A rep's week: two visits in the morning and up to three in the afternoon. */
export function weeklyPlanSample({ texts, period }: SampleGiven): Sample {
  const day = (index: number): SampleValue[] =>
    [0, 1, null, 2, 3, index % 2 === 0 ? 4 : null].flatMap((slot): SampleValue[] =>
      slot === null
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
    monday: day(0),
    tuesday: day(1),
    wednesday: day(2),
    thursday: day(3),
    friday: day(4),
    expenseCustomer: texts.expenseCustomers,
    participants: texts.participants,
    expense: [600, 180, 450],
    important1: texts.important[0]!,
    important2: texts.important[1]!,
    important3: texts.important[2]!,
    handIn: dateSerial(addDays(period.start, -3)),
  };
}
