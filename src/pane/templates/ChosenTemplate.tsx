import { lazy, Suspense, useContext, useEffect } from "react";
import type { TemplateHead } from "../../templates/heads";
import { isListLength } from "../../templates/listRows";
import { sheetCount } from "../../templates/sheetCount";
import type { Connection } from "../connection";
import { LanguageContext } from "../languageContext";
import { useSettings } from "../useSettings";
import { ScreenLayout } from "../components/ScreenLayout";
import { ActionBar } from "./ActionBar";
import type { Choices } from "./choices";
import { isChosenDay } from "./chosenDay";
import type { WorkActions } from "./useWork";
import { isBusy } from "./work";
import { WorkStatus } from "./WorkStatus";

/** Fields are half of the pane's script; the gallery does without them and they are fetched while it is read. */
const fetchOptions = () => import("./SheetOptions").then(({ SheetOptions }) => ({ default: SheetOptions }));
const SheetOptions = lazy(fetchOptions);

/** Fetches the fields ahead; what fails is asked for again when it is needed, and its failure shown then. */
export function fetchAhead(): void {
  fetchOptions().catch(() => null);
}

export type ChosenTemplateProps = {
  actions: WorkActions;
  choices: Choices;
  connection: Connection["state"];
  day: string;
  /** Whether its sheets are to be inserted without another word, as they were the last time. */
  insertAsked: boolean;
  onBack: () => void;
  onChange: (change: Partial<Choices>) => void;
  onDayChange: (day: string) => void;
  onInsertStarted: () => void;
  /** The template was put to use. */
  onUse: (id: string) => void;
  template: TemplateHead;
};

/** How the sheets of a template are to be, and making them. */
export function ChosenTemplate({ actions, choices, onChange, template, ...props }: ChosenTemplateProps) {
  const paneLanguage = useContext(LanguageContext);
  const { connection, day, insertAsked, onInsertStarted } = props;
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
  const known = connection !== "excel" || keeping.state !== "unread";
  const [busy, ready] = [isBusy(actions.work), isChosenDay(day) && rowsFit && known];

  function insert(): void {
    props.onUse(template.id);
    actions.insert(request, count);
  }

  useEffect(() => {
    if (!insertAsked || connection !== "excel" || busy || !ready) return;
    onInsertStarted();
    insert();
  });

  return (
    <ScreenLayout
      foot={
        <>
          <WorkStatus actions={actions} />
          <ActionBar
            busy={busy}
            connection={connection}
            count={count}
            onDownload={() => {
              props.onUse(template.id);
              actions.download(request);
            }}
            onInsert={insert}
            ready={ready}
          />
        </>
      }
    >
      <Suspense>
        <SheetOptions
          day={day}
          onBack={props.onBack}
          onChange={onChange}
          onDayChange={props.onDayChange}
          onRowsChange={(chosen) => onChange({ rows: { ...choices.rows, [template.id]: chosen } })}
          request={request}
          template={template}
        />
      </Suspense>
    </ScreenLayout>
  );
}
