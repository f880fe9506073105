package org.tandem.workspace.osgi;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.w3c.dom.Element;

/**
 * {@code <atlassian-scanner:scan-indexes/>} in a plugin's Spring file. Named in spring.handlers.
 */
public final class ScannerNamespace extends NamespaceHandlerSupport {
    @Override
    public void init() {
        registerBeanDefinitionParser("scan-indexes", ScannerNamespace::scan);
    }

    private static BeanDefinition scan(Element element, ParserContext parser) {
        if (!(parser.getRegistry() instanceof PluginSpringContext context)) {
            throw new IllegalStateException("scan-indexes works in plugins only");
        }
        new ScannerIndexes(context, element.getAttribute("profile")).register();
        return null;
    }
}
