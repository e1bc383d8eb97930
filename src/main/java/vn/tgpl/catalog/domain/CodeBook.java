package vn.tgpl.catalog.domain;

import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;

/** Writes codes down; what a code said or was on days past is never touched. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CodeBook {

    private final JdbcClient jdbc;

    CodeBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AddCode command) {
        jdbc.sql("""
                        insert into catalog.code (list, code, sort_order, label, legal_reference, forms_of_aid, valid_from)
                        values (:list, :code, :order, :label, :reference, :forms, :from)""")
                .param("list", command.list().name())
                .param("code", command.code())
                .param("order", command.order())
                .param("label", command.wording().label())
                .param("reference", command.wording().legalReference())
                .param(
                        "forms",
                        command.forms().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("from", command.wording().from())
                .update();
    }

    /** Waits for whoever is changing it. */
    void lock(CodeList list, String code) {
        jdbc.sql("select version from catalog.code where list = :list and code = :code for update")
                .param("list", list.name())
                .param("code", code)
                .query(Long.class)
                .optional();
    }

    void place(CodeList list, String code, int order, @Nullable LocalDate lastDay) {
        jdbc.sql("""
                        update catalog.code set sort_order = :order, valid_to = :lastDay, version = version + 1
                         where list = :list and code = :code""")
                .param("order", order)
                .param("lastDay", lastDay, Types.DATE)
                .param("list", list.name())
                .param("code", code)
                .update();
    }

    void word(CodeList list, String code, CodeWording wording) {
        jdbc.sql("""
                        insert into catalog.code_wording (list, code, valid_from, label, legal_reference)
                        values (:list, :code, :from, :label, :reference)
                        on conflict (list, code, valid_from)
                        do update set label = excluded.label, legal_reference = excluded.legal_reference""")
                .param("list", list.name())
                .param("code", code)
                .param("from", wording.from())
                .param("label", wording.label())
                .param("reference", wording.legalReference())
                .update();
    }

    /** From that day on, until a span of the same mark that is already planned begins. */
    void mark(String code, CodeMark mark, LocalDate from, String ground) {
        jdbc.sql("""
                        insert into catalog.code_mark (list, code, mark, ground, valid_from, valid_to)
                        select :list, :code, :mark, :ground, :from, min(valid_from) - 1
                          from catalog.code_mark
                         where list = :list and code = :code and mark = :mark and valid_from > :from""")
                .param("list", mark.list().name())
                .param("code", code)
                .param("mark", mark.name())
                .param("ground", ground)
                .param("from", from)
                .update();
    }

    /** Ends the span in which the day lies with the day before; a span that begins on that day never was. */
    void unmark(String code, CodeMark mark, LocalDate from) {
        jdbc.sql("""
                        delete from catalog.code_mark
                         where list = :list and code = :code and mark = :mark and valid_from = :from""")
                .param("list", mark.list().name())
                .param("code", code)
                .param("mark", mark.name())
                .param("from", from)
                .update();
        jdbc.sql("""
                        update catalog.code_mark set valid_to = :from::date - 1
                         where list = :list and code = :code and mark = :mark and valid_from < :from
                           and (valid_to is null or valid_to >= :from)""")
                .param("list", mark.list().name())
                .param("code", code)
                .param("mark", mark.name())
                .param("from", from)
                .update();
    }
}
