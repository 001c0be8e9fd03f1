import { useMessages } from '../../wording';

/** What a newcomer does once there is a table. */
export function NextSteps({ heading }: { readonly heading: string }) {
  const { startView } = useMessages();
  return (
    <section className="next-steps">
      <h3 className="group-heading">{heading}</h3>
      <ol className="steps">
        {startView.nextSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
