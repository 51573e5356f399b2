import { Button, makeStyles, SearchBox, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { CursorClick20Regular } from "@fluentui/react-icons";
import { QuestionCard } from "./QuestionCard";
import type { Question } from "./questions";
import { searchQuestions } from "./searchQuestions";
import { useScreenText } from "./useScreenText";

const groups: readonly Question["group"][] = ["funnel", "forecast", "quota", "time", "customers"];

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  purpose: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXXS },
  tools: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
  },
  search: { maxWidth: "none", width: "100%" },
  explain: { minWidth: 0 },
  group: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
  },
  questions: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  found: { display: "block", color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalS },
});

export type QuestionListProps = {
  /** Where the person comes back from. */
  focused: Question["key"] | "cell" | null;
  onChoose: (question: Question) => void;
  /** Null where there is no workbook with cells to explain. */
  onExplain: (() => void) | null;
  onWords: (words: string) => void;
  /** What is searched for. */
  words: string;
};

/** The questions that functions answer, by what they are about. */
export function QuestionList({ focused, onChoose, onExplain, onWords, words }: QuestionListProps) {
  const styles = useStyles();
  const text = useScreenText();
  const found = searchQuestions(words);
  const isSearch = words.trim() !== "";
  return (
    <>
      <h2 className={styles.title}>{text("title")}</h2>
      <Text size={200} className={styles.purpose} block>
        {text("purpose")}
      </Text>
      <div className={styles.tools}>
        {onExplain && (
          <Button
            autoFocus={focused === "cell"}
            className={styles.explain}
            icon={<CursorClick20Regular />}
            onClick={onExplain}
          >
            {text("cell.explain")}
          </Button>
        )}
        <SearchBox
          aria-label={text("search")}
          className={styles.search}
          placeholder={text("search")}
          value={words}
          onChange={(_, { value }) => onWords(value)}
        />
      </div>
      <div role="status">
        {isSearch && (
          <Text size={200} className={styles.found}>
            {found.length === 0
              ? text("search.none", { words: words.trim() })
              : text(`search.found.${found.length === 1 ? "one" : "many"}`, { count: found.length })}
          </Text>
        )}
      </div>
      {groups
        .map((group) => ({ group, ofGroup: found.filter((question) => question.group === group) }))
        .filter(({ ofGroup }) => ofGroup.length > 0)
        .map(({ group, ofGroup }) => (
          <section key={group} aria-labelledby={`questions-${group}`}>
            <h3 id={`questions-${group}`} className={styles.group}>
              {text(`group.${group}`)}
            </h3>
            <ul className={styles.questions}>
              {ofGroup.map((question) => (
                <li key={question.key}>
                  <QuestionCard focused={question.key === focused} onChoose={onChoose} question={question} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
