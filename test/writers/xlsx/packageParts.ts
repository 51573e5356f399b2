import { strFromU8, unzipSync } from "fflate";

/** Parses a part and refuses what is not well-formed; needs a DOM. */
export function parseXml(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const [failure] = document.getElementsByTagName("parsererror");
  if (failure !== undefined) throw new Error(`${failure.textContent}\n${xml}`);
  return document;
}

/** Unpacks a file into its parts, each parsed, by path. */
export function packageParts(file: Uint8Array): Map<string, Document> {
  return new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, parseXml(strFromU8(bytes))]));
}
