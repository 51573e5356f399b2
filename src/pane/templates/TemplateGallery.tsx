import { makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { templateHeads } from "../../templates/heads";
import type { TemplateHead } from "../../templates/heads";
import { useText } from "../useText";
import { TemplateCard } from "./TemplateCard";

const tasks: readonly TemplateHead["task"][] = ["week", "visit", "funnel", "quota", "forecast"];

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  purpose: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXXS },
  task: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
  },
  cards: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
});

export type TemplateGalleryProps = {
  /** The template that the person comes back from. */
  focused: string | null;
  onChoose: (id: string) => void;
};

/** All templateHeads, by the task that they are for. */
export function TemplateGallery({ focused, onChoose }: TemplateGalleryProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <>
      <h2 className={styles.title}>{text("gallery.title")}</h2>
      <Text size={200} className={styles.purpose} block>
        {text("app.purpose")}
      </Text>
      {tasks
        .map((task) => ({ task, cards: templateHeads.filter((template) => template.task === task) }))
        .filter(({ cards }) => cards.length > 0)
        .map(({ task, cards }) => (
          <section key={task} aria-labelledby={`task-${task}`}>
            <h3 id={`task-${task}`} className={styles.task}>
              {text(`task.${task}`)}
            </h3>
            <ul className={styles.cards}>
              {cards.map((template) => (
                <li key={template.id}>
                  <TemplateCard focused={template.id === focused} onChoose={onChoose} template={template} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
