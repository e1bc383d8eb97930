package vn.tgpl.practitioners.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.offices.Offices;
import vn.tgpl.practitioners.Candidate;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.practitioners.PractitionerView;
import vn.tgpl.practitioners.Practitioners;
import vn.tgpl.practitioners.Stop;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.OfficeId;

/** Answers other modules' questions about practitioners. */
@Service
@Transactional(readOnly = true)
class PractitionerDirectory implements Practitioners {

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Clock clock;

    PractitionerDirectory(JdbcClient jdbc, Offices offices, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public Optional<PractitionerView> find(PractitionerId id) {
        return jdbc.sql("select * from practitioners.practitioner where id = :id")
                .param("id", id.value())
                .query((row, index) -> view(row))
                .optional();
    }

    @Override
    public Optional<Stop> stopped(PractitionerId id, LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("select p.*, " + TermsSql.COLUMNS + " from practitioners.practitioner p where p.id = :id")
                .param("id", id.value())
                .query((row, index) -> fitness(row, view(row)))
                .optional()
                .flatMap(fitness -> Optional.ofNullable(fitness.stop(on, today)));
    }

    @Override
    public List<PractitionerView> of(OfficeId centre, LocalDate on) {
        return ofCentre(centre)
                .query((row, index) -> {
                    PractitionerView practitioner = view(row);
                    return fitness(row, practitioner).hasLeft(on)
                            ? Optional.<PractitionerView>empty()
                            : Optional.of(practitioner);
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<Candidate> candidatesFor(FormOfAid form, OfficeId centre, LocalDate on) {
        return ofCentre(centre)
                .query((row, index) -> {
                    PractitionerView practitioner = view(row);
                    return new Candidate(
                            practitioner, fitness(row, practitioner).obstacle(form, on));
                })
                .list();
    }

    private JdbcClient.StatementSpec ofCentre(OfficeId centre) {
        return jdbc.sql("select p.*, " + TermsSql.COLUMNS + """
                          from practitioners.practitioner p
                         where p.centre_id in (:centres)
                         order by p.name_sort_key, p.id""")
                .param(
                        "centres",
                        offices.centresTogether(centre).stream()
                                .map(OfficeId::value)
                                .toList());
    }

    private static Fitness fitness(ResultSet row, PractitionerView practitioner) throws SQLException {
        return new Fitness(
                practitioner.kind(),
                card(row, practitioner.cardNumber()),
                TermsSql.read(row, "contracts"),
                TermsSql.read(row, "suspensions"),
                row.getObject("advising_since", LocalDate.class),
                practitioner.account() != null);
    }

    private static Card card(ResultSet row, String number) throws SQLException {
        LocalDate withdrawnOn = row.getObject("card_withdrawn_on", LocalDate.class);
        return new Card(
                number,
                row.getObject("card_issued_on", LocalDate.class),
                row.getObject("card_valid_to", LocalDate.class),
                withdrawnOn == null
                        ? null
                        : new CardWithdrawal(
                                withdrawnOn,
                                row.getString("card_withdrawal_decision"),
                                row.getString("card_withdrawal_reason")));
    }

    private static @Nullable BirthDate birth(ResultSet row) throws SQLException {
        Integer year = row.getObject("birth_year", Integer.class);
        return year == null ? null : new BirthDate(year, row.getObject("birth_date", LocalDate.class));
    }

    private static PractitionerView view(ResultSet row) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        return new PractitionerView(
                new PractitionerId(row.getObject("id", UUID.class)),
                PractitionerKind.valueOf(row.getString("kind")),
                row.getString("full_name"),
                new OfficeId(row.getObject("office_id", UUID.class)),
                new OfficeId(row.getObject("centre_id", UUID.class)),
                NationalId.parse(row.getString("national_id")).orElse(null),
                birth(row),
                row.getString("card_number"),
                row.getString("languages"),
                account == null ? null : new ActorId(account));
    }
}
