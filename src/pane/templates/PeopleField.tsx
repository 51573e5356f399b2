import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { isComposing } from "../composing";
import { addPeople, holdsSeparator, splitPeople } from "../../templates/people";
import { useText } from "../useText";
import { PersonTag } from "./PersonTag";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  input: { width: "100%" },
  people: {
    listStyleType: "none",
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
  },
});

export type PeopleFieldProps = {
  onChange: (people: readonly string[]) => void;
  people: readonly string[];
  /** Whether all of them stand on one sheet. */
  team: boolean;
};

/** The people whose sheets are made: typed one after the other, or pasted as a list. */
export function PeopleField({ onChange, people, team }: PeopleFieldProps) {
  const styles = useStyles();
  const text = useText();
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLInputElement>(null);

  function add(names: string): void {
    if (names !== "") onChange(addPeople(people, splitPeople(names)));
    setTyped("");
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === "Enter") add(typed);
    if (event.key === "Backspace" && typed === "") onChange(people.slice(0, -1));
  }

  /** A one-line field would run the lines of a pasted column together. */
  function handlePaste(event: ClipboardEvent): void {
    const pasted = event.clipboardData.getData("text");
    if (!holdsSeparator(pasted)) return;
    event.preventDefault();
    add(`${typed},${pasted}`);
  }

  function handleRemove(person: string): void {
    onChange(people.filter((name) => name !== person));
    input.current?.focus();
  }

  const hints = ["people.hint.none", "people.hint.one", "people.hint.many"] as const;
  const hint = team ? "people.hint.team" : (hints[people.length] ?? "people.hint.many");
  return (
    <Field className={styles.field} label={text("people.label")} hint={text(hint, { count: people.length })}>
      {(field) => (
        <div>
          {people.length > 0 && (
            <ul className={styles.people} aria-label={text("people.list")}>
              {people.map((person) => (
                <PersonTag key={person} onRemove={handleRemove} person={person} />
              ))}
            </ul>
          )}
          <Input
            {...field}
            className={styles.input}
            input={{ ref: input }}
            autoComplete="off"
            placeholder={text("people.placeholder")}
            value={typed}
            onBlur={() => add(typed)}
            onChange={(event, { value }) => {
              const composing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
              if (!composing && holdsSeparator(value)) add(value);
              else setTyped(value);
            }}
            onCompositionEnd={({ currentTarget: { value } }) => {
              if (holdsSeparator(value)) add(value);
            }}
            onKeyDown={handleKeyDown}
            onPaste={handlePaste}
          />
        </div>
      )}
    </Field>
  );
}
