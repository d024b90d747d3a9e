// Where researchers of security reach someone. https://www.rfc-editor.org/rfc/rfc9116

export interface SecurityTxt {
  /** `https:` or `mailto:`. The standard asks for at least one, so without one there is no file. */
  readonly contact: string;
  /** The moment it goes stale, in milliseconds since 1970, UTC; the standard advises less than a year. */
  readonly expires: number;
  /** The file's own full address. */
  readonly canonical: string;
}

/** The text of `/.well-known/security.txt`. */
export function writeSecurityTxt({ contact, expires, canonical }: SecurityTxt): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${new Date(expires).toISOString().replace('.000', '')}`,
    'Preferred-Languages: nb, en',
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
}
