package io.github.taskdef.processor.mirror;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.mirror.Layer.Entry;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
 * win member by member, and the farther one's stand where the nearer says nothing. Lists add up.
 */
final class MirrorView implements AnnotationView {
    /** What javac gives for a constant it cannot resolve. */
    private static final String ERRONEOUS = "<error>";

    private final Layers layers;
    private final ReadingListener listener;
    private final Map<String, ExecutableElement> members = new HashMap<>();

    /** A view of these layers. */
    MirrorView(Layers layers, ReadingListener listener) {
        this.layers = layers;
        this.listener = listener;
    }

    @Override
    public String name() {
        return layers.nearest()
                .mirror()
                .getAnnotationType()
                .asElement()
                .getSimpleName()
                .toString();
    }

    @Override
    public Origin origin() {
        return layers.nearest().origin();
    }

    @Override
    public boolean isStated(String member) {
        return layers.stating(member).isPresent();
    }

    @Override
    public boolean isNearer(String member, String other) {
        Optional<Layer> one = layers.stating(member);
        Optional<Layer> two = layers.stating(other);
        return one.isPresent() && (two.isEmpty() || layers.overrides(one.get(), two.get()));
    }

    @Override
    public Setting<String> text(String member) {
        Setting<String> text = setting(member, String.class);
        listener.text(text);
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
    public List<Setting<String>> words(String member) {
        return heard(settings(elements(find(member)), String.class));
    }

    @Override
    public List<Setting<String>> texts(String member) {
        return heard(settings(added(member), String.class));
    }

    private List<Setting<String>> heard(List<Setting<String>> texts) {
        for (Setting<String> text : texts) {
            listener.text(text);
        }
        return texts;
    }

    @Override
    public List<Setting<Long>> bigs(String member) {
        return settings(added(member), Long.class);
    }

    @Override
    public List<Setting<String>> constants(String member) {
        List<Setting<String>> names = new ArrayList<>();
        for (Setting<VariableElement> constant : settings(elements(find(member)), VariableElement.class)) {
            names.add(constant.with(constantName(constant.value())));
        }
        return names;
    }

    @Override
    public AnnotationView annotation(String member) {
        return nested(find(member));
    }

    @Override
    public List<AnnotationView> annotations(String member) {
        return nested(added(member));
    }

    @Override
    public List<AnnotationView> annotations(String member, String key) {
        return nested(
                layers.areSeveral()
                        ? added(member, one -> nested(one).find(key).value().toString())
                        : elements(find(member)));
    }

    private List<AnnotationView> nested(List<Entry> entries) {
        List<AnnotationView> views = new ArrayList<>();
        for (Entry entry : entries) {
            views.add(nested(entry));
        }
        return views;
    }

    private MirrorView nested(Entry entry) {
        AnnotationMirror mirror = read(entry.value(), AnnotationMirror.class);
        return new MirrorView(Layers.of(entry.layer().nested(mirror, entry.origin())), listener);
    }

    private static String constantName(VariableElement constant) {
        return constant.getSimpleName().toString();
    }

    private <T> Setting<T> setting(String member, Class<T> type) {
        return setting(find(member), type);
    }

    private static <T> List<Setting<T>> settings(List<Entry> entries, Class<T> type) {
        List<Setting<T>> settings = new ArrayList<>();
        for (Entry entry : entries) {
            settings.add(setting(entry, type));
        }
        return settings;
    }

    private static <T> Setting<T> setting(Entry entry, Class<T> type) {
        return new Setting<>(read(entry.value(), type), entry.origin(), entry.isStated());
    }

    private static <T> T read(AnnotationValue value, Class<T> type) {
        Object found = value.getValue();
        if (!type.isInstance(found) || ERRONEOUS.equals(found)) {
            throw new UnreadableValueException();
        }
        return type.cast(found);
    }

    /** The elements of a list, those of all layers. */
    private List<Entry> added(String member) {
        return layers.areSeveral() ? added(member, one -> one.value().toString()) : elements(find(member));
    }

    private List<Entry> added(String member, Function<Entry, String> key) {
        List<Entry> elements = new ArrayList<>();
        for (Entry list : layers.lists(member)) {
            elements.addAll(elements(list));
        }
        return isStated(member) ? layers.settled(elements, key, listener) : elements(defaultOf(member));
    }

    private static List<Entry> elements(Entry list) {
        List<Entry> elements = new ArrayList<>();
        for (Object element : read(list.value(), List.class)) {
            elements.add(list.element(elements.size(), (AnnotationValue) element));
        }
        return elements;
    }

    /** A member's value, given or default. */
    private Entry find(String member) {
        List<Entry> stated = layers.stated(member);
        if (layers.areSeveral()) {
            stated = layers.settled(stated, one -> member, listener);
        }
        return stated.isEmpty() ? defaultOf(member) : stated.get(0);
    }

    private Entry defaultOf(String name) {
        Layer nearest = layers.nearest();
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
        return new Entry(nearest, value, nearest.origin().member(name, null), false);
    }

    /** The members that the annotation declares, listed when one is first left out: names are dear, and asked for again and again. */
    private Map<String, ExecutableElement> members() {
        if (members.isEmpty()) {
            Element type = layers.nearest().mirror().getAnnotationType().asElement();
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                members.put(method.getSimpleName().toString(), method);
            }
        }
        return members;
    }
}
