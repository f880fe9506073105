// Links to a blueprint's wizard. Where the product has its own Create dialog it opens that instead
// of following the link.
export function enhanceCreateLinks(root) {
  const open = window.Confluence?.Blueprint?.loadDialogAndOpenTemplate;
  if (!open) {
    return;
  }
  root.querySelectorAll("a[data-tandem-blueprint]").forEach((link) => {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const target = new URL(link.href).searchParams;
      open({
        spaceKey: target.get("spaceKey"),
        parentPageId: target.get("parentId"),
        moduleCompleteKey: `org.tandem.partnerships:${link.dataset.tandemBlueprint}`,
      });
    });
  });
}
