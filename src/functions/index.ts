import { answer } from "./answer";
import { customFunctions } from "./customFunctions";

for (const one of customFunctions) {
  CustomFunctions.associate(one.id, (...given: unknown[]) => answer(one, given));
}
