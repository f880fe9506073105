package org.tandem.workspace.endpoints;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.ext.ContextResolver;

/** JSON of plugins' resources: unknown properties are refused, dates are ISO texts. */
final class RestJson implements ContextResolver<ObjectMapper> {
    private final ObjectMapper mapper;

    RestJson(ClassLoader loader) {
        mapper =
                new ObjectMapper()
                        .registerModule(new JavaTimeModule())
                        .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true)
                        .configure(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, false);
        // A type cache of its own goes away with the plugin.
        mapper.setTypeFactory(TypeFactory.defaultInstance().withClassLoader(loader));
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }
}
