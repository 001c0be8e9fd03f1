import { useMessages } from '../wording';

/** A line's id and name over what is said of it. */
export function LineTitle({ id, name }: { readonly id: string; readonly name: string }) {
  const { checkView } = useMessages();
  return (
    <p className="finding-title">
      <span className="line-id" aria-hidden="true">
        {id}
      </span>
      <span>
        <span className="for-screen-readers">{checkView.line(id)}: </span>
        {name}
      </span>
    </p>
  );
}
