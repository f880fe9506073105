// Parts marked data-tandem-refresh show what forms of the same page change. After a form that names
// them has been saved they are read anew; what is typed elsewhere on the page stays.
export function enhanceRefresh(root) {
  root.addEventListener("tandem:saved", (event) => {
    const name = event.target.dataset.tandemRefreshes;
    if (name && event.detail.draft !== true) {
      refresh(`[data-tandem-refresh="${CSS.escape(name)}"]`);
    }
  });
}

async function refresh(part) {
  const response = await fetch(window.location.href, { credentials: "same-origin" });
  if (!response.ok) {
    return;
  }
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.querySelector(part);
  const shown = document.querySelector(part);
  if (fresh && shown) {
    shown.replaceWith(document.adoptNode(fresh));
  }
}
