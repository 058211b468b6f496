// Something drawn that can be pressed, by mouse, finger or key.
import type { KeyboardEvent, ReactNode } from 'react';

interface Asked {
  readonly label: string;
  readonly className: string;
  readonly at?: readonly [number, number];
  readonly onPress: () => void;
  readonly children: ReactNode;
}

export function Pressable({ label, className, at, onPress, children }: Asked) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      className={className}
      transform={at === undefined ? undefined : `translate(${at[0].toFixed(1)},${at[1].toFixed(1)})`}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      <title>{label}</title>
      {children}
    </g>
  );
}
