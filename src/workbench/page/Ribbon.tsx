import type { Manifest, ManifestButton } from "../host/manifest";

type Props = { onPress(button: ManifestButton): void; ribbon: Manifest["ribbon"] };

/** The group that the add-in's manifest puts on the ribbon. */
export function Ribbon({ onPress, ribbon: { buttons, label } }: Props) {
  return (
    <div aria-label={label} className="ribbon" role="toolbar">
      <span className="ribbon-label">{label}</span>
      {buttons.map((button) => (
        <button
          aria-description={button.tip}
          className="strip-button"
          key={button.id}
          onClick={() => onPress(button)}
          title={button.tip}
          type="button"
        >
          <img alt="" height="16" src={button.icon} width="16" />
          {button.label}
        </button>
      ))}
    </div>
  );
}
