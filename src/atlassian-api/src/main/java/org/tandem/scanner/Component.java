package org.tandem.scanner;

import javax.lang.model.element.TypeElement;

/**
 * A class that becomes a bean.
 *
 * @param type the class
 * @param className the binary name, as the runtime loads it
 * @param beanName the explicit bean name, or empty for the default
 * @param scope the products that have the bean
 */
record Component(TypeElement type, String className, String beanName, Scope scope) {}
