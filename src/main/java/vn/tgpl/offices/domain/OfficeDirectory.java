package vn.tgpl.offices.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.tgpl.offices.OfficeChanged;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.Snapshot;
import vn.tgpl.platform.Snapshots;
import vn.tgpl.shared.DateRange;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.OfficeId;

/** Offices are few and read on every page, so they are kept in memory until one changes. */
@Service
class OfficeDirectory implements Offices {

    private final Clock clock;
    private final Snapshot<Map<OfficeId, OfficeView>> known;

    OfficeDirectory(JdbcClient jdbc, Snapshots snapshots, Clock clock) {
        this.clock = clock;
        this.known = snapshots.of(() -> read(jdbc));
    }

    @Override
    public OfficeView get(OfficeId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<OfficeView> find(OfficeId id) {
        return Optional.ofNullable(known().get(id)).or(() -> {
            known.forget();
            return Optional.ofNullable(known().get(id));
        });
    }

    @Override
    public List<OfficeView> inForce(OfficeKind kind) {
        LocalDate today = LocalDate.now(clock);
        return known().values().stream()
                .filter(office -> office.kind() == kind && office.existsOn(today))
                .sorted(OfficeOrder.BY_NAME)
                .toList();
    }

    @Override
    public Optional<OfficeView> centreOf(OfficeId id) {
        return find(id).flatMap(office -> switch (office.kind()) {
            case CENTRE -> Optional.of(office);
            case BRANCH -> Optional.ofNullable(office.parent()).flatMap(this::find);
            default -> Optional.empty();
        });
    }

    @Override
    public List<OfficeView> centresOf(String provinceCode) {
        return inForce(OfficeKind.CENTRE).stream()
                .filter(centre -> provinceCode.equals(centre.provinceCode()))
                .toList();
    }

    @Override
    public List<OfficeView> withBranches(OfficeId centre) {
        LocalDate today = LocalDate.now(clock);
        return family(centre)
                .filter(office -> office.existsOn(today))
                .sorted(OfficeOrder.IN_THE_CENTRE)
                .toList();
    }

    @Override
    public List<OfficeView> centresOnRecord(@Nullable String provinceCode) {
        return known().values().stream()
                .filter(office -> office.kind() == OfficeKind.CENTRE)
                .filter(centre -> provinceCode == null || provinceCode.equals(centre.provinceCode()))
                .sorted(OfficeOrder.presentFirst(LocalDate.now(clock)).thenComparing(OfficeOrder.BY_NAME))
                .toList();
    }

    @Override
    public List<OfficeView> onRecordWithBranches(OfficeId centre) {
        return family(centre)
                .sorted(Comparator.comparing(OfficeView::kind)
                        .thenComparing(OfficeOrder.presentFirst(LocalDate.now(clock)))
                        .thenComparing(OfficeOrder.IN_THE_CENTRE))
                .toList();
    }

    @Override
    public Set<OfficeId> centresTogether(OfficeId centre) {
        return new OfficeLines(known(), LocalDate.now(clock)).together(centre);
    }

    @Override
    public Optional<OfficeView> goingOn(OfficeId office) {
        return new OfficeLines(known(), LocalDate.now(clock)).goingOn(office);
    }

    @Override
    public List<OfficeView> leftTo(OfficeId office) {
        LocalDate today = LocalDate.now(clock);
        return known().values().stream()
                .filter(gone -> office.equals(gone.successor()) && gone.hasEndedBefore(today))
                .sorted(OfficeOrder.presentFirst(today).thenComparing(OfficeOrder.BY_NAME))
                .toList();
    }

    private Stream<OfficeView> family(OfficeId centre) {
        return known().values().stream()
                .filter(office -> office.id().equals(centre)
                        || (office.kind() == OfficeKind.BRANCH && centre.equals(office.parent())));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(OfficeChanged event) {
        known.forget();
    }

    private Map<OfficeId, OfficeView> known() {
        return known.get();
    }

    private static Map<OfficeId, OfficeView> read(JdbcClient jdbc) {
        return jdbc.sql("select * from offices.office").query((row, index) -> view(row)).list().stream()
                .collect(Collectors.toUnmodifiableMap(OfficeView::id, Function.identity()));
    }

    private static OfficeView view(ResultSet row) throws SQLException {
        return new OfficeView(
                new OfficeId(row.getObject("id", UUID.class)),
                OfficeKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("abbreviation"),
                row.getString("province_code"),
                officeId(row, "parent_id"),
                officeId(row, "successor_id"),
                row.getString("address"),
                Display.phone(row.getString("phone")),
                new DateRange(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)));
    }

    private static @Nullable OfficeId officeId(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new OfficeId(id);
    }
}
