export { dayText } from "../../../explanations/dayText";
export { explain } from "../../../explanations/explain";
export { numberText } from "../../../explanations/numberText";
