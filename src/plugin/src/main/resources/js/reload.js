// Forms marked data-tandem-reload change what the rest of the page says: show it anew.
export function enhanceReloads(root) {
  root.querySelectorAll("form[data-tandem-reload]").forEach((form) => {
    form.addEventListener("tandem:saved", () => window.location.reload());
  });
}
