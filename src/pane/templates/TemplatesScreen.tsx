import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { templateHeads } from "../../templates/heads";
import { FetchStatus } from "../components/FetchStatus";
import { ScreenLayout } from "../components/ScreenLayout";
import type { ScreenProps } from "../Screen";
import { useFetched } from "../useFetched";
import { useSettings } from "../useSettings";
import { useText } from "../useText";
import { recallChoices, rememberChoices, type Choices } from "./choices";
import { recallShelf, rememberShelf, withUsed } from "./shelf";
import { TemplateGallery } from "./TemplateGallery";
import { TemplatesStatus } from "./TemplatesStatus";
import { useTemplatesWork } from "./useTemplatesWork";

/** Fields are half of the pane's script; the gallery does without them and they are fetched while it is read. */
const fetchChosen = () => import("./ChosenTemplate").then(({ ChosenTemplate }) => ChosenTemplate);

/** Choosing a template, then how its sheets are to be, then making them. */
export function TemplatesScreen({ asked, connection, today }: ScreenProps) {
  const text = useText();
  const [choices, setChoices] = useState(recallChoices);
  const [shelf, setShelf] = useState(recallShelf);
  const [left, setLeft] = useState<string | null>(null);
  const [chosenDay, setChosenDay] = useState<string | null>(null);
  const [insertAsked, setInsertAsked] = useState(false);
  const actions = useTemplatesWork();
  const chosen = useFetched(fetchChosen);
  useEffect(() => rememberChoices(choices), [choices]);
  useEffect(() => rememberShelf(shelf), [shelf]);

  const { currency } = useSettings().settings;
  // What a workbook counts in comes before what was chosen for another one.
  useEffect(() => {
    if (currency !== undefined) change({ currency: null });
  }, [currency]);

  const [lastUsed = null] = shelf.lastUsed;
  useEffect(() => {
    if (asked === null) return;
    // For the period that is now; without a template to insert, the gallery is where one is chosen.
    setChosenDay(null);
    change({ template: lastUsed });
    setInsertAsked(lastUsed !== null);
    // Only a new command is one; that another template is used later does not bring back the last.
  }, [asked]);

  function change(changed: Partial<Choices>): void {
    setChoices((now) => ({ ...now, ...changed }));
  }

  // What could not be fetched ahead is asked for again when it is needed.
  useEffect(() => {
    if (choices.template !== null && chosen.state === "failed") chosen.retry();
  }, [asked, choices.template]);

  // A wish that came to nothing is not granted by a later press that means something else.
  useEffect(() => {
    if (chosen.state === "failed") setInsertAsked(false);
  }, [chosen.state]);

  function changeOptions(changed: Partial<Choices>): void {
    setInsertAsked(false);
    change(changed);
  }

  function handleBack(): void {
    setLeft(choices.template);
    changeOptions({ template: null });
  }

  const template = templateHeads.find(({ id }) => id === choices.template);
  if (template === undefined) {
    return (
      <ScreenLayout foot={<TemplatesStatus actions={actions} />}>
        <TemplateGallery
          focused={left}
          onChoose={(id) => change({ template: id })}
          onShelf={setShelf}
          shelf={shelf}
        />
      </ScreenLayout>
    );
  }

  if (chosen.state !== "fetched") {
    return (
      <ScreenLayout foot={<TemplatesStatus actions={actions} />}>
        <Button size="small" appearance="subtle" onClick={handleBack}>
          {text("options.back")}
        </Button>
        <FetchStatus failed={text("options.failed")} fetched={chosen} />
      </ScreenLayout>
    );
  }

  const { part: ChosenTemplate } = chosen;
  return (
    <ChosenTemplate
      actions={actions}
      choices={choices}
      connection={connection}
      day={chosenDay ?? today}
      insertAsked={insertAsked}
      onBack={handleBack}
      onChange={changeOptions}
      onDayChange={(day) => {
        setInsertAsked(false);
        setChosenDay(day);
      }}
      onInsertAnswered={() => setInsertAsked(false)}
      onUse={(id) => setShelf((now) => withUsed(now, id))}
      template={template}
    />
  );
}
