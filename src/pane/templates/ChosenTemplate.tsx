import { useContext, useEffect } from "react";
import type { TemplateHead } from "../../templates/templateHead";
import { isListLength } from "../../templates/listRows";
import { sheetCount } from "../../templates/sheetCount";
import type { Connection } from "../connection";
import { LanguageContext } from "../languageContext";
import { useSettings } from "../useSettings";
import { ScreenLayout } from "../components/ScreenLayout";
import { ActionBar } from "./ActionBar";
import type { Choices } from "./choices";
import { isChosenDay } from "./chosenDay";
import { SheetOptions } from "./SheetOptions";
import { TemplatesStatus } from "./TemplatesStatus";
import type { TemplatesWork } from "./useTemplatesWork";

export type ChosenTemplateProps = {
  actions: TemplatesWork;
  choices: Choices;
  connection: Connection["state"];
  day: string;
  /** Whether its sheets were asked for without another word, as they were the last time. */
  insertAsked: boolean;
  onBack: () => void;
  onChange: (change: Partial<Choices>) => void;
  onDayChange: (day: string) => void;
  /** They are being inserted, or cannot be. */
  onInsertAnswered: () => void;
  /** The template was put to use. */
  onUse: (id: string) => void;
  template: TemplateHead;
};

/** How the sheets of a template are to be, and making them. */
export function ChosenTemplate({ actions, choices, onChange, template, ...props }: ChosenTemplateProps) {
  const paneLanguage = useContext(LanguageContext);
  const { connection, day, insertAsked, onInsertAnswered } = props;
  const { keeping, settings } = useSettings();
  const rows = choices.rows[template.id];
  const request = {
    ...choices,
    ...{ template: template.id, language: choices.language ?? paneLanguage, start: day, rows },
    currency: choices.currency ?? settings.currency,
    standards: Object.keys(settings).length === 0 ? undefined : settings,
  };
  const { listRows } = template;
  const rowsFit = listRows === undefined || rows === undefined || isListLength(rows, listRows);
  const count = sheetCount(template, request);
  const isWaiting = connection === "waiting" || (connection === "excel" && keeping.state === "unread");
  const { isBusy } = actions.at;
  const isReady = isChosenDay(day) && rowsFit && !isWaiting;

  function insert(): void {
    props.onUse(template.id);
    actions.insert(request, count);
  }

  // It waits for Excel only: what cannot be inserted then is not inserted later, when nobody asks.
  useEffect(() => {
    if (!insertAsked || isWaiting) return;
    onInsertAnswered();
    if (connection === "excel" && isReady && !isBusy) insert();
  });

  return (
    <ScreenLayout
      foot={
        <>
          <TemplatesStatus actions={actions} />
          <ActionBar
            busy={isBusy}
            connection={connection}
            count={count}
            onDownload={() => {
              props.onUse(template.id);
              actions.download(request);
            }}
            onInsert={insert}
            ready={isReady}
          />
        </>
      }
    >
      <SheetOptions
        key={template.id}
        day={day}
        onBack={props.onBack}
        onChange={onChange}
        onDayChange={props.onDayChange}
        onRowsChange={(chosen) => onChange({ rows: { ...choices.rows, [template.id]: chosen } })}
        request={request}
        template={template}
      />
    </ScreenLayout>
  );
}
