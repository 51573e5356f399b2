import { Icon, type IconName } from "./Icon";

type Props = {
  disabled?: boolean;
  icon: IconName;
  label: string;
  onClick(): void;
  pressed?: boolean;
};

/** A button of the tool strip. */
export function StripButton({ disabled = false, icon, label, onClick, pressed }: Props) {
  return (
    <button
      aria-label={label}
      aria-pressed={pressed}
      className="strip-button"
      disabled={disabled}
      onClick={onClick}
      title={label}
      type="button"
    >
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}
