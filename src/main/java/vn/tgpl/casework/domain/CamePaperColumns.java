package vn.tgpl.casework.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;

/** The papers of one row, with what stands on each, as one list a column. */
final class CamePaperColumns {

    /** To be selected from a table of papers. */
    static final String LISTS = """
            array_agg(paper_code order by paper_code) as codes,
            array_agg(shown_as order by paper_code) as forms,
            array_agg(number order by paper_code) as numbers,
            array_agg(issuer order by paper_code) as issuers,
            array_agg(issued_on::text order by paper_code) as days,
            array_agg(certified_year order by paper_code) as years""";

    private CamePaperColumns() {}

    static List<CamePaper> of(ResultSet row) throws SQLException {
        List<CamePaper> papers = new ArrayList<>();
        @Nullable String[] codes = texts(row, "codes");
        @Nullable String[] forms = texts(row, "forms");
        @Nullable String[] numbers = texts(row, "numbers");
        @Nullable String[] issuers = texts(row, "issuers");
        @Nullable String[] days = texts(row, "days");
        Array years = row.getArray("years");
        for (int index = 0; index < codes.length; index++) {
            String form = forms[index];
            String day = days[index];
            papers.add(new CamePaper(
                    Objects.requireNonNull(codes[index]),
                    form == null
                            ? null
                            : new PaperShown(
                                    PaperForm.valueOf(form),
                                    numbers[index],
                                    issuers[index],
                                    day == null ? null : LocalDate.parse(day),
                                    ((@Nullable Integer[]) years.getArray())[index])));
        }
        return papers;
    }

    /** Of no paper there is no list. */
    private static @Nullable String[] texts(ResultSet row, String column) throws SQLException {
        Array list = row.getArray(column);
        return list == null ? new String[0] : (@Nullable String[]) list.getArray();
    }
}
