import { useEffect, useState } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Spinner, SpinnerSize } from 'office-ui-fabric-react/lib/Spinner';
import type { Job } from '../state/paneState';
import { useMessages } from '../wording';

/** What takes less time than this is not worth a sign that would only flicker. */
export const WORTH_SHOWING_MS = 500;

/** Says what is going on when it takes a while, how far it is, and lets it be cancelled where it can be. */
export function WorkingBar({ job }: { readonly job: Job | undefined }) {
  const { progress, common } = useMessages();
  const shown = useIsLong(job?.id);
  if (job === undefined || !shown) return null;
  const percent = job.done === undefined ? undefined : Math.round(job.done * 100);
  return (
    <div className="working" role="status">
      <Spinner size={SpinnerSize.small} />
      <div className="working-what">
        <span>{progress[job.progressKey]}</span>
        {percent !== undefined && (
          <span className="working-track" role="progressbar" aria-label={progress[job.progressKey]} aria-valuenow={percent} aria-valuemin={0} aria-valuemax={100}>
            <span className="working-done" style={{ width: `${percent}%` }} />
          </span>
        )}
      </div>
      {percent !== undefined && <span className="working-percent" aria-hidden="true">{progress.percent(percent)}</span>}
      {job.cancel !== undefined && <DefaultButton text={common.cancel} onClick={job.cancel} />}
    </div>
  );
}

function useIsLong(jobId: number | undefined): boolean {
  const [long, setLong] = useState<number | undefined>(undefined);
  useEffect(() => {
    if (jobId === undefined) return undefined;
    const timer = setTimeout(() => setLong(jobId), WORTH_SHOWING_MS);
    return () => clearTimeout(timer);
  }, [jobId]);
  return jobId !== undefined && long === jobId;
}
