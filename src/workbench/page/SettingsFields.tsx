import { languageFor, languages } from "../../locales/language";
import { workbenchText } from "../../locales/workbench";
import { apiVersions } from "../host/requirementSet";
import { useText } from "../grid/useText";
import type { Settings } from "./settings";

type Props = { onChange(settings: Settings): void; settings: Settings };

/** Language, theme and requirement set of the workbench. */
export function SettingsFields({ onChange, settings }: Props) {
  const text = useText();
  return (
    <>
      <label className="strip-field">
        <span className="strip-field-name">{text("strip.language")}</span>
        <select
          onChange={({ target }) => onChange({ ...settings, language: languageFor(target.value) })}
          value={settings.language}
        >
          {languages.map((language) => (
            <option key={language} lang={language} value={language}>
              {workbenchText(language, "language.name")}
            </option>
          ))}
        </select>
      </label>
      <label className="strip-field">
        <span className="strip-field-name">{text("strip.api")}</span>
        <select
          onChange={({ target }) =>
            onChange({ ...settings, api: apiVersions.find((api) => api === target.value) ?? settings.api })
          }
          value={settings.api}
        >
          {apiVersions.map((api) => (
            <option key={api} value={api}>
              ExcelApi {api}
            </option>
          ))}
        </select>
      </label>
      <label className="strip-field">
        <input
          checked={settings.theme === "dark"}
          onChange={({ target }) => onChange({ ...settings, theme: target.checked ? "dark" : "light" })}
          type="checkbox"
        />
        {text("strip.theme")}
      </label>
    </>
  );
}
