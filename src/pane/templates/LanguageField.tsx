import { Field, Select } from "@fluentui/react-components";
import { languages, type Language } from "../../locales/language";
import { useText } from "../useText";

export type LanguageFieldProps = { language: Language; onChange: (language: Language) => void };

/** The language of the sheets. */
export function LanguageField({ language, onChange }: LanguageFieldProps) {
  const text = useText();
  return (
    <Field label={text("language.label")}>
      <Select
        value={language}
        onChange={(_, { value }) => onChange(languages.find((known) => known === value) ?? language)}
      >
        {languages.map((known) => (
          <option key={known} value={known} lang={known}>
            {text(`language.${known}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
