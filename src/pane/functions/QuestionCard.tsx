import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Question } from "./questions";
import { useScreenText } from "./useScreenText";

const useStyles = makeStyles({
  card: {
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: "start",
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  name: { color: tokens.colorNeutralForeground2, fontFamily: tokens.fontFamilyMonospace },
});

export type QuestionCardProps = {
  focused: boolean;
  onChoose: (question: Question) => void;
  question: Question;
};

/** One question, with the function that answers it below. */
export function QuestionCard({ focused, onChoose, question }: QuestionCardProps) {
  const styles = useStyles();
  const text = useScreenText();
  return (
    <button type="button" className={styles.card} autoFocus={focused} onClick={() => onChoose(question)}>
      <Text weight="semibold" block>
        {text(`question.${question.key}`)}
      </Text>
      <Text size={200} className={styles.name} block>
        SALES.{question.id}
      </Text>
    </button>
  );
}
