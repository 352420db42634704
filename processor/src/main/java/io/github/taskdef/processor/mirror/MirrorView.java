package io.github.taskdef.processor.mirror;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * An annotation mirror read by member name.
 *
 * <p>It has layers: where a class carries both a composed annotation and the annotation it is composed of, the nearer one's values
 * win member by member, and the farther one's stand where the nearer says nothing.
 */
final class MirrorView implements AnnotationView {

    /**
     * An annotation mirror and where it counts as standing.
     *
     * @param isInPlace whether its values can be pointed at: not those of a composed annotation, which stand elsewhere
     */
    record Layer(AnnotationMirror mirror, Origin origin, boolean isInPlace) {}

    /** What javac gives for a constant it cannot resolve. */
    private static final String ERRONEOUS = "<error>";

    private final List<Layer> layers;
    private final Consumer<Setting<String>> onText;
    private final Map<String, ExecutableElement> members = new HashMap<>();

    /**
     * A view of these layers, the nearest first.
     *
     * @param onText is shown every text that is read
     */
    MirrorView(List<Layer> layers, Consumer<Setting<String>> onText) {
        this.layers = List.copyOf(layers);
        this.onText = onText;
    }

    @Override
    public String name() {
        return layers.get(0)
                .mirror()
                .getAnnotationType()
                .asElement()
                .getSimpleName()
                .toString();
    }

    @Override
    public Origin origin() {
        return layers.get(0).origin();
    }

    @Override
    public boolean isStated(String member) {
        return find(member).isStated();
    }

    @Override
    public boolean isNearer(String member, String other) {
        Member one = find(member);
        Member two = find(other);
        return one.isStated() && (!two.isStated() || layers.indexOf(one.layer()) < layers.indexOf(two.layer()));
    }

    @Override
    public Setting<String> text(String member) {
        Setting<String> text = setting(member, String.class);
        onText.accept(text);
        return text;
    }

    @Override
    public Setting<Integer> whole(String member) {
        return setting(member, Integer.class);
    }

    @Override
    public Setting<Long> big(String member) {
        return setting(member, Long.class);
    }

    @Override
    public Setting<Boolean> truth(String member) {
        return setting(member, Boolean.class);
    }

    @Override
    public Setting<String> constant(String member) {
        Setting<VariableElement> setting = setting(member, VariableElement.class);
        return setting.with(constantName(setting.value()));
    }

    @Override
    public List<Setting<String>> texts(String member) {
        List<Setting<String>> texts = elements(member, String.class);
        for (Setting<String> text : texts) {
            onText.accept(text);
        }
        return texts;
    }

    @Override
    public List<Setting<Long>> bigs(String member) {
        return elements(member, Long.class);
    }

    @Override
    public List<Setting<String>> constants(String member) {
        List<Setting<String>> names = new ArrayList<>();
        for (Setting<VariableElement> constant : elements(member, VariableElement.class)) {
            names.add(constant.with(constantName(constant.value())));
        }
        return names;
    }

    @Override
    public AnnotationView annotation(String member) {
        Member found = find(member);
        return nested(read(found.value(), AnnotationMirror.class), found.origin(), found.layer());
    }

    @Override
    public List<AnnotationView> annotations(String member) {
        Layer layer = find(member).layer();
        List<AnnotationView> annotations = new ArrayList<>();
        for (Setting<AnnotationMirror> one : elements(member, AnnotationMirror.class)) {
            annotations.add(nested(one.value(), one.origin(), layer));
        }
        return annotations;
    }

    private AnnotationView nested(AnnotationMirror mirror, Origin origin, Layer outer) {
        return new MirrorView(List.of(new Layer(mirror, origin, outer.isInPlace())), onText);
    }

    private static String constantName(VariableElement constant) {
        return constant.getSimpleName().toString();
    }

    private <T> Setting<T> setting(String member, Class<T> type) {
        Member found = find(member);
        return new Setting<>(read(found.value(), type), found.origin(), found.isStated());
    }

    private <T> List<Setting<T>> elements(String member, Class<T> type) {
        Member found = find(member);
        boolean hasPosition = found.isStated() && found.layer().isInPlace();
        List<Setting<T>> elements = new ArrayList<>();
        for (Object element : read(found.value(), List.class)) {
            AnnotationValue value = (AnnotationValue) element;
            Origin origin = found.origin().element(elements.size(), hasPosition ? value : null);
            elements.add(new Setting<>(read(value, type), origin, found.isStated()));
        }
        return elements;
    }

    private static <T> T read(AnnotationValue value, Class<T> type) {
        Object found = value.getValue();
        if (!type.isInstance(found) || ERRONEOUS.equals(found)) {
            throw new UnreadableValueException();
        }
        return type.cast(found);
    }

    /** A member's value, given or default. */
    private record Member(AnnotationValue value, Origin origin, boolean isStated, Layer layer) {}

    private Member find(String name) {
        for (Layer layer : layers) {
            for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                    layer.mirror().getElementValues().entrySet()) {
                if (entry.getKey().getSimpleName().contentEquals(name)) {
                    AnnotationValue position = layer.isInPlace() ? entry.getValue() : null;
                    return new Member(entry.getValue(), layer.origin().member(name, position), true, layer);
                }
            }
        }
        return defaultOf(name);
    }

    private Member defaultOf(String name) {
        Layer nearest = layers.get(0);
        if (nearest.mirror().getAnnotationType().getKind() == TypeKind.ERROR) {
            throw new UnreadableValueException();
        }
        ExecutableElement method = members().get(name);
        if (method == null) {
            throw new IllegalArgumentException("@" + name() + " declares no " + name);
        }
        AnnotationValue value = method.getDefaultValue();
        if (value == null) {
            // a member without default that was not given: the compiler says so itself
            throw new UnreadableValueException();
        }
        return new Member(value, nearest.origin().member(name, null), false, nearest);
    }

    /** The members that the annotation declares, listed when one is first left out: names are dear, and asked for again and again. */
    private Map<String, ExecutableElement> members() {
        if (members.isEmpty()) {
            Element type = layers.get(0).mirror().getAnnotationType().asElement();
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                members.put(method.getSimpleName().toString(), method);
            }
        }
        return members;
    }
}
