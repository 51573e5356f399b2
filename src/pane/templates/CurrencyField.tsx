import { Field, Select } from "@fluentui/react-components";
import { useContext } from "react";
import { titleText } from "../../locales/titles";
import { currencies, type Currency } from "../../sheet/currency";
import { LanguageContext } from "../languageContext";
import { useText } from "../useText";

export type CurrencyFieldProps = { currency: Currency; onChange: (currency: Currency) => void };

/** The unit of the amounts. */
export function CurrencyField({ currency, onChange }: CurrencyFieldProps) {
  const text = useText();
  const language = useContext(LanguageContext);
  return (
    <Field label={text("currency.label")}>
      <Select
        value={currency}
        onChange={(_, { value }) => onChange(currencies.find((known) => known === value) ?? currency)}
      >
        {currencies.map((known) => (
          <option key={known} value={known}>
            {titleText(language, `currency.${known}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
