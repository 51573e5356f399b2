import { Text } from "@fluentui/react-components";
import { changedSettings } from "../../settings/changedSettings";
import { forecastRateNames, standardForecastRates, type ForecastRates } from "../../settings/forecastRates";
import { withoutEmpty } from "../../settings/withoutEmpty";
import { useSettings } from "../useSettings";
import { RateField } from "./RateField";
import { SettingsGroup } from "./SettingsGroup";
import { useSettingsText } from "./useSettingsText";

/** The rates by which a forecast is made. */
export function ForecastGroup() {
  const text = useSettingsText();
  const { settings, store } = useSettings();
  const own = settings.forecastRates;

  function handleChange(name: keyof ForecastRates, rate: number): void {
    const changed = rate === standardForecastRates[name] ? undefined : rate;
    store.change(changedSettings(settings, { forecastRates: withoutEmpty({ ...own, [name]: changed }) }));
  }

  return (
    <SettingsGroup
      title={text("forecast.title")}
      onReset={own && (() => store.change(changedSettings(settings, { forecastRates: undefined })))}
    >
      <Text size={200}>{text("forecast.text")}</Text>
      {forecastRateNames.map((name) => (
        <RateField
          key={name}
          hint={text(`forecast.${name}.hint`)}
          label={text(`forecast.${name}`)}
          onChange={(rate) => handleChange(name, rate)}
          rate={own?.[name] ?? standardForecastRates[name]}
          standard={standardForecastRates[name]}
        />
      ))}
    </SettingsGroup>
  );
}
