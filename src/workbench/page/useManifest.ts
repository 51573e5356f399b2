import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../locales/language";
import type { Host } from "../host/host";
import { type Manifest, readManifest } from "../host/manifest";

/** Gives what the add-in's manifest puts into Excel, once it is there; one that cannot be read is noted in the log. */
export function useManifest(source: Promise<string>, language: Language, { log }: Host): Manifest | null {
  const [text, setText] = useState<string | null>(null);

  useEffect(() => {
    let wanted = true;
    source.then(
      (read) => wanted && setText(read),
      (reason) => log.addUnknown(`The manifest cannot be read: ${String(reason)}`),
    );
    return () => {
      wanted = false;
    };
  }, [log, source]);

  return useMemo(() => (text === null ? null : readManifest(text, language)), [language, text]);
}
