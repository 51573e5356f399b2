import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { generate } from "selfsigned";

const folder = "node_modules/.cache/funnelbook";
const file = `${folder}/localhost.json`;
const daysValid = 365;
const dayLength = 86_400_000;

type Certificate = { key: string; cert: string };

/**
 * Gives a certificate of this machine's own for https://localhost, made once a year: Office.js talks to no host
 * page without https.
 */
export async function localCertificate(): Promise<Certificate> {
  if (existsSync(file)) {
    const { made, key, cert } = JSON.parse(readFileSync(file, "utf8")) as Certificate & { made: number };
    if (Date.now() - made < (daysValid - 5) * dayLength) return { key, cert };
  }
  const made = Date.now();
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    notAfterDate: new Date(made + daysValid * dayLength),
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ made, key, cert }));
  return { key, cert };
}
