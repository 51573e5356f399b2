import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useContext, useId } from "react";
import { titleText } from "../../locales/titles";
import type { TemplateHead } from "../../templates/heads";
import { LanguageContext } from "../languageContext";
import { TaskIcon } from "./TaskIcon";

const useStyles = makeStyles({
  card: {
    boxSizing: "border-box",
    width: "100%",
    display: "grid",
    gridTemplateColumns: "40px 1fr",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
    padding: tokens.spacingHorizontalM,
    textAlign: "start",
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      borderTopColor: tokens.colorCompoundBrandStroke,
      borderRightColor: tokens.colorCompoundBrandStroke,
      borderBottomColor: tokens.colorCompoundBrandStroke,
      borderLeftColor: tokens.colorCompoundBrandStroke,
    },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  picture: {
    display: "grid",
    placeItems: "center",
    width: "40px",
    height: "40px",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
  },
  purpose: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXXS },
});

export type TemplateCardProps = {
  focused: boolean;
  onChoose: (id: string) => void;
  template: TemplateHead;
};

/** One template: its name and what it is for. */
export function TemplateCard({ focused, onChoose, template }: TemplateCardProps) {
  const styles = useStyles();
  const language = useContext(LanguageContext);
  const id = useId();
  return (
    <button
      type="button"
      className={styles.card}
      autoFocus={focused}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}purpose`}
      onClick={() => onChoose(template.id)}
    >
      <span className={styles.picture}>
        <TaskIcon task={template.task} />
      </span>
      <span>
        <Text id={`${id}title`} weight="semibold" block>
          {titleText(language, template.title)}
        </Text>
        <Text id={`${id}purpose`} size={200} className={styles.purpose} block>
          {titleText(language, template.purpose)}
        </Text>
      </span>
    </button>
  );
}
