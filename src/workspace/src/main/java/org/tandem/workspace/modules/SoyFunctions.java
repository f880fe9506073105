package org.tandem.workspace.modules;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import com.google.template.soy.data.SoyValue;
import com.google.template.soy.data.restricted.StringData;
import com.google.template.soy.shared.restricted.SoyFunction;
import com.google.template.soy.shared.restricted.SoyJavaFunction;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The functions of Confluence's Soy dialect: {@code getText} and {@code contextPath}. */
final class SoyFunctions extends AbstractModule {
    private static final int MOST_ARGUMENTS = 6;

    private final Function<Message, String> texts;
    private final String contextPath;

    SoyFunctions(Function<Message, String> texts, String contextPath) {
        this.texts = texts;
        this.contextPath = contextPath;
    }

    /** A text's key and what goes into it. */
    record Message(String text, Object[] args) {}

    @Override
    protected void configure() {
        Multibinder<SoyFunction> functions = Multibinder.newSetBinder(binder(), SoyFunction.class);
        functions.addBinding().toInstance(new Plain("getText", 1, MOST_ARGUMENTS, this::text));
        functions.addBinding().toInstance(new Plain("contextPath", 0, 0, args -> contextPath));
    }

    private String text(List<SoyValue> args) {
        Object[] values = args.stream().skip(1).map(SoyValue::coerceToString).toArray();
        return texts.apply(new Message(args.get(0).stringValue(), values));
    }

    private record Plain(String name, int fewest, int most, Function<List<SoyValue>, String> answer)
            implements SoyJavaFunction {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public Set<Integer> getValidArgsSizes() {
            return IntStream.rangeClosed(fewest, most).boxed().collect(Collectors.toSet());
        }

        @Override
        public SoyValue computeForJava(List<SoyValue> args) {
            return StringData.forValue(answer.apply(args));
        }
    }
}
