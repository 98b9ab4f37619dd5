/** Words between double quotes, as YAML and JSON both read them: no colon, dash or year is misread. */
export const quotedYaml = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uE000-\uF8FF\uFEFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
