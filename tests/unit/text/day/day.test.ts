import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  addDays,
  formatDay,
  formatDayShort,
  formatDayWithWeekday,
  monthOf,
  weekdayOf,
  yearOf,
} from '#text/day/day.ts';
import { explainDay } from '#text/day/mistakes.ts';
import { anyDay } from './calendar-days.ts';

describe('a day is written', () => {
  test('as French writes it, with a no-break space before the month', () => {
    expect(formatDay('2019-01-16')).toBe('16\u00A0janvier 2019');
    expect(formatDayShort('2019-01-16')).toBe('16\u00A0janv. 2019');
    expect(formatDayWithWeekday('2019-01-16')).toBe('mercredi 16\u00A0janvier 2019');
  });

  test('« 1er » for the first of the month, and only for it', () => {
    expect(formatDay('2019-01-01')).toBe('1er\u00A0janvier 2019');
    expect(formatDayShort('2019-05-01')).toBe('1er\u00A0mai 2019');
    expect(formatDay('2019-01-02')).toBe('2\u00A0janvier 2019');
    expect(formatDay('2019-01-21')).toBe('21\u00A0janvier 2019');
  });

  test('so that explaining the written form leads back to it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        fc.pre(yearOf(day) >= 1000);
        expect(explainDay(formatDayWithWeekday(day))).toEqual({ message: `écrivez ${day}`, remedy: '' });
      }),
    );
  });

  test('and each month has its own short name, an abbreviation of the long one', () => {
    const months = Array.from({ length: 12 }, (_, index) => `2019-${String(index + 1).padStart(2, '0')}-10`);
    expect(months.map((day) => formatDayShort(day).slice(3, -5))).toEqual([
      'janv.',
      'févr.',
      'mars',
      'avr.',
      'mai',
      'juin',
      'juil.',
      'août',
      'sept.',
      'oct.',
      'nov.',
      'déc.',
    ]);
    for (const day of months)
      expect(formatDay(day)).toContain(formatDayShort(day).slice(3, -5).replace('.', ''));
  });
});

describe('a day can be asked', () => {
  test('its weekday', () => {
    expect(weekdayOf('2019-01-16')).toBe('mercredi');
    expect(weekdayOf('2020-07-10')).toBe('vendredi');
    expect(weekdayOf('2020-02-29')).toBe('samedi');
    expect(weekdayOf('1970-01-01')).toBe('jeudi');
    expect(weekdayOf('0001-01-01')).toBe('lundi');
  });

  test('its year and its month', () => {
    expect(yearOf('2019-01-16')).toBe(2019);
    expect(yearOf('0019-01-16')).toBe(19);
    expect(monthOf('2019-01-16')).toBe(1);
    expect(monthOf('2019-12-16')).toBe(12);
  });

  test('the days around it', () => {
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
    expect(addDays('2020-02-28', 2)).toBe('2020-03-01');
    expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
    expect(addDays('2019-01-01', -1)).toBe('2018-12-31');
    expect(addDays('0099-12-31', 1)).toBe('0100-01-01');
    // The hour that jumps in spring is no concern of days.
    expect(addDays('2019-03-30', 2)).toBe('2019-04-01');
  });

  test('which come one weekday after the other, and lead back', () => {
    const week = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        fc.pre(yearOf(day) > 20 && yearOf(day) < 9980);
        const other = addDays(day, count);
        expect(addDays(other, -count)).toBe(day);
        expect(other < day).toBe(count < 0);
        const turn = (week.indexOf(weekdayOf(day)) + count) % 7;
        expect(weekdayOf(other)).toBe(week.at(turn));
      }),
    );
  });

  test('but not beyond the calendar, nor by half days', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
    expect(() => addDays('2019-01-16', 0.5)).toThrow(RangeError);
    expect(() => addDays('2019-01-16', Infinity)).toThrow(RangeError);
  });

  test('nothing at all if it does not exist: the error says what is wrong', () => {
    const message = "« 2019-02-30 » : le 30 février n'existe pas ; février 2019 va du 1er au 28";
    for (const ask of [yearOf, monthOf, weekdayOf, formatDay, formatDayShort, formatDayWithWeekday]) {
      expect(() => ask('2019-02-30')).toThrow(new RangeError(message));
    }
    expect(() => addDays('2019-02-30', 1)).toThrow(new RangeError(message));
  });
});

describe('days have no hour', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each(['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Europe/Paris'])(
    'so %s does not move them',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      expect(formatDayWithWeekday('2019-01-16')).toBe('mercredi 16\u00A0janvier 2019');
      expect(addDays('2019-03-31', 1)).toBe('2019-04-01');
      expect(addDays('2019-10-27', -1)).toBe('2019-10-26');
    },
  );
});
