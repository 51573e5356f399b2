import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useContext } from "react";
import type { Parameter, WordParameter } from "../../functions/parameter";
import { descriptionText } from "../../locales/functions/index";
import { LanguageContext } from "../languageContext";
import { quotedWord } from "./argumentTexts";
import { useScreenText } from "./useScreenText";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  choice: { minWidth: 0 },
  words: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

/** An argument whose choices people are asked for. */
export type ChoiceParameter = WordParameter & { name: "show" | "spread" | "by" | "calendar" };

export function isChoice(parameter: Parameter): parameter is ChoiceParameter {
  return parameter.kind === "word";
}

export type WordFieldProps = {
  fault: string | undefined;
  onChange: (text: string) => void;
  parameter: ChoiceParameter;
  text: string;
};

/** An argument that is one of a few words, chosen by what they mean. */
export function WordField({ fault, onChange, parameter, text: typed }: WordFieldProps) {
  const styles = useStyles();
  const text = useScreenText();
  const language = useContext(LanguageContext);
  return (
    <Field
      className={styles.field}
      label={text(`ask.${parameter.name}`)}
      required={!parameter.optional}
      validationMessage={fault ?? null}
    >
      <Select
        className={styles.choice}
        select={{ className: styles.words }}
        value={typed}
        onChange={(_, { value }) => onChange(value)}
      >
        {parameter.words.map((word, place) => {
          const meaning = capitalised(descriptionText(language, `word.${word}`));
          const isUsual = parameter.optional && place === 0;
          return (
            <option key={word} value={isUsual ? "" : quotedWord(word)}>
              {isUsual ? text("word.first", { meaning }) : meaning}
            </option>
          );
        })}
      </Select>
    </Field>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
