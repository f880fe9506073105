package org.tandem.workspace.modules;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The JDK's values and collections, whose methods any template may call. */
final class PlainTypes {
    private static final List<Class<?>> TYPES =
            List.of(
                    String.class,
                    CharSequence.class,
                    Boolean.class,
                    Character.class,
                    Integer.class,
                    Long.class,
                    Double.class,
                    Number.class,
                    BigDecimal.class,
                    BigInteger.class,
                    Enum.class,
                    List.class,
                    Set.class,
                    Collection.class,
                    Map.class,
                    Map.Entry.class,
                    Iterator.class,
                    Optional.class,
                    Date.class,
                    LocalDate.class,
                    LocalDateTime.class,
                    ZonedDateTime.class,
                    TemporalAccessor.class,
                    Locale.class,
                    URI.class,
                    UUID.class);
    private static final Set<String> OF_ANY = Set.of("toString", "equals", "hashCode");

    private PlainTypes() {}

    static boolean allow(Object target, Method method) {
        if (OF_ANY.contains(method.getName())) {
            return true;
        }
        return method.getDeclaringClass() != Object.class
                && !method.getName().equals("getDeclaringClass")
                && TYPES.stream().anyMatch(type -> type.isInstance(target) && has(type, method));
    }

    private static boolean has(Class<?> type, Method method) {
        try {
            type.getMethod(method.getName(), method.getParameterTypes());
            return true;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }
}
