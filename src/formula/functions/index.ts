import { aggregates } from "./aggregates";
import { arrays } from "./arrays";
import { conditionals } from "./conditionals";
import { dates } from "./dates";
import type { FunctionDefinition } from "./definition";
import { information } from "./information";
import { logic } from "./logic";
import { lookup } from "./lookup";
import { mathematics } from "./mathematics";
import { statistics } from "./statistics";
import { texts } from "./texts";
import { workdays } from "./workdays";

/** Every function that a formula can call, by its name in capitals. */
export const functions: ReadonlyMap<string, FunctionDefinition> = new Map(
  [
    aggregates,
    arrays,
    conditionals,
    dates,
    information,
    logic,
    lookup,
    mathematics,
    statistics,
    texts,
    workdays,
  ].flatMap((family) => Object.entries(family)),
);
