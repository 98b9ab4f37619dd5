/** The month, AAAA-MM, of a day or of what begins with one: the id of a communiqué. */
export const monthOf = (day: string): string => day.slice(0, 'AAAA-MM'.length);
