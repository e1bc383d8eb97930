package vn.tgpl.practitioners.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.Snapshot;
import vn.tgpl.platform.Snapshots;
import vn.tgpl.practitioners.PractitionerNames;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.OfficeId;

/** Practitioners are few, and a list asks for their names each time it is opened: they are kept in memory for a minute. */
@Component
class PractitionerNameBook implements PractitionerNames {

    private final Offices offices;
    private final Snapshot<List<Entry>> known;

    PractitionerNameBook(JdbcClient jdbc, Snapshots snapshots, Offices offices) {
        this.offices = offices;
        this.known = snapshots.of(() -> read(jdbc));
    }

    private record Entry(String id, String fullName, OfficeId office) {}

    @Override
    public List<Option> within(AccessScope scope) {
        Map<OfficeId, OfficeView> covered = offices.onRecordWithin(scope.asCentre()).stream()
                .collect(Collectors.toMap(OfficeView::id, office -> office));
        return known.get().stream()
                .filter(one -> covered.containsKey(one.office()))
                .map(one -> new Option(one.id(), label(one, covered)))
                .toList();
    }

    private static String label(Entry one, Map<OfficeId, OfficeView> covered) {
        OfficeView office = covered.get(one.office());
        return office == null || covered.size() == 1
                ? one.fullName()
                : one.fullName() + " (" + office.abbreviation() + ")";
    }

    private static List<Entry> read(JdbcClient jdbc) {
        return jdbc.sql("select id, full_name, office_id from practitioners.practitioner order by name_sort_key, id")
                .query((row, index) -> new Entry(
                        row.getString("id"),
                        row.getString("full_name"),
                        new OfficeId(row.getObject("office_id", UUID.class))))
                .list();
    }
}
