import {
  CalendarWeekStart24Regular,
  DataFunnel24Regular,
  DataTrending24Regular,
  PeopleTeam24Regular,
  Target24Regular,
} from "@fluentui/react-icons";
import type { TemplateHead } from "../../templates/heads";

const icons = {
  week: CalendarWeekStart24Regular,
  visit: PeopleTeam24Regular,
  funnel: DataFunnel24Regular,
  quota: Target24Regular,
  forecast: DataTrending24Regular,
} as const satisfies Record<TemplateHead["task"], unknown>;

export type TaskIconProps = { task: TemplateHead["task"] };

/** A sign for a task, for the eye only. */
export function TaskIcon({ task }: TaskIconProps) {
  const Icon = icons[task];
  return <Icon aria-hidden />;
}
