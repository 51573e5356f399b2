type Props = { kind: "hint" | "error"; message: string; title: string };

/** A card beside the active cell: what may be entered there, or why its formula gives an error. */
export function NoteCard({ kind, message, title }: Props) {
  return (
    <div className={`note-card note-card-${kind}`} role="note">
      {title && <strong>{title}</strong>}
      {message && <p>{message}</p>}
    </div>
  );
}
