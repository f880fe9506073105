package org.tandem.workspace.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/**
 * Lets templates read records, as {@code $row.name} or {@code $row.name()}, also records that are
 * not public; everything else goes through Velocity's secure introspection. Created by Velocity.
 */
public final class RecordUberspector extends SecureUberspector {
    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) {
        return accessor(target, name)
                .<VelPropertyGet>map(ReadMethod::new)
                .orElseGet(() -> super.getPropertyGet(target, name, info));
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] args, Info info) {
        return (args.length == 0 ? accessor(target, name) : Optional.<Method>empty())
                .<VelMethod>map(ReadMethod::new)
                .orElseGet(() -> super.getMethod(target, name, args, info));
    }

    private static Optional<Method> accessor(Object target, String name) {
        if (!(target instanceof Record)) {
            return Optional.empty();
        }
        Optional<Method> found =
                Arrays.stream(target.getClass().getDeclaredMethods())
                        .filter(method -> method.getName().equals(name))
                        .filter(method -> method.getParameterCount() == 0)
                        .findFirst();
        found.ifPresent(method -> method.setAccessible(true));
        return found;
    }

    /** A method without arguments, called as property or method. */
    private record ReadMethod(Method method) implements VelMethod, VelPropertyGet {
        @Override
        public Object invoke(Object target) throws ReflectiveOperationException {
            return method.invoke(target);
        }

        @Override
        public Object invoke(Object target, Object[] args)
                throws IllegalAccessException, InvocationTargetException {
            return method.invoke(target);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return method.getName();
        }

        @Override
        public Method getMethod() {
            return method;
        }

        @Override
        public Class<?> getReturnType() {
            return method.getReturnType();
        }
    }
}
