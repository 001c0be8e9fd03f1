import type { Ref } from 'react';

interface Props {
  readonly input: Ref<HTMLInputElement>;
  readonly label: string;
  /** Kinds of files, as the attribute `accept` names them. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The hidden field behind a button that chooses files; the button clicks it. */
export function FileInput({ input, label, accept, multiple = false, onFiles }: Props) {
  return (
    <input
      ref={input}
      type="file"
      multiple={multiple}
      accept={accept}
      aria-label={label}
      hidden
      onChange={(event) => {
        const files = [...(event.target.files ?? [])];
        // The same file, mended, must count as a choice again.
        event.target.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
  );
}
