import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useContext, useEffect, useRef } from "react";
import { titleText } from "../../locales/titles";
import { usualCurrency } from "../../sheet/currency";
import type { SheetRequest } from "../../templates/request";
import type { TemplateHead } from "../../templates/templateHead";
import type { Choices } from "./choices";
import { LanguageContext } from "../languageContext";
import { tabOn } from "../tabOn";
import { useText } from "../useText";
import { CurrencyField } from "./CurrencyField";
import { FormulasField } from "./FormulasField";
import { LanguageField } from "./LanguageField";
import { PeopleField } from "./PeopleField";
import { PeriodField } from "./PeriodField";
import { RowsField } from "./RowsField";
import { SwitchField } from "../components/SwitchField";

const useStyles = makeStyles({
  back: { marginLeft: "-8px", minWidth: 0, paddingLeft: tokens.spacingHorizontalXS },
  title: { ...typographyStyles.subtitle2, outlineStyle: "none", margin: `${tokens.spacingVerticalXS} 0 0` },
  purpose: { color: tokens.colorNeutralForeground2 },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalL,
    marginTop: tokens.spacingVerticalL,
  },
});

export type SheetOptionsProps = {
  day: string;
  onBack: () => void;
  onChange: (change: Partial<Choices>) => void;
  onDayChange: (day: string) => void;
  onRowsChange: (rows: number) => void;
  request: SheetRequest;
  template: TemplateHead;
};

/** How the sheets of a template are to be. */
export function SheetOptions({
  day,
  onBack,
  onChange,
  onDayChange,
  onRowsChange,
  request,
  template,
}: SheetOptionsProps) {
  const styles = useStyles();
  const text = useText();
  const language = useContext(LanguageContext);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeft20Regular />}
        className={styles.back}
        onClick={onBack}
      >
        {text("options.back")}
      </Button>
      <h2 ref={title} tabIndex={-1} className={styles.title} onKeyDown={tabOn}>
        {titleText(language, template.title)}
      </h2>
      <Text size={200} className={styles.purpose} block>
        {titleText(language, template.purpose)}
      </Text>
      <div className={styles.fields}>
        <PeriodField day={day} kind={template.period} onChange={onDayChange} />
        {template.saturday && (
          <SwitchField
            checked={request.saturday}
            hint={text("saturday.hint")}
            label={text("saturday.label")}
            onChange={(saturday) => onChange({ saturday })}
          />
        )}
        <PeopleField
          onChange={(people) => onChange({ people })}
          people={request.people}
          team={template.team === true}
        />
        {template.summary && request.people.length > 1 && (
          <SwitchField
            checked={request.summary === true}
            hint={text("summary.hint")}
            label={text("summary.label")}
            onChange={(summary) => onChange({ summary })}
          />
        )}
        {template.listRows && (
          <RowsField
            limits={template.listRows}
            onChange={onRowsChange}
            rows={request.rows ?? template.listRows.default}
          />
        )}
        {template.currency && (
          <CurrencyField
            currency={request.currency ?? usualCurrency[request.language]}
            onChange={(currency) => onChange({ currency })}
          />
        )}
        <LanguageField language={request.language} onChange={(language) => onChange({ language })} />
        <FormulasField formulas={request.formulas} onChange={(formulas) => onChange({ formulas })} />
        <SwitchField
          checked={request.sample}
          hint={text("sample.hint")}
          label={text("sample.label")}
          onChange={(sample) => onChange({ sample })}
        />
        <SwitchField
          checked={request.protect}
          hint={text("protect.hint")}
          label={text("protect.label")}
          onChange={(protect) => onChange({ protect })}
        />
      </div>
    </>
  );
}
