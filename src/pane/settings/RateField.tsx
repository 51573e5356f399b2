import { rateText } from "./rateText";
import { readRate } from "./readRate";
import { TypedField } from "./TypedField";
import { useSettingsText } from "./useSettingsText";

export type RateFieldProps = {
  hint: string;
  label: string;
  onChange: (rate: number) => void;
  rate: number;
  standard: number;
};

/** A rate with its meaning and its standard. */
export function RateField({ hint, label, onChange, rate, standard }: RateFieldProps) {
  const text = useSettingsText();
  return (
    <TypedField
      label={label}
      hint={text("standard.is", { hint, value: rateText(standard) })}
      value={rate}
      read={(typed) => {
        const value = readRate(typed);
        return value === undefined ? { problem: text("invalid.rate") } : { value };
      }}
      spell={rateText}
      onChange={onChange}
    />
  );
}
