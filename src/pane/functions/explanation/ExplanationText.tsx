import { makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { Explanation } from "../../../explanations/explanation";
import { CopyButton } from "../CopyButton";
import { ExplanationPicture } from "../pictures/ExplanationPicture";
import { useScreenText } from "../useScreenText";
import { explanationLines } from "./explanationLines";
import type { Explaining } from "./LaterExplanation";

const useStyles = makeStyles({
  title: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
    marginBottom: tokens.spacingVerticalXS,
  },
  terms: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  term: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  result: { margin: 0, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  working: {
    margin: 0,
    gridColumn: "1 / -1",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  copy: { marginTop: tokens.spacingVerticalM },
});

export type ExplanationTextProps = { explaining: Explaining; explanation: Explanation };

/** Why a number is what it is: a sentence, a picture where there is one, the steps, and what is good to know. */
export function ExplanationText({ explaining, explanation }: ExplanationTextProps) {
  const styles = useStyles();
  const text = useScreenText();
  const { notes, picture, sentence, terms } = explanation;
  return (
    <>
      <Text block>{sentence}</Text>
      {picture && <ExplanationPicture explaining={explaining} picture={picture} />}
      <h4 className={styles.title}>{text("why")}</h4>
      <dl className={styles.terms}>
        {terms.map(({ label, result, working }, index) => (
          <div key={index} className={styles.term}>
            <dt>{label}</dt>
            <dd className={styles.result}>{result}</dd>
            {working !== "" && working !== result && <dd className={styles.working}>{working}</dd>}
          </div>
        ))}
      </dl>
      {notes.length > 0 && (
        <>
          <h4 className={styles.title}>{text("notes")}</h4>
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.copy}>
        <CopyButton label={text("copy")} text={() => explanationLines(explanation).join("\n")} />
      </div>
    </>
  );
}
