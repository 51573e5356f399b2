import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useContext, useId } from "react";
import { titleText } from "../../locales/titles";
import { templateHeads } from "../../templates/heads";
import { LanguageContext } from "../languageContext";
import { useText } from "../useText";

const useStyles = makeStyles({
  place: { marginTop: tokens.spacingVerticalM },
  title: { color: tokens.colorNeutralForeground2 },
  ids: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
  },
});

export type LastUsedProps = { ids: readonly string[]; onChoose: (id: string) => void };

/** The templates that were used last, one press away. */
export function LastUsed({ ids, onChoose }: LastUsedProps) {
  const styles = useStyles();
  const text = useText();
  const language = useContext(LanguageContext);
  const id = useId();
  if (ids.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.place}>
      <Text as="h3" id={id} size={200} className={styles.title} style={{ margin: 0 }}>
        {text("gallery.lastUsed")}
      </Text>
      <ul className={styles.ids}>
        {ids.map((each) => {
          const head = templateHeads.find((template) => template.id === each);
          return (
            head && (
              <li key={each}>
                <Button size="small" onClick={() => onChoose(each)}>
                  {titleText(language, head.title)}
                </Button>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
