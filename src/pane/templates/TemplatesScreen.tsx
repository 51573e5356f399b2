import { lazy, Suspense, useContext, useEffect, useState } from "react";
import { templateHeads } from "../../templates/heads";
import { isListLength } from "../../templates/listRows";
import { sheetCount } from "../../templates/sheetCount";
import { recallChoices, rememberChoices, type Choices } from "./choices";
import { isChosenDay } from "./chosenDay";
import { LanguageContext } from "../languageContext";
import type { ScreenProps } from "../Screen";
import { useWork } from "./useWork";
import { isBusy } from "./work";
import { ActionBar } from "./ActionBar";
import { ScreenLayout } from "../components/ScreenLayout";
import { recallShelf, rememberShelf, withUsed } from "./shelf";
import { TemplateGallery } from "./TemplateGallery";
import { WorkStatus } from "./WorkStatus";

/** Fields are half of the pane's script; the gallery does without them and they are fetched while it is read. */
const fetchOptions = () => import("./SheetOptions").then(({ SheetOptions }) => ({ default: SheetOptions }));
const SheetOptions = lazy(fetchOptions);

/** Choosing a template, then how its sheets are to be, then making them. */
export function TemplatesScreen({ connection, today }: ScreenProps) {
  const paneLanguage = useContext(LanguageContext);
  const [choices, setChoices] = useState(recallChoices);
  const [shelf, setShelf] = useState(recallShelf);
  const [left, setLeft] = useState<string | null>(null);
  const [day, setDay] = useState(today);
  const actions = useWork();
  useEffect(() => rememberChoices(choices), [choices]);
  useEffect(() => rememberShelf(shelf), [shelf]);
  // What cannot be fetched ahead is asked for again when it is needed, and its failure shown then.
  useEffect(() => void fetchOptions().catch(() => null), []);

  function change(changed: Partial<Choices>): void {
    setChoices((now) => ({ ...now, ...changed }));
  }

  const template = templateHeads.find(({ id }) => id === choices.template);
  if (template === undefined) {
    return (
      <ScreenLayout foot={<WorkStatus actions={actions} />}>
        <TemplateGallery
          focused={left}
          onChoose={(id) => change({ template: id })}
          onShelf={setShelf}
          shelf={shelf}
        />
      </ScreenLayout>
    );
  }

  const language = choices.language ?? paneLanguage;
  const rows = choices.rows[template.id];
  const request = {
    ...choices,
    ...{ template: template.id, language, start: day, rows },
    currency: choices.currency ?? undefined,
  };
  const { listRows } = template;
  const rowsFit = listRows === undefined || rows === undefined || isListLength(rows, listRows);
  const count = sheetCount(template, request);

  function handleBack(): void {
    setLeft(choices.template);
    change({ template: null });
  }

  function use(action: () => void): void {
    setShelf((now) => withUsed(now, request.template));
    action();
  }

  return (
    <ScreenLayout
      foot={
        <>
          <WorkStatus actions={actions} />
          <ActionBar
            busy={isBusy(actions.work)}
            connection={connection}
            count={count}
            onDownload={() => use(() => actions.download(request))}
            onInsert={() => use(() => actions.insert(request, count))}
            ready={isChosenDay(day) && rowsFit}
          />
        </>
      }
    >
      <Suspense>
        <SheetOptions
          day={day}
          onBack={handleBack}
          onChange={change}
          onDayChange={setDay}
          onRowsChange={(chosen) => change({ rows: { ...choices.rows, [template.id]: chosen } })}
          request={request}
          template={template}
        />
      </Suspense>
    </ScreenLayout>
  );
}
