/** What was made of something typed: a value, or a sentence on what is wrong with it. */
export type Reading<Value> = { value: Value } | { problem: string };
