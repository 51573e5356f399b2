import { useContext } from "react";
import { periodLabel, periodOf } from "../../templates/period";
import { LanguageContext } from "../languageContext";
import { SelectField } from "./SelectField";
import { useSettingsText } from "./useSettingsText";

const months = Array.from({ length: 12 }, (_, index) => index + 1);

export type FiscalYearFieldProps = {
  onChange: (month: number) => void;
  /** The month in which the year starts, 1 for January. */
  start: number;
  /** The day that it is. */
  today: string;
};

/** The month in which quarters begin to be counted, with the quarter that today is in. */
export function FiscalYearField({ onChange, start, today }: FiscalYearFieldProps) {
  const text = useSettingsText();
  const language = useContext(LanguageContext);
  const named = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  const period = periodLabel(language, periodOf("quarter", today, { fiscalYearStart: start }));
  return (
    <SelectField
      label={text("fiscal.label")}
      hint={text(start === 1 ? "fiscal.hint" : "fiscal.hint.named", { period })}
      value={String(start)}
      choices={months.map((month) => ({
        value: String(month),
        label: named.format(Date.UTC(2026, month - 1)),
      }))}
      onChange={(month) => onChange(Number(month))}
    />
  );
}
