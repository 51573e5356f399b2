import { Button } from "@fluentui/react-components";
import { useContext } from "react";
import { ShowScreenContext } from "../showScreenContext";
import { Section } from "./Section";
import { useWorkbookText } from "./useWorkbookText";

/** What the screen is for, where there is no workbook, and what can be done without one. */
export function OutsideNotice() {
  const text = useWorkbookText();
  const show = useContext(ShowScreenContext);
  return (
    <Section title={text("title")} text={`${text("outside")} ${text("outside.text")}`}>
      <div>
        <Button onClick={() => show("templates")}>{text("toTemplates")}</Button>
      </div>
    </Section>
  );
}
