/** What the page tells its scripts. */
export const base = document.querySelector('meta[name="ajs-context-path"]')?.content ?? '';

/** The message of a refused REST call, as the Jira side words its errors. */
async function refusal(response) {
  try {
    const { errorMessages = [], errors = {} } = await response.json();
    return [...new Set([...errorMessages, ...Object.values(errors)])].join(' ');
  } catch {
    return '';
  }
}

/** A call to this application; answers its JSON, or throws an Error with the server's message. */
export async function call(path, options = {}) {
  const response = await fetch(base + path, {
    credentials: 'same-origin',
    ...options,
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      'X-Atlassian-Token': 'no-check',
    },
  });
  if (!response.ok) {
    throw new Error(await refusal(response));
  }
  return response.status === 204 ? null : response.json();
}
