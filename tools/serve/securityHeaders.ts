/**
 * Headers of every answer. Scripts come from our own files only, never inline; nothing is fetched from elsewhere.
 * Styles may be inline, because react-aria writes one small style element. Other sites may show the gallery in a frame
 * only where the address asks for it: `?embed` for any site, `?embed=https://museum.example` for that one.
 */
export function securityHeaders(query: URLSearchParams): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self' blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors(query.get('embed'))}`,
  ];
  return {
    'content-security-policy': policy.join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), xr-spatial-tracking=(self)',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
  };
}

function frameAncestors(embed: string | null): string {
  if (embed === null) return "'self'";
  if (embed === '') return '*';
  try {
    const { origin, protocol } = new URL(embed);
    return protocol === 'https:' || protocol === 'http:' ? `'self' ${origin}` : "'self'";
  } catch {
    return "'self'";
  }
}
