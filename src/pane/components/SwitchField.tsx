import { makeStyles, Switch, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  // The sentence stands under the switch's name, beside the switch itself.
  hint: { color: tokens.colorNeutralForeground2, paddingLeft: "60px", marginTop: "-4px" },
});

export type SwitchFieldProps = {
  checked: boolean;
  hint: string;
  label: string;
  onChange: (checked: boolean) => void;
};

/** A choice between yes and no, with a sentence on what it does. */
export function SwitchField({ checked, hint, label, onChange }: SwitchFieldProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <Switch
        checked={checked}
        label={label}
        aria-describedby={id}
        onChange={(_, { checked: now }) => onChange(now)}
      />
      <Text id={id} size={200} className={styles.hint} block>
        {hint}
      </Text>
    </div>
  );
}
