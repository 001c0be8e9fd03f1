/** Excel's message about an entry it refuses. */
const WORDS = { 'vi-VN': { retry: 'Thử lại', cancel: 'Hủy bỏ' }, 'en-US': { retry: 'Retry', cancel: 'Cancel' } } as const;

export function showRefusal(locale: keyof typeof WORDS, title: string, message: string, onRetry: () => void): void {
  document.querySelector('dialog.refusal')?.remove();
  const dialog = document.createElement('dialog');
  dialog.className = 'refusal';
  const heading = document.createElement('h2');
  heading.textContent = title;
  const text = document.createElement('p');
  text.textContent = message;
  const form = document.createElement('form');
  form.method = 'dialog';
  for (const [value, label] of Object.entries(WORDS[locale])) {
    const button = document.createElement('button');
    button.value = value;
    button.textContent = label;
    form.append(button);
  }
  dialog.append(heading, text, form);
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (dialog.returnValue === 'retry') onRetry();
  });
  document.body.append(dialog);
  dialog.showModal();
}
