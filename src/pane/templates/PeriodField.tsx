import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft20Regular, ChevronRight20Regular } from "@fluentui/react-icons";
import { useContext } from "react";
import { nextPeriod, periodLabel, periodOf, type PeriodKind } from "../../templates/period";
import { firstDay, isChosenDay, lastDay } from "./chosenDay";
import { LanguageContext } from "../languageContext";
import { useSettings } from "../useSettings";
import { useText } from "../useText";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  row: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
  },
  // In a much enlarged pane the date does not fit between the buttons.
  date: { minWidth: 0, "@media (max-width: 259px)": { gridColumn: "1 / -1", order: -1 } },
});

export type PeriodFieldProps = {
  /** Any day of the period, or what was typed on the way to one. */
  day: string;
  kind: PeriodKind;
  onChange: (day: string) => void;
};

/** The period of the sheets: by a day in it, or step by step. */
export function PeriodField({ day, kind, onChange }: PeriodFieldProps) {
  const styles = useStyles();
  const text = useText();
  const language = useContext(LanguageContext);
  const { settings } = useSettings();
  const period = isChosenDay(day) ? periodOf(kind, day, settings) : null;

  function step(direction: 1 | -1): void {
    if (period !== null) onChange(nextPeriod(period, direction, settings).start);
  }

  return (
    <Field
      className={styles.field}
      label={text(`period.${kind}`)}
      hint={period === null ? null : { children: periodLabel(language, period), "aria-live": "polite" }}
      validationMessage={period === null ? text("period.invalid") : null}
    >
      {(field) => (
        <div className={styles.row}>
          <Button
            aria-label={text(`period.previous.${kind}`)}
            icon={<ChevronLeft20Regular />}
            disabledFocusable={period === null}
            onClick={() => step(-1)}
          />
          <Input
            {...field}
            className={styles.date}
            type="date"
            min={firstDay}
            max={lastDay}
            title={text(`period.day.${kind}`)}
            value={day}
            onChange={(_, { value }) => onChange(value)}
          />
          <Button
            aria-label={text(`period.next.${kind}`)}
            icon={<ChevronRight20Regular />}
            disabledFocusable={period === null}
            onClick={() => step(1)}
          />
        </div>
      )}
    </Field>
  );
}
