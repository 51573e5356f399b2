import { useEffect, useState } from "react";
import { templateHeads } from "../../templates/heads";
import { ScreenLayout } from "../components/ScreenLayout";
import type { ScreenProps } from "../Screen";
import { useSettings } from "../useSettings";
import { recallChoices, rememberChoices, type Choices } from "./choices";
import { ChosenTemplate, fetchAhead } from "./ChosenTemplate";
import { recallShelf, rememberShelf, withUsed } from "./shelf";
import { TemplateGallery } from "./TemplateGallery";
import { useWork } from "./useWork";
import { WorkStatus } from "./WorkStatus";

/** Choosing a template, then how its sheets are to be, then making them. */
export function TemplatesScreen({ asked, connection, today }: ScreenProps) {
  const [choices, setChoices] = useState(recallChoices);
  const [shelf, setShelf] = useState(recallShelf);
  const [left, setLeft] = useState<string | null>(null);
  const [day, setDay] = useState(today);
  const [insertAsked, setInsertAsked] = useState(false);
  const actions = useWork();
  useEffect(() => rememberChoices(choices), [choices]);
  useEffect(() => rememberShelf(shelf), [shelf]);
  useEffect(fetchAhead, []);

  const { currency } = useSettings().settings;
  // What a workbook counts in comes before what was chosen for another one.
  useEffect(() => {
    if (currency !== undefined) change({ currency: null });
  }, [currency]);

  const [lastUsed = null] = shelf.lastUsed;
  useEffect(() => {
    if (asked === null) return;
    // For the period that is now; without a template to insert, the gallery is where one is chosen.
    setDay(today);
    change({ template: lastUsed });
    setInsertAsked(lastUsed !== null);
    // Only a new command is one; that another template is used later does not bring back the last.
  }, [asked]);

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

  return (
    <ChosenTemplate
      actions={actions}
      choices={choices}
      connection={connection}
      day={day}
      insertAsked={insertAsked}
      onBack={() => {
        setLeft(choices.template);
        change({ template: null });
      }}
      onChange={change}
      onDayChange={setDay}
      onInsertStarted={() => setInsertAsked(false)}
      onUse={(id) => setShelf((now) => withUsed(now, id))}
      template={template}
    />
  );
}
