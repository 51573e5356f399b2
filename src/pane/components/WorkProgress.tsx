import { makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: { marginTop: tokens.spacingVerticalXS },
});

export type WorkProgressProps = {
  /** How much of what is done; left out where that is not known. */
  done?: number;
  all?: number;
  label: string;
};

/** Says what is under way, and how far it has come. */
export function WorkProgress({ all, done, label }: WorkProgressProps) {
  const styles = useStyles();
  return (
    <div>
      <Text size={200}>{label}</Text>
      <ProgressBar
        aria-label={label}
        className={styles.bar}
        {...(done === undefined ? {} : { max: all ?? 1, value: done })}
      />
    </div>
  );
}
