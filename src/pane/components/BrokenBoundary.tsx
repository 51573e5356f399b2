import { Component, type ReactNode } from "react";
import type { Language } from "../../locales/language";
import { paneText } from "../../locales/pane";

export type BrokenBoundaryProps = { children: ReactNode; language: Language };

/** Stands in for a pane that cannot be drawn: never a blank one. It uses nothing that may be what broke. */
export class BrokenBoundary extends Component<BrokenBoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const { children, language } = this.props;
    if (!this.state.broken) return children;
    return (
      <main className="opening" role="alert">
        <h1>{paneText(language, "broken")}</h1>
        <p>{paneText(language, "broken.text")}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {paneText(language, "broken.reload")}
        </button>
      </main>
    );
  }
}
