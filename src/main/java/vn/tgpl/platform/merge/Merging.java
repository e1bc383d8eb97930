package vn.tgpl.platform.merge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.tgpl.platform.web.FieldTexts;

/**
 * The page for two who edited the same thing at once: part by part what was, what the other one made of it, and what was typed. What
 * comes of the choices is sent to the form's own address and passes everything a typed form passes ({@link MergedForms}).
 */
@Component
public class Merging {

    private static final String VIEW = "platform/merge";

    private final FieldTexts fields;
    private final BeganWith began;
    private final MessageSource messages;

    Merging(FieldTexts fields, BeganWith began, MessageSource messages) {
        this.fields = fields;
        this.began = began;
        this.messages = messages;
    }

    /** Takes a form apart. */
    public Parts parts(Object form) {
        return new Parts(fields.of(form), key -> messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }

    /** Lets a form that is opened carry how everything stands now. */
    public void begin(String path, long version, List<Part> stored, Model model) {
        began.write(path, version, stored).ifPresent(kept -> model.addAttribute(BeganWith.FIELD, kept));
    }

    /** The page; empty where the other one changed nothing that stands in the form. */
    public Optional<String> page(TwoForms two, Model model) {
        HttpServletRequest request = request();
        Map<String, Before> before =
                began.read(request.getParameter(BeganWith.FIELD), two.path(), request.getParameter("version"));
        List<MergedPart> differing = ThreeWay.of(before, two.theirs(), two.mine());
        if (differing.stream().allMatch(part -> part.side() == Side.MINE)) {
            return Optional.empty();
        }
        @Nullable
        ChosenSides asked =
                ChosenSides.in(request).filter(chosen -> !chosen.complete()).orElse(null);
        model.addAttribute("two", two);
        model.addAttribute(
                "lines",
                IntStream.range(0, differing.size())
                        .mapToObj(at -> line(at, differing.get(at), asked))
                        .toList());
        model.addAttribute("sent", Stream.concat(typed(request), next(two)).toList());
        return Optional.of(VIEW);
    }

    private static MergeLine line(int at, MergedPart part, @Nullable ChosenSides asked) {
        String chosen = asked == null ? null : asked.byKey().get(part.key());
        if (chosen == null && part.side() != Side.BOTH) {
            chosen = part.side() == Side.MINE ? ChosenSides.MINE : ChosenSides.THEIRS;
        }
        List<MergeLine.Field> hidden = new ArrayList<>();
        hidden.add(new MergeLine.Field(ChosenSides.key(at), part.key()));
        part.theirs().sent().forEach((name, values) -> {
            hidden.add(new MergeLine.Field(ChosenSides.names(at), name));
            values.forEach(value -> hidden.add(new MergeLine.Field(ChosenSides.stored(at, name), value)));
        });
        return new MergeLine(
                part.label(),
                part.before(),
                part.theirs().shown(),
                part.mine().shown(),
                part.side(),
                ChosenSides.choice(at),
                chosen,
                asked != null && chosen == null,
                hidden);
    }

    /** What was typed, under its own names; the page's own token is not among it. */
    private static Stream<MergeLine.Field> typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().equals("_csrf"))
                .flatMap(field ->
                        Arrays.stream(field.getValue()).map(value -> new MergeLine.Field(field.getKey(), value)));
    }

    private Stream<MergeLine.Field> next(TwoForms two) {
        Stream<MergeLine.Field> itself = two.next().entrySet().stream()
                .map(field -> new MergeLine.Field(ChosenSides.NEXT + field.getKey(), field.getValue()));
        return Stream.concat(
                itself,
                began.write(two.path(), Long.parseLong(two.next().getOrDefault("version", "0")), two.theirs()).stream()
                        .map(kept -> new MergeLine.Field(ChosenSides.NEXT + BeganWith.FIELD, kept)));
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
