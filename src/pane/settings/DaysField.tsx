import { isDaysInStage } from "../../settings/checks";
import { daysInStageLimits } from "../../settings/limits";
import { readNumber } from "./readNumber";
import { TypedField } from "./TypedField";
import { useSettingsText } from "./useSettingsText";

export type DaysFieldProps = { days: number; onChange: (days: number) => void; standard: number };

/** How long a deal may stand in one stage. */
export function DaysField({ days, onChange, standard }: DaysFieldProps) {
  const text = useSettingsText();
  return (
    <TypedField
      label={text("stages.days")}
      hint={text("standard.is", { hint: text("stages.days.hint"), value: standard })}
      value={days}
      read={(typed) => {
        const value = readNumber(typed);
        return value === undefined || !isDaysInStage(value)
          ? { problem: text("invalid.days", daysInStageLimits) }
          : { value };
      }}
      spell={String}
      onChange={onChange}
    />
  );
}
