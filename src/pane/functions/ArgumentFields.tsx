import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CustomFunction } from "../../functions/customFunction";
import type { Parameter } from "../../functions/parameter";
import type { Argument } from "../../model/index";
import { ArgumentField } from "./ArgumentField";
import type { ArgumentTexts } from "./argumentTexts";
import { chosenWord } from "./chosenWord";
import { Summary } from "./Summary";
import { useScreenText } from "./useScreenText";
import { isChoice, WordField } from "./WordField";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
  },
  optional: {
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export type ArgumentFieldsProps = {
  called: CustomFunction;
  faults: ReadonlyMap<Argument, string> | null;
  /** Optional ones that are shown with those that must be given. */
  beside: readonly Argument[];
  onChange: (name: Argument, text: string) => void;
  /** Null where there is no workbook to take cells from. */
  onTake: ((name: Argument) => void) | null;
  /** Those without which there is no answer. */
  required: readonly Argument[];
  texts: ArgumentTexts;
};

/** The arguments of a function: first what to show, then those that must be given, the others folded away. */
export function ArgumentFields({
  beside,
  called,
  faults,
  onChange,
  onTake,
  required,
  texts,
}: ArgumentFieldsProps) {
  const styles = useStyles();
  const text = useScreenText();
  const { id, parameters } = called;
  const shown = parameters.filter(
    ({ name, optional }) => !optional || name === "show" || beside.includes(name),
  );
  const folded = parameters.filter((parameter) => !shown.includes(parameter));
  const isInUse = folded.some(({ name }) => (texts[name] ?? "") !== "" || faults?.has(name));
  const [isOpen, setOpen] = useState(isInUse);
  // A fault that nobody sees could not be corrected.
  useEffect(() => {
    if (folded.some(({ name }) => faults?.has(name))) setOpen(true);
  }, [faults]);

  function field(parameter: Parameter) {
    const { name } = parameter;
    const typed = texts[name] ?? "";
    const given = { fault: faults?.get(name), onChange: (now: string) => onChange(name, now) };
    const word = isChoice(parameter) ? chosenWord(parameter, typed) : undefined;
    if (isChoice(parameter) && word !== undefined) {
      return <WordField key={name} {...given} parameter={parameter} text={word} />;
    }
    const take = onTake && (() => onTake(name));
    return (
      <ArgumentField
        key={name}
        {...given}
        id={id}
        isRequired={required.includes(name)}
        onTake={take}
        parameter={parameter}
        text={typed}
      />
    );
  }

  return (
    <div className={styles.fields}>
      {[...shown].sort((one, other) => rank(one) - rank(other)).map(field)}
      {folded.length > 0 && (
        <details
          className={styles.optional}
          open={isOpen}
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <Summary strong>{text("optional")}</Summary>
          <div className={styles.fields}>{folded.map(field)}</div>
        </details>
      )}
    </div>
  );
}

function rank({ name }: Parameter): number {
  return name === "show" ? 0 : 1;
}
