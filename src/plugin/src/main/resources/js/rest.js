// Tandem's REST API from the browser.

const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? "";

export const contextPath = meta("ajs-context-path");
export const api = `${contextPath}/rest/tandem/1.0`;

/** Sends JSON; answers {status, body}, or status 0 when the server cannot be reached. */
export async function send(method, url, value) {
  try {
    const response = await fetch(url, {
      method,
      credentials: "same-origin",
      headers: {
        Accept: "application/json",
        "Content-Type": "application/json",
        "X-Atlassian-Token": "no-check",
      },
      body: value === undefined ? undefined : JSON.stringify(value),
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
