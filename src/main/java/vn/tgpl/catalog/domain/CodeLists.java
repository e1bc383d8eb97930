package vn.tgpl.catalog.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.catalog.CodeChanged;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Keeps the code lists: marks, order and last days, each change with its reason. */
@Service
@Transactional
public class CodeLists {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    CodeLists(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** All codes of the list in its order, also those that are out of use. */
    @Transactional(readOnly = true)
    public List<CodeRow> of(CodeList list) {
        return jdbc.sql("select * from catalog.code where list = :list order by sort_order, code")
                .param("list", list.name())
                .query((row, index) -> row(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<CodeRow> find(CodeList list, String code) {
        return read(list, code, "");
    }

    /**
     * Changes nothing when nothing is different.
     *
     * @throws NotFound when the list has no such code
     * @throws CodeChangedMeanwhile when another version is stored by now
     * @throws EndBeforeFirstDay when it would end before it began
     */
    public void change(ChangeCode command, Actor actor) {
        CodeRow before = read(command.list(), command.code(), " for update").orElseThrow(NotFound::new);
        if (before.version() != command.seen()) {
            throw new CodeChangedMeanwhile();
        }
        if (command.lastDay() != null
                && command.lastDay().isBefore(before.code().validity().from())) {
            throw new EndBeforeFirstDay();
        }
        boolean marked =
                command.list().knowsMark() ? command.marked() : before.code().marked();
        String stood = state(
                before.order(), before.code().marked(), before.code().validity().to());
        String stands = state(command.order(), marked, command.lastDay());
        if (stood.equals(stands)) {
            return;
        }
        jdbc.sql("""
                        update catalog.code set sort_order = :order, marked = :marked, valid_to = :lastDay,
                               version = version + 1
                         where list = :list and code = :code""")
                .param("order", command.order())
                .param("marked", marked)
                .param("lastDay", command.lastDay(), Types.DATE)
                .param("list", command.list().name())
                .param("code", command.code())
                .update();
        events.publishEvent(new CodeChanged(
                command.list(), command.code(), command.reason() + ": " + stood + " -> " + stands, actor));
    }

    private static String state(int order, boolean marked, @Nullable LocalDate lastDay) {
        return "order=" + order + " marked=" + marked + " lastDay=" + (lastDay == null ? "-" : lastDay);
    }

    private Optional<CodeRow> read(CodeList list, String code, String lock) {
        return jdbc.sql("select * from catalog.code where list = :list and code = :code" + lock)
                .param("list", list.name())
                .param("code", code)
                .query((row, index) -> row(row))
                .optional();
    }

    private static CodeRow row(ResultSet row) throws SQLException {
        return new CodeRow(CatalogueReader.code(row), row.getInt("sort_order"), row.getLong("version"));
    }
}
