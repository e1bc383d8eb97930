package vn.tgpl.catalog.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.catalog.CodeChanged;
import vn.tgpl.catalog.CodeChanged.Change;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.platform.SameForm;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Keeps the code lists: adds codes and changes their wording, marks, order and last days, each with its reason. */
@Service
@Transactional
public class CodeLists {

    private final CodeReader reader;
    private final CodeBook book;
    private final SameForm sameForm;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CodeLists(CodeReader reader, CodeBook book, SameForm sameForm, ApplicationEventPublisher events, Clock clock) {
        this.reader = reader;
        this.book = book;
        this.sameForm = sameForm;
        this.events = events;
        this.clock = clock;
    }

    /** All codes of the list in its order, also those that are out of use. */
    @Transactional(readOnly = true)
    public List<CodeRow> of(CodeList list) {
        return reader.of(list);
    }

    @Transactional(readOnly = true)
    public Optional<CodeRow> find(CodeList list, String code) {
        return reader.find(list, code);
    }

    /**
     * The same form sent again changes nothing.
     *
     * @throws CodeListFixed when the list holds what the law names and no more
     * @throws CodeAlreadyThere when the list has another code of that name
     */
    public void add(AddCode command, Actor actor) {
        if (!command.list().mayGrow()) {
            throw new CodeListFixed();
        }
        sameForm.waitFor("code:" + command.list() + "/" + command.code());
        Optional<CodeRow> known = reader.find(command.list(), command.code());
        if (known.isPresent()) {
            if (command.says(known.get())) {
                return;
            }
            throw new CodeAlreadyThere();
        }
        book.add(command);
        LocalDate from = command.wording().from();
        command.marks().forEach(mark -> book.mark(command.code(), mark, from, command.reason()));
        String told = command.reason() + ": " + from + " "
                + view(command.list(), command.code()).told(from);
        events.publishEvent(new CodeChanged(command.list(), command.code(), Change.ADDED, told, actor));
    }

    /**
     * Changes nothing when nothing is different.
     *
     * @throws NotFound when the list has no such code
     * @throws CodeChangedMeanwhile when another version is stored by now
     * @throws CodePlannedOtherwise when the change would take back one that is planned and was not shown
     * @throws EndInThePast when it would have ended before yesterday
     * @throws CodeChangesTooEarly when wording or marks would change for days past
     * @throws EndBeforeFirstDay when it would end before it began
     */
    public void change(ChangeCode command, Actor actor) {
        book.lock(command.list(), command.code());
        CodeRow before = view(command.list(), command.code());
        LocalDate from = command.from();
        CodeView stood = before.on(from);
        // whoever sends what stands there already, himself a moment ago or somebody else, has what he wants
        if (command.isSaidBy(stood) && command.isPlacedLike(before)) {
            return;
        }
        if (before.version() != command.seen()) {
            throw new CodeChangedMeanwhile();
        }
        requireEnd(command.lastDay(), before);
        if (!command.isSaidBy(stood)) {
            if (from.isBefore(LocalDate.now(clock))) {
                throw new CodeChangesTooEarly();
            }
            if (!before.on(command.shownOn()).equals(stood)) {
                throw new CodePlannedOtherwise();
            }
            reword(command, stood);
        }
        book.place(command.list(), command.code(), command.order(), command.lastDay());
        String now = view(command.list(), command.code()).told(from);
        String told = command.reason() + ": " + from + " " + before.told(from) + " -> " + now;
        events.publishEvent(new CodeChanged(command.list(), command.code(), Change.CHANGED, told, actor));
    }

    private void requireEnd(@Nullable LocalDate lastDay, CodeRow before) {
        if (lastDay == null || lastDay.equals(before.validity().to())) {
            return;
        }
        if (lastDay.isBefore(before.validity().from())) {
            throw new EndBeforeFirstDay();
        }
        if (lastDay.isBefore(LocalDate.now(clock).minusDays(1))) {
            throw new EndInThePast();
        }
    }

    private void reword(ChangeCode command, CodeView stood) {
        if (!command.isWordedLike(stood)) {
            book.word(command.list(), command.code(), command.wording());
        }
        for (CodeMark mark : command.list().marks()) {
            boolean wanted = command.marks().contains(mark);
            if (wanted && !stood.is(mark)) {
                book.mark(command.code(), mark, command.from(), command.reason());
            } else if (!wanted && stood.is(mark)) {
                book.unmark(command.code(), mark, command.from());
            }
        }
    }

    private CodeRow view(CodeList list, String code) {
        return reader.find(list, code).orElseThrow(NotFound::new);
    }
}
