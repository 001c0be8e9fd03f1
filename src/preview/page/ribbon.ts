/** The add-in's buttons above the grid, as manifest.xml describes them. */
export interface Ribbon {
  readonly title: string;
  readonly pane: string;
  readonly commands: string;
  readonly groups: readonly { readonly label: string; readonly buttons: readonly RibbonButton[] }[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: { readonly kind: 'showPane' } | { readonly kind: 'run'; readonly functionName: string };
}

export async function loadRibbon(): Promise<Ribbon> {
  const answer = await fetch(`/preview/ribbon.json${window.location.search}`);
  return (await answer.json()) as Ribbon;
}

export function drawRibbon(bar: HTMLElement, ribbon: Ribbon, press: (button: RibbonButton) => Promise<void>): void {
  bar.replaceChildren(element('div', 'title', ribbon.title), ...ribbon.groups.map(group => {
    const buttons = element('div', 'buttons');
    buttons.append(...group.buttons.map(button => drawButton(button, press)));
    const box = element('div', 'group');
    box.append(buttons, element('div', 'group-label', group.label));
    return box;
  }));
}

function drawButton(button: RibbonButton, press: (button: RibbonButton) => Promise<void>): HTMLElement {
  const drawn = document.createElement('button');
  drawn.id = button.id;
  drawn.title = button.tip;
  const icon = document.createElement('img');
  icon.src = button.icon;
  icon.alt = '';
  drawn.append(icon, element('span', 'label', button.label));
  drawn.addEventListener('click', () => {
    // Excel runs one function of a button at a time.
    if (drawn.getAttribute('aria-busy') === 'true') return;
    drawn.setAttribute('aria-busy', 'true');
    void press(button).finally(() => {
      drawn.removeAttribute('aria-busy');
    });
  });
  return drawn;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
