import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { customFunctions } from "../../functions/customFunctions";
import { descriptionText } from "../../locales/functions/index";
import type { Argument } from "../../model/index";
import type { WorkbookCells } from "../cells";
import { ScreenLayout } from "../components/ScreenLayout";
import { failureOf } from "../failureOf";
import { LanguageContext } from "../languageContext";
import type { WorkbookFailure } from "../workbook";
import { ArgumentFields } from "./ArgumentFields";
import type { ArgumentTexts } from "./argumentTexts";
import { CallResult } from "./CallResult";
import { callFormula } from "./calls/callFormula";
import { typedArgument } from "./calls/typedArgument";
import { CopyButton } from "./CopyButton";
import { InsertBar } from "./insertion/InsertBar";
import type { Question } from "./questions";
import { requiredFor } from "./requiredFor";
import { Summary } from "./Summary";
import { spelledArea } from "./spelledArea";
import { useCallOutcome } from "./useCallOutcome";
import { ScreenFailure } from "./ScreenFailure";
import { useScreenText } from "./useScreenText";
import type { FollowedCell } from "./useActiveCell";
import { ViewHead } from "./ViewHead";

const useStyles = makeStyles({
  name: { color: tokens.colorNeutralForeground2, fontFamily: tokens.fontFamilyMonospace },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  foot: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
});

export type FunctionViewProps = {
  /** Null outside of Excel. */
  cells: WorkbookCells | null;
  followed: FollowedCell;
  onBack: () => void;
  onText: (name: Argument, text: string) => void;
  question: Question;
  texts: ArgumentTexts;
};

/** One function: its arguments, what it answers and why, and the way into the sheet. */
export function FunctionView({ cells, followed, onBack, onText, question, texts }: FunctionViewProps) {
  const styles = useStyles();
  const text = useScreenText();
  const language = useContext(LanguageContext);
  const [notTaken, setNotTaken] = useState<{ failure: WorkbookFailure; retry: () => void } | null>(null);
  const { id } = question;
  const called = customFunctions.find((one) => one.id === id)!;
  const written = called.parameters.map(({ name, kind }) => typedArgument(texts[name] ?? "", kind));
  const required = requiredFor(question, called, texts);
  const answering = useCallOutcome(id, written, { required, at: followed.active, cells });

  function take(cells: WorkbookCells, name: Argument): void {
    setNotTaken(null);
    // What was typed is spelled for the sheet of the selection before that is added.
    followed
      .ask()
      .then(() => cells.selected())
      .then(
        ({ area }) => onText(name, spelledArea(area)),
        (error: unknown) => setNotTaken({ failure: failureOf(error), retry: () => take(cells, name) }),
      );
  }

  const formula = callFormula(id, written);
  // What cannot be looked up outside of Excel may be right there.
  const isWhole =
    answering.state === "answered" || (answering.state === "wrong" && answering.by === "beyond");
  return (
    <ScreenLayout
      foot={
        cells ? (
          <InsertBar answering={answering} cells={cells} followed={followed} formula={formula} id={id} />
        ) : (
          <div className={styles.foot}>
            <CopyButton
              disabled={!isWhole || answering.isLate}
              label={text("copy.formula")}
              text={() => formula}
            />
          </div>
        )
      }
    >
      <ViewHead onBack={onBack}>{text(`question.${question.key}`)}</ViewHead>
      <Text size={200} className={styles.name} block>
        SALES.{id}
      </Text>
      <details className={styles.about}>
        <Summary>{text("about")}</Summary>
        {descriptionText(language, `function.${id}`)}
      </details>
      {!cells && (
        <Text size={200} block>
          {text("outside")}
        </Text>
      )}
      <ArgumentFields
        called={called}
        faults={answering.state === "wrong" ? answering.faults : null}
        beside={"needs" in question ? question.needs : []}
        onChange={onText}
        onTake={cells && ((name) => take(cells, name))}
        required={required}
        texts={texts}
      />
      <div role="status">
        {notTaken && (
          <ScreenFailure
            failure={notTaken.failure}
            onClose={() => setNotTaken(null)}
            onRetry={notTaken.retry}
            title={text("failed.take")}
          />
        )}
      </div>
      <CallResult answering={answering} id={id} />
    </ScreenLayout>
  );
}
