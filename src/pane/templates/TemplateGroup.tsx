import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { TemplateHead } from "../../templates/templateHead";
import { TemplateCard, type TemplateCardProps } from "./TemplateCard";

const useStyles = makeStyles({
  title: {
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

export type TemplateGroupProps = Pick<TemplateCardProps, "onChoose" | "onFavourite"> & {
  favourites: readonly string[];
  focused: string | null;
  /** The template whose star was pressed last. */
  starred: string | null;
  templates: readonly TemplateHead[];
  title: string;
};

/** Templates under a heading; nothing where there are none. */
export function TemplateGroup({
  favourites,
  focused,
  starred,
  templates,
  title,
  ...card
}: TemplateGroupProps) {
  const styles = useStyles();
  const id = useId();
  if (templates.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <ul className={styles.cards}>
        {templates.map((template) => (
          <li key={template.id}>
            <TemplateCard
              {...card}
              favourite={favourites.includes(template.id)}
              focused={template.id === focused}
              starFocused={template.id === starred}
              template={template}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
