package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.platform.Option;

/** All codes of all lists, in their order, as they read on any day. */
final class Codes {

    private final Map<CodeList, Map<String, CodeRow>> lists = new EnumMap<>(CodeList.class);

    Codes(List<CodeRow> all) {
        all.forEach(row ->
                lists.computeIfAbsent(row.list(), list -> new LinkedHashMap<>()).put(row.code(), row));
    }

    List<CodeView> inForce(CodeList list, LocalDate day) {
        return codes(list).values().stream()
                .filter(row -> row.validity().contains(day))
                .map(row -> row.on(day))
                .toList();
    }

    Optional<CodeView> find(CodeList list, String code, LocalDate day) {
        return Optional.ofNullable(codes(list).get(code)).map(row -> row.on(day));
    }

    boolean has(CodeList list, String code) {
        return codes(list).containsKey(code);
    }

    String label(CodeList list, String code, LocalDate day) {
        return find(list, code, day).map(CodeView::label).orElse(code);
    }

    List<Option> options(CodeList list, LocalDate day) {
        return inForce(list, day).stream().map(Codes::option).toList();
    }

    List<Option> options(CodeList list, FormOfAid form, LocalDate day) {
        return inForce(list, day).stream()
                .filter(code -> code.forms().contains(form))
                .map(Codes::option)
                .toList();
    }

    boolean is(CodeMark mark, String code, LocalDate day) {
        return find(mark.list(), code, day).filter(found -> found.is(mark)).isPresent();
    }

    private Map<String, CodeRow> codes(CodeList list) {
        return lists.getOrDefault(list, Map.of());
    }

    private static Option option(CodeView code) {
        return new Option(code.code(), code.label());
    }
}
