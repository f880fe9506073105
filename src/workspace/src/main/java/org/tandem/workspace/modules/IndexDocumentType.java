package org.tandem.workspace.modules;

/**
 * {@code <index-document-configuration>}: entity properties that JQL may search. The workspace
 * searches all properties alike, so that the element is only checked.
 */
final class IndexDocumentType implements ModuleType {
    @Override
    public String element() {
        return "index-document-configuration";
    }

    @Override
    public Built build(ModuleElement element, PluginScope plugin) {
        element.required("entity-key");
        for (ModuleElement key : element.children("key")) {
            key.required("property-key");
            key.children("extract").forEach(extract -> extract.required("path"));
        }
        return Built.effect(() -> {});
    }
}
