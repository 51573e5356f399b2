import { makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { useContext, useMemo, useState } from "react";
import type { FunctionId } from "../../../functions/customFunction";
import { LanguageContext } from "../../languageContext";
import type { CallOutcome } from "../calls/answerCall";
import { AnswerTable } from "./AnswerTable";
import { answerCellText } from "./answerCellText";
import { explainedCell } from "./explainedCell";
import { ExplanationText } from "./ExplanationText";
import type { Explaining } from "./LaterExplanation";
import { tableHeads } from "./tableHeads";

const useStyles = makeStyles({
  number: { ...typographyStyles.title2, margin: 0, overflowWrap: "anywhere" },
  why: { marginTop: tokens.spacingVerticalS },
});

export type ExplainedAnswerProps = {
  explaining: Explaining;
  id: FunctionId;
  outcome: CallOutcome & { state: "answered" };
  place?: { row: number; column: number };
};

const first = { row: 0, column: 0 };

/** An answer, and why the chosen cell of it is what it is. */
export function ExplainedAnswer({ explaining, id, outcome, place = first }: ExplainedAnswerProps) {
  const styles = useStyles();
  const language = useContext(LanguageContext);
  const { answer, given } = outcome;
  const [chosen, setChosen] = useState(place);
  const isThere = answer[chosen.row]?.[chosen.column] !== undefined;
  const asked = isThere ? chosen : first;

  const explained = useMemo(
    () => explainedCell(explaining, language, { id, given, answer, place: asked }),
    [answer, asked, explaining, given, id, language],
  );

  const isSingle = answer.length === 1 && answer[0]?.length === 1;
  const shown = (row: number, column: number) =>
    answerCellText(explaining, language, id, answer[row]![column]!, column);
  return (
    <>
      {isSingle ? (
        <p className={styles.number}>{typeof explained === "string" ? shown(0, 0) : explained.result}</p>
      ) : (
        <AnswerTable
          answer={answer}
          chosen={asked}
          heads={tableHeads(language, id, { columns: answer[0]!.length, rows: answer.length })}
          onChoose={setChosen}
          textOf={shown}
        />
      )}
      <div className={styles.why}>
        {typeof explained === "string" ? (
          <Text block>{explained}</Text>
        ) : (
          <ExplanationText explaining={explaining} explanation={explained} />
        )}
      </div>
    </>
  );
}
