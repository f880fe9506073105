package org.tandem.workspace.activeobjects;

import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** How Active Objects works for one plugin: Atlassian's names, and no table but the plugin's. */
final class AoSettings implements EntityManagerConfiguration {
    private final TableNames names;
    private final NameConverters converters;
    private final EntityInfoResolverFactory resolvers = new CachingEntityInfoResolverFactory();

    AoSettings(TableNames names) {
        this.names = names;
        this.converters = names.converters();
    }

    @Override
    public boolean useWeakCache() {
        return true;
    }

    @Override
    public NameConverters getNameConverters() {
        return converters;
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
        return names::covers;
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
        return resolvers;
    }
}
