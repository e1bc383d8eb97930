package vn.tgpl.platform.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.ui.Model;
import vn.tgpl.As;
import vn.tgpl.MergedThings;
import vn.tgpl.platform.web.FieldTexts;

/** A field that no part names would be lost where two edit at once. */
class MergedFieldsTests extends MergedThings {

    /**
     * What the form says of itself, of the day and the reason of the change, and of an agreement on it; and when an authority told of a
     * request, which only the form of one that was told of asks.
     */
    private static final Set<String> OF_THE_FORM = Set.of(
            "version",
            "placeMark",
            "openedAt",
            "seenAt",
            "back",
            "id",
            "from",
            "shownOn",
            "reason",
            "agreedOn",
            "note",
            "toldApart",
            "reception.checkNote",
            "notifiedOn",
            "notifiedTime");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FieldTexts fields;

    @Autowired
    private BeganWith began;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Merging merging;

    private final Set<String> named = new LinkedHashSet<>();

    @BeforeEach
    void listen() {
        hear(new Merging(fields, began, messages) {
            @Override
            public void begin(String path, long version, List<Part> stored, Model model) {
                stored.forEach(part -> part.sent().keySet().forEach(name -> named.add(plain(name))));
            }
        });
    }

    @AfterEach
    void listenNoMore() {
        hear(merging);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            person,       tiepnhan
            request,      tiepnhan
            parties,      tiepnhan
            account,      quantri
            practitioner, giamdoc
            department,   quantri
            code,         quantri
            """)
    void everyFieldOfTheFormIsPartOfSomething(String kind, String who) {
        MvcTestResult page = mvc.get().uri(path(kind)).with(As.user(who)).exchange();
        Object form = Objects.requireNonNull(page.getMvcResult().getModelAndView())
                .getModel()
                .get("form");
        assertThat(named).isNotEmpty();
        assertThat(paths("", Objects.requireNonNull(form)).stream()
                        .map(MergedFieldsTests::plain)
                        .filter(field -> !OF_THE_FORM.contains(field) && !named.contains(field))
                        .toList())
                .isEmpty();
    }

    /** The field, whichever of several it is. */
    private static String plain(String path) {
        return path.replaceFirst("\\{.*}$", "").replaceFirst("\\[.*]", "[]");
    }

    private static Set<String> paths(String prefix, Object form) {
        BeanWrapperImpl bean = new BeanWrapperImpl(form);
        Set<String> paths = new LinkedHashSet<>();
        for (var property : BeanUtils.getPropertyDescriptors(form.getClass())) {
            if (property.getWriteMethod() != null && property.getReadMethod() != null) {
                paths.addAll(below(prefix + property.getName(), bean.getPropertyValue(property.getName())));
            }
        }
        return paths;
    }

    private static Set<String> below(String path, @Nullable Object value) {
        if (value instanceof Map<?, ?> several) {
            return several.entrySet().stream()
                    .flatMap(one -> below(path + "[" + one.getKey() + "]", one.getValue()).stream())
                    .collect(Collectors.toSet());
        }
        if (value instanceof Collection<?> several
                && several.stream()
                        .findFirst()
                        .filter(MergedFieldsTests::isPartOfAForm)
                        .isPresent()) {
            return below(path + "[0]", several.iterator().next());
        }
        return isPartOfAForm(value) ? paths(path + ".", Objects.requireNonNull(value)) : Set.of(path);
    }

    private static boolean isPartOfAForm(@Nullable Object value) {
        return value != null
                && value.getClass().getName().matches("vn\\.tgpl\\..*\\.(web|form)\\..*")
                && !(value instanceof Enum);
    }

    private void hear(Merging by) {
        context.getBeansOfType(Object.class).values().stream()
                .filter(bean -> bean.getClass().getSimpleName().startsWith("Merged"))
                .filter(bean -> org.springframework.util.ReflectionUtils.findField(bean.getClass(), "merging") != null)
                .forEach(bean -> ReflectionTestUtils.setField(bean, "merging", by));
    }
}
