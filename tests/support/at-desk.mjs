import { randomUUID } from 'node:crypto';

/** Does something at the desk of a running server; rejects with what it says where it does not do it. */
export async function atDesk(url, path, { token, body }) {
  const response = await fetch(`${url}/v1/desk${path}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}
