import { describe, expect, it } from 'vitest';
import {
  formatClock, formatFullClock, formatIsoDuration, formatSrtTime, formatVttTime,
  momentFragment, momentOfAddress, parseClock, parseIsoDuration, parseMoment,
} from './timestamp.ts';

describe('a moment is written as each standard wants it', () => {
  it.each([
    [0, '0:00', '00:00:00.000', 'PT0S'],
    [9.96, '0:09', '00:00:09.960', 'PT10S'],
    [62, '1:02', '00:01:02.000', 'PT1M2S'],
    [59.9996, '0:59', '00:01:00.000', 'PT1M'],
    [3723.5, '1:02:03', '01:02:03.500', 'PT1H2M4S'],
    [36_000, '10:00:00', '10:00:00.000', 'PT10H'],
  ])('%d s', (seconds, clock, vtt, iso) => {
    expect(formatClock(seconds)).toBe(clock);
    expect(formatVttTime(seconds)).toBe(vtt);
    expect(formatSrtTime(seconds)).toBe(vtt.replace('.', ','));
    expect(formatIsoDuration(seconds)).toBe(iso);
  });

  it('writes a full clock for podcast descriptions', () => {
    expect(formatFullClock(0)).toBe('00:00:00');
    expect(formatFullClock(137.9)).toBe('00:02:17');
  });

  it('refuses what is no moment', () => {
    expect(() => formatVttTime(-1)).toThrow(RangeError);
    expect(() => formatClock(Number.NaN)).toThrow(RangeError);
  });
});

describe('a moment is read in every form a deep link may have', () => {
  it.each([
    ['90', 90], ['90.5', 90.5], ['1:30', 90], ['1:02:03', 3723], ['00:01:02.500', 62.5], ['00:01:02,500', 62.5], ['npt:90', 90], ['90s', 90],
  ])('%s', (written, seconds) => expect(parseClock(written)).toBe(seconds));

  it.each(['', 'x', '-5', '1:60', '1:99:00', '1:2:3:4', '1e3', '0x10', 'Infinity', '1:30x'])('«%s» is no moment', (written) =>
    expect(parseClock(written)).toBeUndefined());

  it('reads a stretch, and ignores an end that is not after its start', () => {
    expect(parseMoment('90,120')).toEqual({ start: 90, end: 120 });
    expect(parseMoment(',30')).toEqual({ start: 0, end: 30 });
    expect(parseMoment('npt:1:30,2:00')).toEqual({ start: 90, end: 120 });
    expect(parseMoment('90,90')).toEqual({ start: 90 });
    expect(parseMoment('90,x')).toEqual({ start: 90 });
    expect(parseMoment(',')).toBeUndefined();
    expect(parseMoment('1,2,3')).toBeUndefined();
  });

  it('ignores a moment past the end of the recording', () => {
    expect(parseMoment('300', 300)).toBeUndefined();
    expect(parseMoment('299,400', 300)).toEqual({ start: 299 });
  });

  it('takes the fragment before the query', () => {
    expect(momentOfAddress({ hash: '#t=90', search: '?t=30' })).toEqual({ start: 90 });
    expect(momentOfAddress({ hash: '#t-137', search: '?t=30' })).toEqual({ start: 137 });
    expect(momentOfAddress({ hash: '#t=rubbish', search: '?t=30' })).toEqual({ start: 30 });
    expect(momentOfAddress({ hash: '#kilder', search: '' })).toBeUndefined();
    expect(momentOfAddress({ hash: '#t=1%3A30', search: '' })).toEqual({ start: 90 });
  });

  it('what momentFragment writes is read back', () => {
    expect(momentFragment({ start: 90 })).toBe('#t=90');
    expect(momentOfAddress({ hash: momentFragment({ start: 1.25, end: 9 }), search: '' })).toEqual({ start: 1.3, end: 9 });
  });
});

it('reads ISO 8601 durations', () => {
  expect(parseIsoDuration('PT1H2M3.5S')).toBe(3723.5);
  expect(parseIsoDuration('PT')).toBeUndefined();
  expect(parseIsoDuration('P1D')).toBeUndefined();
});
