import { useContext } from "react";
import { languages } from "../../locales/language";
import { paneText } from "../../locales/pane";
import { titleText } from "../../locales/titles";
import { changedSettings, type SettingsChange } from "../../settings/changedSettings";
import { weekStarts } from "../../settings/weekStarts";
import { currencies, usualCurrency } from "../../sheet/currency";
import { LanguageContext } from "../languageContext";
import { useSettings } from "../useSettings";
import { FiscalYearField } from "./FiscalYearField";
import { SelectField } from "./SelectField";
import { SettingsGroup } from "./SettingsGroup";
import { useSettingsText } from "./useSettingsText";

export type GeneralGroupProps = {
  /** The day that it is. */
  today: string;
};

/** Language, unit of amounts, and when years and weeks begin. */
export function GeneralGroup({ today }: GeneralGroupProps) {
  const text = useSettingsText();
  const spoken = useContext(LanguageContext);
  const { settings, store } = useSettings();
  const { currency, fiscalYearStart, language, weekStart = "monday" } = settings;
  const standard: SettingsChange = {
    ...{ currency: undefined, fiscalYearStart: undefined },
    ...{ language: undefined, weekStart: undefined },
  };
  const isOwn = Object.keys(standard).some((part) => part in settings);

  function change(changed: SettingsChange): void {
    store.change(changedSettings(settings, changed));
  }

  return (
    <SettingsGroup title={text("general.title")} onReset={isOwn ? () => change(standard) : undefined}>
      <SelectField
        label={text("language.label")}
        hint={text("language.hint")}
        value={language ?? ""}
        choices={[
          { value: "", label: text("language.excel") },
          ...languages.map((tag) => ({ value: tag, label: paneText(spoken, `language.${tag}`), lang: tag })),
        ]}
        onChange={(tag) => change({ language: tag === "" ? undefined : tag })}
      />
      <SelectField
        label={text("currency.label")}
        hint={text("currency.hint")}
        value={currency ?? usualCurrency[spoken]}
        choices={currencies.map((unit) => ({ value: unit, label: titleText(spoken, `currency.${unit}`) }))}
        onChange={(unit) => change({ currency: unit === usualCurrency[spoken] ? undefined : unit })}
      />
      <FiscalYearField
        onChange={(month) => change({ fiscalYearStart: month === 1 ? undefined : month })}
        start={fiscalYearStart ?? 1}
        today={today}
      />
      <SelectField
        label={text("week.label")}
        hint={text(`week.hint.${weekStart}`)}
        value={weekStart}
        choices={weekStarts.map((day) => ({ value: day, label: text(`week.${day}`) }))}
        onChange={(day) => change({ weekStart: day === "monday" ? undefined : day })}
      />
    </SettingsGroup>
  );
}
