interface ButtonOptions {
  readonly className?: string;
  /** What a screen reader says instead of the text. */
  readonly label?: string;
}

/** A button that does something on this page. */
export function pressButton(
  text: string,
  onPress: () => void,
  { className, label }: ButtonOptions = {},
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  if (className !== undefined) button.className = className;
  if (label !== undefined) button.setAttribute('aria-label', label);
  button.textContent = text;
  button.addEventListener('click', onPress);
  return button;
}
