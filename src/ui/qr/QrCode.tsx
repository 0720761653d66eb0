import { useMemo } from 'react';
import { qrPath } from './qrPath';

export interface QrCodeProps {
  /** What the code says. */
  readonly text: string;
  /** What it is, for those who cannot see it. */
  readonly label: string;
  readonly className?: string | undefined;
}

/** A QR code, dark on light whatever the page's colours, with its quiet zone. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const { size, path } = useMemo(() => qrPath(text), [text]);
  return (
    <svg
      className={className}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      style={{ forcedColorAdjust: 'none' }}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
