/** Who may ask the workshop anything. */
import { describe, expect, test } from 'vitest';
import { judgeRequest, type Asked } from '#atelier/server/guard.ts';

const LOCK = { token: 'jeton-de-cet-essai', port: 4321 };
const asked = (change: Partial<Asked> = {}, headers: Asked['headers'] = {}): Asked => ({
  method: 'POST',
  url: `/atelier/${LOCK.token}/api/changer/`,
  remote: '127.0.0.1',
  ...change,
  headers: {
    host: '127.0.0.1:4321',
    origin: 'http://127.0.0.1:4321',
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    ...headers,
  },
});

describe('the workshop answers', () => {
  test('its own page', () => {
    expect(judgeRequest(asked(), LOCK)).toEqual({ path: 'api/changer' });
    expect(judgeRequest(asked({ method: 'GET', url: `/atelier/${LOCK.token}/` }), LOCK)).toEqual({
      path: '',
    });
    const query = { method: 'GET', url: `/atelier/${LOCK.token}/api/document/?id=a/b` };
    expect(judgeRequest(asked(query), LOCK)).toEqual({ path: 'api/document' });
  });

  test.each([
    ['another machine', asked({ remote: '192.0.2.7' }), 403],
    ['another name of this machine', asked({}, { host: 'atelier.example:4321' }), 403],
    ['another port', asked({}, { host: '127.0.0.1:80' }), 403],
    ['who has no token', asked({ url: '/atelier/api/changer/' }), 404],
    ['who guesses it', asked({ url: '/atelier/jeton-de-cet-essaj/api/changer/' }), 404],
    ['a page of another site', asked({}, { origin: 'https://ailleurs.example' }), 403],
    ['a form of another site, without Origin', asked({}, { origin: undefined }), 403],
    [
      'what a browser says comes from elsewhere',
      asked({ method: 'GET' }, { 'sec-fetch-site': 'cross-site' }),
      403,
    ],
    ['another port of this machine', asked({ method: 'GET' }, { 'sec-fetch-site': 'same-site' }), 403],
    ['a plain form', asked({}, { 'content-type': 'text/plain' }), 415],
    ['another verb', asked({ method: 'DELETE' }), 405],
  ])('but not %s', (_name, request, status) => {
    expect(judgeRequest(request, LOCK)).toMatchObject({ status });
  });
});
