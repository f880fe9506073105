// Tandem's REST API from the browser.

const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? "";

export const contextPath = meta("ajs-context-path");
export const api = `${contextPath}/rest/tandem/1.0`;

/** Sends JSON; answers {status, body}, or status 0 when the server cannot be reached. */
export function send(method, url, value) {
  const headers = { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" };
  const body = value === undefined ? undefined : JSON.stringify(value);
  return answer(url, { method, headers, body });
}

/** Sends fields as a form does; answers the same. */
export function sendFields(url, fields) {
  return answer(url, { method: "POST", headers: {}, body: fields });
}

async function answer(url, { method, headers, body }) {
  try {
    const response = await fetch(url, {
      method,
      credentials: "same-origin",
      headers: { Accept: "application/json", ...headers },
      body,
    });
    const text = await response.text();
    return { status: response.status, body: parsed(text) };
  } catch {
    return { status: 0, body: {} };
  }
}

function parsed(text) {
  try {
    return text ? JSON.parse(text) : {};
  } catch {
    return {};
  }
}
