import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import { ShowScreenContext } from "../showScreenContext";
import { Section } from "./Section";
import { SheetItem } from "./SheetItem";
import { useWorkbookText } from "./useWorkbookText";
import type { WorkbookWork } from "./useWorkbookWork";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, maxHeight: "280px", overflowY: "auto" },
  text: { color: tokens.colorNeutralForeground2 },
});

export type SheetsSectionProps = { actions: WorkbookWork };

/** The sheets that Funnelbook made: the way there, and the way out. */
export function SheetsSection({ actions }: SheetsSectionProps) {
  const styles = useStyles();
  const text = useWorkbookText();
  const show = useContext(ShowScreenContext);
  const made = actions.sheets?.flatMap(({ identity, ...sheet }) =>
    identity ? [{ ...sheet, identity }] : [],
  );
  return (
    <Section title={text("sheets.title")}>
      {made === undefined && <Text size={200}>{text("sheets.loading")}</Text>}
      {made?.length === 0 && (
        <>
          <Text size={200} className={styles.text} block>
            {text("sheets.none")}
          </Text>
          <div>
            <Button onClick={() => show("templates")}>{text("toTemplates")}</Button>
          </div>
        </>
      )}
      {made !== undefined && made.length > 0 && (
        <ul className={styles.list}>
          {made.map((sheet) => (
            <SheetItem
              key={sheet.id}
              busy={actions.at.isBusy}
              onGoTo={() => actions.goTo(sheet)}
              onRemove={() => actions.remove(sheet)}
              sheet={sheet}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
