import { parseTree } from "custom-functions-metadata/lib/parseTree";
import { functionsMetadata } from "../../src/functions/metadata";
import { languages, type Language } from "../../src/locales/language";

const helpUrl = "https://funnelbook.example/help";

function metadata(language: Language) {
  return functionsMetadata(language, { helpUrl });
}

describe("the signatures that users rely on", () => {
  test("are those of the first release, grown only at the end", () => {
    const signatures = metadata("en-US").functions.map(
      ({ id, parameters }) =>
        `${id}(${parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(", ")})`,
    );
    expect(signatures).toEqual([
      "FUNNEL_GAP(quota, achieved, funnel, win_rates, [deal_size], [entry_rate], [show])",
      "FORECAST(quota, achieved, committed, probable, weeks_left, [committed_rate], [probable_rate], [weekly_rate], [show])",
      "SPLIT_TARGET(total, weights, [unit])",
    ]);
  });
});

describe.each(languages)("metadata in %s", (language) => {
  const { functions, allowErrorForDataTypeAny } = metadata(language);

  test("lets errors in arguments pass through", () => {
    expect(allowErrorForDataTypeAny).toBe(false);
  });

  test("has the ids, names and parameters of every other language", () => {
    const shape = (language: Language) =>
      metadata(language).functions.map(({ id, name, parameters, result }) => ({
        id,
        name,
        result,
        parameters: parameters.map(({ type, dimensionality, optional }) => ({
          type,
          dimensionality,
          optional,
        })),
      }));
    expect(shape(language)).toEqual(shape("en-US"));
  });

  test("names functions so that Excel takes them: no short name, no cell reference, upper case", () => {
    for (const { id, name } of functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}[0-9]+$|^R[0-9]*C[0-9]*$/);
    }
  });

  test("names the parameters of a function differently, without blanks or punctuation", () => {
    for (const { parameters } of functions) {
      const names = parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[\p{L}_]+$/u);
    }
  });

  test("leaves out only trailing parameters", () => {
    for (const { parameters } of functions) {
      const optional = parameters.map((one) => one.optional === true);
      expect(optional).toEqual([...optional].sort());
    }
  });

  test("describes everything in one line that Excel's dialog can show, with no value left open", () => {
    for (const { description, parameters, helpUrl } of functions) {
      expect(helpUrl).toMatch(/^https:\/\/funnelbook\.example\/help#[A-Z_]+$/);
      for (const text of [description, ...parameters.map((one) => one.description)]) {
        expect(text).toMatch(/^[^{}\n]{4,255}$/);
      }
    }
  });

  test("is what Microsoft's generator makes of the same functions", () => {
    const source = functions.map((one) => declaration(one)).join("\n");
    const generated = parseTree(source, "functions.ts");
    expect(generated.extras.flatMap(({ errors }) => errors)).toEqual([]);
    // The generator leaves out a result type of "any", which is the default.
    expect(generated.functions.map((one) => ({ ...one, result: { type: "any", ...one.result } }))).toEqual(
      functions,
    );
  });
});

type FunctionMetadata = ReturnType<typeof metadata>["functions"][number];

function declaration({ id, description, helpUrl, parameters }: FunctionMetadata): string {
  const inputs = parameters.map((one) => `${one.name}${one.optional ? "?" : ""}: any[][]`);
  return [
    "/**",
    ` * ${description}`,
    ` * @customfunction ${id} ${id}`,
    ` * @helpurl ${helpUrl}`,
    ...parameters.map((one) => ` * @param ${one.name} ${one.description}`),
    " */",
    `function ${id.toLowerCase()}(${inputs.join(", ")}): any[][] { return [[]]; }`,
  ].join("\n");
}
