package vn.tgpl.referrals.domain;

import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Looks.Subject;
import vn.tgpl.audit.RelatedSubjects;

/** Referrals tell of the person whose request answers them. */
@Component
class ReferralsAbout implements RelatedSubjects {

    private final JdbcClient jdbc;

    ReferralsAbout(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Stream<Subject> about(Collection<Subject> things) {
        return jdbc
                .sql("select id from referrals.referral where request_id = any(:requests::uuid[])")
                .param("requests", RelatedSubjects.ids(things, "request"))
                .query((row, index) -> new Subject("referral", row.getString("id")))
                .list()
                .stream();
    }
}
