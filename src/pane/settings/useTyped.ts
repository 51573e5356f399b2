import { useEffect, useState, type ChangeEvent, type CompositionEvent } from "react";
import { useProblem } from "./problemsContext";
import type { Reading } from "./reading";

export type TypedValue<Value extends string | number> = {
  value: Value;
  read: (typed: string) => Reading<Value>;
  spell: (value: Value) => string;
  onChange: (value: Value) => void;
};

/** What stands in an input, the value that is in force for it, and the one to go back to while it is wrong. */
type Draft<Value> = { typed: string; inForce: Value; before: Value; composing: boolean };

/**
 * Lets people type towards a value: every right entry takes effect at once. A wrong one stays as it was typed until it
 * is put right, and the value from before it was begun is in force meanwhile.
 */
export function useTyped<Value extends string | number>({ value, read, spell, onChange }: TypedValue<Value>) {
  const [draft, setDraft] = useState<Draft<Value>>({
    ...{ typed: spell(value), composing: false },
    ...{ inForce: value, before: value },
  });
  const reading = read(draft.typed);
  const meant = "value" in reading ? reading.value : draft.before;
  // A value that was changed elsewhere takes the place of what was typed.
  if (draft.inForce !== value) {
    const own = meant === value;
    setDraft({ ...draft, inForce: value, ...(!own && { typed: spell(value), before: value }) });
  }

  useEffect(() => {
    if (draft.inForce === value && !draft.composing && meant !== value) onChange(meant);
  });

  const problem = "problem" in reading && !draft.composing ? reading.problem : null;
  useProblem(problem !== null);

  function change(part: Partial<Draft<Value>>): void {
    setDraft((now) => ({ ...now, ...part }));
  }

  return {
    problem,
    input: {
      value: draft.typed,
      onFocus: () => {
        if (problem === null) change({ before: value });
      },
      onBlur: () => {
        if ("value" in reading)
          change({ typed: spell(reading.value), before: reading.value, composing: false });
      },
      onChange: ({ target: { value: typed } }: ChangeEvent<HTMLInputElement>) => change({ typed }),
      onCompositionStart: () => change({ composing: true }),
      onCompositionEnd: ({ currentTarget: { value: typed } }: CompositionEvent<HTMLInputElement>) =>
        change({ typed, composing: false }),
    },
  };
}
