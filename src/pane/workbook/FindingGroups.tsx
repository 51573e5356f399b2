import type { Finding } from "../../care/findings/finding";
import type { Area } from "../../sheet/area";
import { FindingGroup } from "./FindingGroup";

export type FindingGroupsProps = { findings: readonly Finding[]; onGoTo: (area: Area) => void };

/** What was found, by kind, in the order in which the kinds were found. */
export function FindingGroups({ findings, onGoTo }: FindingGroupsProps) {
  const groups = new Map<Finding["kind"], Finding[]>();
  for (const finding of findings) {
    const alike = groups.get(finding.kind);
    if (alike) alike.push(finding);
    else groups.set(finding.kind, [finding]);
  }
  return [...groups].map(([kind, alike]) => (
    <FindingGroup key={kind} findings={alike} kind={kind} onGoTo={onGoTo} />
  ));
}
