import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DeviceStore } from '../../../actions/deviceStore';
import { forgetImport, keepImport, keptImport, type KeptImport } from '../../../actions/importStore';
import { understandRows } from '../../../plan/import/rows/understandRows';
import type { ImportDraft, RowSource, UnderstoodRow } from '../../../plan/import/types';
import { editDraft, type DraftEdit } from './draftEdits';

/** Keeping an import after every keystroke would cost more than it saves. */
const KEEP_AFTER_MS = 400;

/** The import under way and everything that can be done with it. */
export interface ImportControl {
  readonly draft: ImportDraft | undefined;
  /** Rows that did not change stay the same objects, so that they are not drawn anew. */
  readonly rows: readonly UnderstoodRow[];
  /** What the device kept of an earlier one. */
  readonly kept: KeptImport;
  readonly start: (draft: ImportDraft) => void;
  readonly edit: (edit: DraftEdit) => void;
  readonly discard: () => void;
}

/** Holds the import and keeps it on the device after every change, at the latest when the view goes away. */
export function useImport(device: DeviceStore, now: () => Date, resumes: boolean): ImportControl {
  const [kept, setKept] = useState<KeptImport>(() => keptImport(device));
  const [draft, setDraft] = useState<ImportDraft | undefined>(() => (resumes && kept.kind === 'kept' ? kept.draft : undefined));
  const unkept = useRef<ImportDraft | undefined>(undefined);

  const flush = useCallback(() => {
    if (unkept.current !== undefined) keepImport(device, unkept.current, now());
    unkept.current = undefined;
  }, [device, now]);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  useEffect(() => {
    if (draft === undefined) return undefined;
    unkept.current = draft;
    const timer = setTimeout(flush, KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft, flush]);

  const rows = useUnchanged(useUnderstood(draft));

  const edit = useCallback((change: DraftEdit) => setDraft((before) => (before === undefined ? before : editDraft(before, change))), []);
  const discard = useCallback(() => {
    unkept.current = undefined;
    forgetImport(device);
    setDraft(undefined);
    setKept({ kind: 'none' });
  }, [device]);

  return { draft, rows, kept, start: setDraft, edit, discard };
}

const NOTHING: Partial<RowSource> = {};

/** Rows are understood anew when what they are understood from changes, and not with each letter of the plan's title. */
function useUnderstood(draft: ImportDraft | undefined): readonly UnderstoodRow[] {
  const { table, headerRows = 0, columns, answers, facts } = draft ?? NOTHING;
  const { issuer, period } = facts ?? {};
  return useMemo(() => {
    const isThere = table !== undefined && columns !== undefined && answers !== undefined && issuer !== undefined && period !== undefined;
    return isThere ? understandRows({ table, headerRows, columns, answers, facts: { issuer, period } }) : [];
  }, [table, headerRows, columns, answers, issuer, period]);
}

interface SeenRow {
  readonly text: string;
  readonly row: UnderstoodRow;
}

function useUnchanged(rows: readonly UnderstoodRow[]): readonly UnderstoodRow[] {
  const seen = useRef<ReadonlyMap<number, SeenRow>>(new Map());
  const compared = useMemo(() => {
    const before = seen.current;
    return rows.map((row): SeenRow => {
      const text = JSON.stringify(row);
      const same = before.get(row.index);
      return same?.text === text ? same : { text, row };
    });
  }, [rows]);
  useEffect(() => {
    seen.current = new Map(compared.map((one) => [one.row.index, one]));
  }, [compared]);
  return useMemo(() => compared.map(({ row }) => row), [compared]);
}
