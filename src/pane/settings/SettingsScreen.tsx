import { ScreenLayout } from "../components/ScreenLayout";
import type { ScreenProps } from "../Screen";

/** Being built. */
export function SettingsScreen({ shown }: ScreenProps) {
  return <ScreenLayout>{shown && null}</ScreenLayout>;
}
