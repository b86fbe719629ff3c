import { CODE_ALPHABET, formatCode } from '@suara/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCity } from '../cities/create-city.js';
import { bodyOf, type ReportBody } from '../test-support/answers.js';
import { CONTACT, testApi, type Filed, type TestApi } from '../test-support/api.js';
import { smallAreas } from '../test-support/profile.js';

let api: TestApi;
let filed: Filed;
beforeAll(async () => {
  api = await testApi();
  filed = await api.file({ contact: CONTACT });
});

describe('following a report', () => {
  it('takes ticket and secret', async () => {
    const response = await api.follow(filed);
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const body = await bodyOf<ReportBody>(response);
    expect(body.ticket).toBe(filed.ticket);
    expect(JSON.stringify(body)).not.toContain(CONTACT.name);
    expect(JSON.stringify(body)).not.toContain(filed.secret);
  });

  it('takes them as people type them', async () => {
    const typed = {
      ticket: formatCode(filed.ticket).toLowerCase(),
      secret: ` ${formatCode(filed.secret).toLowerCase()}`,
    };
    expect((await api.follow(typed)).status).toBe(200);
    const lookAlikes = { ticket: filed.ticket.replaceAll('2', 'Z'), secret: filed.secret.replaceAll('8', 'B') };
    expect((await api.follow(lookAlikes)).status).toBe(200);
  });

  it('works at every site of the city: a citizen does not remember where the form was', async () => {
    const response = await api.call(`/v1/sites/${api.city.id}.kota/reports/${filed.ticket}`, { secret: filed.secret });
    expect(response.status).toBe(200);
  });

  it('needs the secret', async () => {
    const response = await api.site(`/reports/${filed.ticket}`);
    expect(response.status).toBe(401);
  });

  it('answers a wrong secret exactly like an unknown ticket', async () => {
    const other = await api.file();
    const wrong = [
      { ticket: filed.ticket, secret: 'nonsense' },
      { ticket: filed.ticket, secret: CODE_ALPHABET.slice(0, 16) },
      { ticket: filed.ticket, secret: other.secret },
      { ticket: 'nonsense', secret: filed.secret },
    ];
    const answers = await Promise.all(
      wrong.map(async (pair) => {
        const response = await api.follow(pair);
        const headers = [...response.headers].filter(([name]) => name !== 'x-request-id');
        return JSON.stringify([response.status, headers, await response.text()]);
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('urn:suara:problem:not-found');
  });

  it('is of the own city only, even with the same site', async () => {
    const elsewhere = await testApi();
    expect((await elsewhere.follow(filed)).status).toBe(404);
  });

  it('has a budget of guesses for each ticket and address, however it is typed', async () => {
    api.ports.taken.length = 0;
    await api.follow({ ticket: formatCode(filed.ticket).toLowerCase(), secret: 'nonsense' });
    expect(api.ports.taken).toEqual(['address 192.0.2.7', `report ${api.city.id}/${filed.ticket}/192.0.2.7`]);
    api.ports.spent.set('report', 17.2);
    const response = await api.follow(filed);
    api.ports.spent.clear();
    expect(response.status).toBe(429);
    expect(response.headers.get('Retry-After')).toBe('18');
  });

  it('shows agencies and services that are gone by their ids', async () => {
    const { db, profile } = api.city;
    const services = profile.services.filter(({ code }) => code !== 'street-light');
    await createCity(db, { ...profile, services }, smallAreas);
    expect((await api.view(filed)).service).toEqual({
      code: 'street-light',
      name: { id: 'street-light' },
    });
    await createCity(db, profile, smallAreas);
  });
});
