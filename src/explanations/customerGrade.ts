import { answerText } from "../locales/refusals/index";
import { customerGrade as gradeOf } from "../model/index";
import type { Call } from "./call";
import type { Explanation, Term } from "./explanation";

/** Where no threshold is given, scores run from 1 to 5. */
const middle = 3;

/** Explains `SALES.CUSTOMER_GRADE`: both scores against the threshold. */
export function customerGrade({ given, writing }: Call): Explanation {
  const { text, number } = writing;
  const threshold = given.optional("threshold");
  const [potential, relation] = [given.number("potential"), given.number("relation")];
  const grade = gradeOf(potential, relation, threshold);
  const result = answerText(writing.language, `label.${grade}`);
  const scores = {
    potential: scoreTerm("potential", potential, grade === "key" || grade === "possible"),
    relation: scoreTerm("relation", relation, grade === "key" || grade === "ordinary"),
  };
  const working = text("CUSTOMER_GRADE.both", {
    potential: scores.potential.result,
    relation: scores.relation.result,
  });
  return {
    result,
    sentence: text(`CUSTOMER_GRADE.sentence.${grade}`),
    terms: [scores.potential, scores.relation, { label: text("CUSTOMER_GRADE.grade"), working, result }],
    notes: threshold === undefined ? [text("CUSTOMER_GRADE.scale")] : [],
  };

  function scoreTerm(argument: "potential" | "relation", score: number, isHigh: boolean): Term {
    return {
      label: text(`CUSTOMER_GRADE.${argument}`),
      working: `${number(score)} ${isHigh ? "≥" : "<"} ${number(threshold ?? middle)}`,
      result: text(`CUSTOMER_GRADE.${isHigh ? "high" : "low"}`),
    };
  }
}
