package org.tandem.workspace.modules;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.directive.Scope;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which methods a plugin's templates may call: those in its allowlist, those of the JDK's plain
 * values and collections, and {@code $i18n}. All others are blocked, and logged once. Velocity
 * makes the instance; the plugin comes as an application attribute of the engine.
 */
public final class AllowedMethods extends SecureUberspector {
    private static final Logger LOG = LoggerFactory.getLogger(AllowedMethods.class);

    /** Pages call the same few methods again and again; judging one means reflection. */
    private final Map<Call, Verdict> verdicts = new ConcurrentHashMap<>();

    private final Set<String> reported = ConcurrentHashMap.newKeySet();
    private Set<String> allowlist = Set.of();
    private String pluginKey = "";

    private record Call(Class<?> type, Method method) {}

    private enum Verdict {
        TEXT,
        HTML,
        BLOCKED
    }

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        super.setRuntimeServices(services);
        if (services.getApplicationAttribute(PluginScope.class.getName())
                instanceof PluginScope plugin) {
            allowlist = plugin.assets().templateMethods();
            pluginKey = plugin.key();
        }
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] args, Info info) {
        VelMethod method = super.getMethod(target, name, args, info);
        if (method == null || method.getMethod() == null || target.getClass().isArray()) {
            return method;
        }
        Call call = new Call(target.getClass(), method.getMethod());
        switch (verdicts.computeIfAbsent(call, unknown -> judge(target, method.getMethod()))) {
            case TEXT:
                return method;
            case HTML:
                return new HtmlMethod(method);
            default:
                return blocked(target, method, info);
        }
    }

    private Verdict judge(Object target, Method method) {
        boolean allowed =
                PlainTypes.allow(target, method)
                        || method.getDeclaringClass() == TemplateTexts.class
                        || isLoopState(target, method)
                        || isListed(target.getClass(), method);
        if (!allowed) {
            return Verdict.BLOCKED;
        }
        return isHtml(target.getClass(), method) ? Verdict.HTML : Verdict.TEXT;
    }

    private VelMethod blocked(Object target, VelMethod method, Info info) {
        String signature = signature(target.getClass(), method.getMethod());
        if (reported.add(signature)) {
            LOG.warn(
                    "{}: {} is called in {} but not in the velocity-allowlist",
                    pluginKey,
                    signature,
                    info);
        }
        return null;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) {
        if (target instanceof Map) {
            return super.getPropertyGet(target, name, info);
        }
        for (String accessor : accessors(target, name)) {
            VelMethod method = super.getMethod(target, accessor, new Object[0], info);
            if (method != null) {
                VelMethod allowed = getMethod(target, accessor, new Object[0], info);
                return allowed == null ? null : new Property(allowed);
            }
        }
        return null;
    }

    private static List<String> accessors(Object target, String name) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return target instanceof Record
                ? List.of(name, "get" + capital, "is" + capital)
                : List.of("get" + capital, "is" + capital);
    }

    /** {@code $foreach.hasNext} and its like. */
    private static boolean isLoopState(Object target, Method method) {
        return target instanceof Scope && Scope.class.isAssignableFrom(method.getDeclaringClass());
    }

    private boolean isListed(Class<?> type, Method method) {
        return types(type).stream().anyMatch(t -> allowlist.contains(signature(t, method)));
    }

    private static boolean isHtml(Class<?> type, Method method) {
        return types(type).stream().anyMatch(t -> declares(t, method));
    }

    private static boolean declares(Class<?> type, Method method) {
        try {
            return type.getDeclaredMethod(method.getName(), method.getParameterTypes())
                    .isAnnotationPresent(HtmlSafe.class);
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    /** The class with all that it extends and implements. */
    private static List<Class<?>> types(Class<?> type) {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            types.add(c);
            for (Class<?> i : c.getInterfaces()) {
                types.addAll(types(i));
            }
        }
        return types;
    }

    private static String signature(Class<?> type, Method method) {
        List<String> parameters = new ArrayList<>();
        for (Class<?> parameter : method.getParameterTypes()) {
            parameters.add(parameter.getTypeName());
        }
        return type.getName() + "#" + method.getName() + "(" + String.join(",", parameters) + ")";
    }

    private record Property(VelMethod method) implements VelPropertyGet {
        @Override
        public Object invoke(Object target) throws Exception {
            return method.invoke(target, new Object[0]);
        }

        @Override
        public boolean isCacheable() {
            return method.isCacheable();
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }
    }

    /** A method whose answer is HTML by annotation. */
    private record HtmlMethod(VelMethod method) implements VelMethod {
        @Override
        public Object invoke(Object target, Object[] args)
                throws IllegalAccessException, InvocationTargetException {
            Object answer = method.invoke(target, args);
            return answer == null ? null : new HtmlEscape.SafeHtml(answer.toString());
        }

        @Override
        public boolean isCacheable() {
            return method.isCacheable();
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }

        @Override
        public Method getMethod() {
            return method.getMethod();
        }

        @Override
        public Class<?> getReturnType() {
            return method.getReturnType();
        }
    }
}
