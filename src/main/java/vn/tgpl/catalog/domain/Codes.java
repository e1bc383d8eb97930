package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.platform.Option;

/** All codes of all lists, in their order, and their marks. */
record Codes(List<CodeView> all, List<CodeMark> marks) {

    Codes {
        all = List.copyOf(all);
        marks = List.copyOf(marks);
    }

    List<CodeView> inForce(CodeList list, LocalDate day) {
        return all.stream()
                .filter(code -> code.list() == list && code.validity().contains(day))
                .toList();
    }

    Optional<CodeView> find(CodeList list, String code) {
        return all.stream()
                .filter(entry -> entry.list() == list && entry.code().equals(code))
                .findFirst();
    }

    String label(CodeList list, String code) {
        return find(list, code).map(CodeView::label).orElse(code);
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

    boolean isMarked(CodeList list, String code) {
        return find(list, code).filter(CodeView::marked).isPresent();
    }

    boolean has(CodeMark.Kind kind, CodeList list, String code, LocalDate day) {
        return marks.stream().anyMatch(mark -> mark.is(kind, list, code, day));
    }

    private static Option option(CodeView code) {
        return new Option(code.code(), code.label());
    }
}
