import { parseTree } from "custom-functions-metadata/lib/parseTree";
import { functionsMetadata } from "../../src/functions/metadata";
import { languages, type Language } from "../../src/locales/language";

function metadata(language: Language) {
  return functionsMetadata(language, {
    helpUrl: (language, id) => `https://funnelbook.example/help/${language}/${id}.html`,
  });
}

describe("the signatures that users rely on", () => {
  test("are those of the first release, grown only at the end", () => {
    const signatures = metadata("en-US").functions.map(
      ({ id, parameters }) =>
        `${id}(${parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(", ")})`,
    );
    expect(signatures).toEqual([
      "FUNNEL_GAP(quota, achieved, funnel, win_rates, [deal_size], [entry_rate], [show])",
      "FUNNEL_DEADLINE(period_end, cycle_days, today, [new_deals])",
      "FUNNEL_STANDARD(deals, shape)",
      "FUNNEL_ROLL(funnel, win_rates, inflow, [periods])",
      "FORECAST(quota, achieved, committed, probable, weeks_left, [committed_rate], [probable_rate], [weekly_rate], [show])",
      "FORECAST_ODDS(target, amounts, win_rates, [achieved], [show])",
      "SPLIT_TARGET(total, weights, [unit], [locked], [minimum], [maximum], [spread])",
      "SPLIT_CHECK(total, parts, [unit])",
      "PERIOD_WEIGHTS(start, periods, by, [calendar], [overrides])",
      "WEEKS_LEFT(period_end, today)",
      "PACE(achieved, quota, start, end, today, [calendar], [overrides])",
      "CUSTOMER_GRADE(potential, relation, [threshold])",
    ]);
  });
});

describe.each(languages)("metadata in %s", (language) => {
  const { functions, enums, allowErrorForDataTypeAny } = metadata(language);

  test("lets errors in arguments pass through", () => {
    expect(allowErrorForDataTypeAny).toBe(false);
  });

  test("has the ids, names and parameters of every other language", () => {
    const shape = (language: Language) =>
      metadata(language).functions.map(({ id, name, parameters, result }) => ({
        id,
        name,
        result,
        parameters: parameters.map(({ name: _, description: __, ...declared }) => declared),
      }));
    expect(shape(language)).toEqual(shape("en-US"));
    const choices = (language: Language) =>
      metadata(language).enums.map(({ id, type, values }) => ({ id, type, values: values.length }));
    expect(choices(language)).toEqual(choices("en-US"));
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
      expect(helpUrl).toContain(`/help/${language}/`);
      for (const text of [description, ...parameters.map((one) => one.description)]) {
        expect(text).toMatch(/^[^{}\n]{4,255}$/);
      }
    }
  });

  test("is what Microsoft's generator makes of the same functions", () => {
    const source = [...enums.map(enumeration), ...functions.map(declaration)].join("\n");
    const generated = parseTree(source, "functions.ts");
    expect(generated.extras.flatMap(({ errors }) => errors)).toEqual([]);
    // The generator leaves out a result type of "any", which is the default.
    expect(generated.functions.map((one) => ({ ...one, result: { type: "any", ...one.result } }))).toEqual(
      functions,
    );
    expect(generated.enums).toEqual(enums.map((one) => ({ ...one, values: one.values.map(identified) })));
  });

  test("offers every word where Excel shows a pick list", () => {
    const used = functions.flatMap(({ parameters }) =>
      parameters.flatMap((one) => ("customEnumId" in one ? [one.customEnumId] : [])),
    );
    expect(used).toEqual(enums.map(({ id }) => id));
    for (const { values } of enums) {
      expect(values.length).toBeGreaterThan(1);
      expect(new Set(values.map(({ stringValue }) => stringValue)).size).toBe(values.length);
      for (const { tooltip } of values) expect(tooltip).toMatch(/^[^{}\n]{2,60}$/);
    }
  });
});

type Metadata = ReturnType<typeof metadata>;
type Words = Metadata["enums"][number];

function declaration({ id, description, helpUrl, parameters }: Metadata["functions"][number]): string {
  const inputs = parameters.map(
    (one) => `${one.name}${one.optional ? "?" : ""}: ${"customEnumId" in one ? one.customEnumId : "any[][]"}`,
  );
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

function enumeration({ id, values }: Words): string {
  const members = values
    .map(identified)
    .map(({ name, stringValue, tooltip }) => `/** ${tooltip} */\n${name} = "${stringValue}",`);
  return `/** @customenum {string} */\nenum ${id} {\n${members.join("\n")}\n}`;
}

/** A source file cannot name a member 445; Excel's list can. */
function identified(value: Words["values"][number]): Words["values"][number] {
  return { ...value, name: value.name.replace(/^(?=\d)/, "_") };
}
