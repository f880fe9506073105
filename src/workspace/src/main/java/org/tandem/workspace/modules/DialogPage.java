package org.tandem.workspace.modules;

/**
 * One page of a blueprint's wizard.
 *
 * @param templateKey a Soy template's full name
 * @param titleKey an i18n key, as are the two descriptions, which may be null
 */
public record DialogPage(
        String id,
        String templateKey,
        String titleKey,
        String descriptionHeaderKey,
        String descriptionContentKey) {}
