import { makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  section: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalL}`,
    ":not(:first-of-type)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  text: { color: tokens.colorNeutralForeground2 },
});

export type SectionProps = { children: ReactNode; text?: string; title: string };

/** One of the things that the screen is for. */
export function Section({ children, text, title }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {text !== undefined && (
        <Text size={200} className={styles.text} block>
          {text}
        </Text>
      )}
      {children}
    </section>
  );
}
