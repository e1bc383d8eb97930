package vn.tgpl.retention.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.platform.ErasedKind;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.retention.domain.DisposalQueries;
import vn.tgpl.retention.domain.DisposalView;
import vn.tgpl.retention.domain.DueQueries;
import vn.tgpl.retention.domain.DueRow;
import vn.tgpl.retention.domain.KeepingPeriod;
import vn.tgpl.retention.domain.KeepingPeriods;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Words for what is past its period and for records of destruction. */
@Component
class DisposalPage {

    private final DueQueries due;
    private final DisposalQueries disposals;
    private final KeepingPeriods periods;
    private final KeepingPage keeping;
    private final MessageSourceAccessor messages;

    DisposalPage(
            DueQueries due,
            DisposalQueries disposals,
            KeepingPeriods periods,
            KeepingPage keeping,
            MessageSource messages) {
        this.due = due;
        this.disposals = disposals;
        this.periods = periods;
        this.keeping = keeping;
        this.messages = new MessageSourceAccessor(messages);
    }

    record KindLine(String what, String period, String counted, String href) {}

    record DueLine(
            String code,
            String ended,
            @Nullable String held,
            @Nullable String obstacle,
            String href) {}

    record RecordLine(String what, String proposed, String outcome, String href) {}

    record ItemLine(int number, String code, String ended, String outcome) {}

    void overview(Actor actor, Model model) {
        model.addAttribute(
                "kinds",
                Arrays.stream(ErasedKind.values())
                        .map(kind -> kindLine(kind, actor))
                        .toList());
        model.addAttribute(
                "records",
                disposals.latest(actor.scope()).stream().map(this::recordLine).toList());
    }

    void due(ErasedKind kind, Actor actor, Model model) {
        List<DueRow> rows = due.list(kind, actor.scope());
        KeepingPeriod period = periods.of(kind, keeping.today());
        model.addAttribute("kind", kind.name());
        model.addAttribute("label", keeping.what(kind));
        model.addAttribute(
                "period",
                Stream.of(keeping.length(period), keeping.certainty(period.certainty()), period.source())
                        .reduce((one, other) -> one + " · " + other)
                        .orElseThrow());
        model.addAttribute("rows", rows.stream().map(row -> dueLine(kind, row)).toList());
        model.addAttribute("free", rows.stream().filter(DueRow::isFree).count());
        model.addAttribute("most", DueQueries.MOST);
        model.addAttribute("erased", text("retention.erased.what." + kind));
    }

    /** Puts one thing on the page on which it is held back or let go. */
    void held(ErasedKind kind, DueRow row, Model model) {
        model.addAttribute("kind", kind.name());
        model.addAttribute("label", keeping.what(kind));
        model.addAttribute("thing", row.thing().toString());
        model.addAttribute("line", dueLine(kind, row));
    }

    void show(DisposalView disposal, Actor actor, Model model) {
        model.addAttribute("id", disposal.id().toString());
        model.addAttribute("kindLabel", keeping.what(disposal.kind()));
        model.addAttribute("office", disposal.office());
        model.addAttribute("outcome", outcome(disposal));
        model.addAttribute("facts", facts(disposal));
        model.addAttribute("erased", text("retention.erased.what." + disposal.kind()));
        model.addAttribute("count", disposal.items().size());
        int[] number = {0};
        model.addAttribute(
                "items",
                disposal.items().stream()
                        .map(item -> new ItemLine(
                                ++number[0], item.code(), Display.date(item.ended()), outcome(disposal, item)))
                        .toList());
        model.addAttribute("mayDecide", disposal.outcome() == null && actor.may("retention:destroy"));
        model.addAttribute("own", disposal.proposedBy().equals(actor.id()));
    }

    String mark() {
        return text("retention.mark");
    }

    private List<Fact> facts(DisposalView disposal) {
        return Stream.of(
                        new Fact(
                                text("retention.disposal.proposed"),
                                disposal.proposedByName() + ", " + Display.dateTime(disposal.proposedAt())),
                        new Fact(text("retention.reason"), disposal.reason()),
                        new Fact(text("retention.source"), disposal.source()),
                        disposal.decidedAt() == null
                                ? null
                                : new Fact(
                                        text("retention.disposal.decided"),
                                        disposal.decidedByName() + ", " + Display.dateTime(disposal.decidedAt())),
                        disposal.dropReason() == null
                                ? null
                                : new Fact(text("retention.disposal.dropReason"), disposal.dropReason()))
                .filter(fact -> fact != null)
                .toList();
    }

    private KindLine kindLine(ErasedKind kind, Actor actor) {
        DueQueries.Count count = due.count(kind, actor.scope());
        KeepingPeriod period = periods.of(kind, keeping.today());
        return new KindLine(
                keeping.what(kind),
                keeping.length(period) + " · " + keeping.certainty(period.certainty()),
                text("retention.due.counted", count.all(), count.all() - count.free()),
                DisposalListController.PAGE + "/due/" + kind);
    }

    private DueLine dueLine(ErasedKind kind, DueRow row) {
        return new DueLine(
                row.code(),
                Display.date(row.ended()),
                row.held(),
                row.obstacle() == null ? null : text("retention.obstacle." + row.obstacle()),
                DisposalListController.PAGE + "/due/" + kind + "/" + row.thing() + "/hold");
    }

    private RecordLine recordLine(DisposalView disposal) {
        return new RecordLine(
                keeping.what(disposal.kind()),
                disposal.proposedByName() + ", " + Display.dateTime(disposal.proposedAt()),
                outcome(disposal),
                DisposalListController.PAGE + "/" + disposal.id());
    }

    private String outcome(DisposalView disposal) {
        return text("retention.outcome." + (disposal.outcome() == null ? "OPEN" : disposal.outcome()));
    }

    private String outcome(DisposalView disposal, DisposalView.Item item) {
        if (disposal.outcome() == null) {
            return text("retention.item.open");
        }
        return text(item.erased() ? "retention.item.erased" : "retention.item.left");
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments);
    }
}
