/** Numbers as they are printed: three digits, no more than the measurement is worth. */

function digits(value: number): string {
  if (value >= 1000) return Math.round(Number(value.toPrecision(3))).toLocaleString('en-US');
  return String(Number(value.toPrecision(3)));
}

export function multiple(value: number): string {
  return `${digits(value)}×`;
}

export function range(from: number, to: number): string {
  return `${digits(from)}–${digits(to)}`;
}

export function microseconds(nanoseconds: number): string {
  return `${digits(nanoseconds / 1e3)} µs`;
}

export function milliseconds(value: number): string {
  return `${digits(value)} ms`;
}

export function seconds(value: number): string {
  return `${digits(value)} s`;
}

export function perSecond(value: number): string {
  return `${digits(value)}/s`;
}

export function kilobytes(bytes: number): string {
  return `${digits(bytes / 1e3)} kB`;
}

export function megabytes(bytes: number): string {
  return `${digits(bytes / 1e6)} MB`;
}
